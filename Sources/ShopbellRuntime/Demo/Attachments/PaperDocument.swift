/// A one-page PDF file of plain lines: a bill, a price list.
struct PaperDocument {
    /// ASCII without brackets or backslashes, which PDF strings would need escaped.
    let lines: [String]

    func portableDocument() -> [UInt8] {
        var file = "%PDF-1.4\n"
        var offsets: [Int] = []
        for (index, object) in objects.enumerated() {
            offsets.append(file.utf8.count)
            file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
        }
        let start = file.utf8.count
        file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        file += offsets.map { Self.tenDigits($0) + " 00000 n \n" }.joined()
        file += "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R >>\n"
        file += "startxref\n\(start)\n%%EOF\n"
        return Array(file.utf8)
    }

    private var objects: [String] {
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R "
                + "/Resources << /Font << /F1 4 0 R >> >> >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>",
            "<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream",
        ]
    }

    private var content: String {
        let shown = lines.map { "(\($0)) Tj T*" }
        return "BT /F1 11 Tf 14 TL 56 780 Td " + shown.joined(separator: " ") + " ET"
    }

    private static func tenDigits(_ number: Int) -> String {
        String(repeating: "0", count: 10 - String(number).count) + String(number)
    }
}
