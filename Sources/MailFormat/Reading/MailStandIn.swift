/// What is kept in place of a mail that is too large to be taken in: its own header, so that it
/// stands in its conversation, and a sentence that says where the rest is.
public enum MailStandIn {
    /// - Parameters:
    ///   - header: the mail's header as it came, or its beginning.
    ///   - byteCount: of the whole mail.
    public static func bytes(header: [UInt8], byteCount: UInt64) -> [UInt8] {
        var lines = kept(header)
        lines += "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n".utf8
        lines += "(This mail has \(megabytes(byteCount)) MB and was left on the server: ".utf8
        lines += "no more than \(megabytes(UInt64(IMAPLimits.literalBytesMax))) MB are taken in. ".utf8
        lines += "Another mail program shows it whole.)\r\n".utf8
        return lines
    }

    /// The fields but those that describe a body which is not there.
    private static func kept(_ header: [UInt8]) -> [UInt8] {
        var kept: [UInt8] = []
        var isKeeping = false
        for line in header.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast() {
            let line = line.last == 0x0D ? line.dropLast() : line
            guard let first = line.first else { break }
            if first != 0x20, first != 0x09 { isKeeping = !describesBody(line) }
            if isKeeping { kept += line + [0x0D, 0x0A] }
        }
        return kept
    }

    private static func describesBody(_ line: ArraySlice<UInt8>) -> Bool {
        let name = String(decoding: line.prefix { $0 != UInt8(ascii: ":") }, as: UTF8.self).lowercased()
        return name.hasPrefix("content-") || name.hasPrefix("mime-version")
    }

    private static func megabytes(_ count: UInt64) -> UInt64 { count >> 20 }
}
