/// Quoted-printable (RFC 2045 section 6.7) of text with CRLF line ends.
enum QuotedPrintable {
    static func bytes(_ text: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        var column = 0
        for (index, byte) in text.enumerated() {
            let endsLine = index + 1 == text.count || text[index + 1] == carriageReturn
            switch byte {
            case carriageReturn, lineFeed:
                output.append(byte)
                column = 0
            default:
                let written = isPlain(byte, endsLine: endsLine) ? [byte] : escaped(byte)
                if column + written.count > DemoLimits.encodedLineBytes - 1 {
                    output += softBreak
                    column = 0
                }
                output += written
                column += written.count
            }
        }
        return output
    }

    private static func isPlain(_ byte: UInt8, endsLine: Bool) -> Bool {
        switch byte {
        case UInt8(ascii: "="): false
        case UInt8(ascii: " "): !endsLine
        default: (0x21...0x7E).contains(byte)
        }
    }

    private static func escaped(_ byte: UInt8) -> [UInt8] {
        [UInt8(ascii: "="), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }

    private static let digits = Array("0123456789ABCDEF".utf8)
    private static let softBreak = Array("=\r\n".utf8)
    private static let carriageReturn = UInt8(ascii: "\r")
    private static let lineFeed = UInt8(ascii: "\n")
}
