/// Writes rows of comma-separated values (RFC 4180) that every spreadsheet reads.
enum CSVText {
    /// A row with its line end.
    static func row(_ fields: [String]) -> [UInt8] {
        Array((fields.map(field).joined(separator: ",") + "\r\n").utf8)
    }

    /// A text that a spreadsheet would take for a formula gets an apostrophe in front: whoever wrote to
    /// the shop computes nothing on the owner's machine.
    private static func field(_ text: String) -> String {
        let isFormula = text.first.map { "=+-@".contains($0) || $0.isWhitespace } ?? false
        let safe = isFormula && Double(text) == nil ? "'" + text : text
        guard safe.utf8.contains(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 < 0x20 }) else {
            return safe
        }
        return "\"" + safe.replacing("\"", with: "\"\"") + "\""
    }
}
