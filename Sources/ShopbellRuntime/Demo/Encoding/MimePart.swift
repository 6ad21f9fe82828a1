/// A part of a message: a leaf with encoded content, or several parts between boundaries.
indirect enum MimePart {
    case leaf([MailField], content: [UInt8])
    /// `subtype` may carry further parameters of the content type.
    case multipart(_ subtype: String, boundary: String, [MimePart])

    /// Text in UTF-8: as it is where it is short-lined ASCII, quoted-printable elsewhere.
    static func text(_ text: String, subtype: String = "plain") -> MimePart {
        let type = "text/\(subtype); charset=utf-8"
        let content = CarriageReturns.text(text + "\n")
        guard needsEncoding(content) else {
            return .leaf(fields(type, "7bit"), content: Array(content.utf8))
        }
        return .leaf(fields(type, "quoted-printable"),
                     content: QuotedPrintable.bytes(Array(content.utf8)))
    }

    /// Text in ISO 8859-1, quoted-printable.
    static func latin(_ text: String) -> MimePart {
        let bytes = CarriageReturns.text(text + "\n").unicodeScalars.map { scalar in
            precondition(scalar.value < 256, "the text holds a character outside ISO 8859-1")
            return UInt8(scalar.value)
        }
        return .leaf(fields("text/plain; charset=iso-8859-1", "quoted-printable"),
                     content: QuotedPrintable.bytes(bytes))
    }

    /// The whole message with this part as its content (RFC 5322).
    func message(fields: [MailField]) -> [UInt8] {
        Array(fields.map(\.line).joined().utf8) + Array("MIME-Version: 1.0\r\n".utf8) + bytes
    }

    /// Its own header, an empty line, and its content.
    private var bytes: [UInt8] {
        switch self {
        case .leaf(let fields, let content):
            return Array((fields.map(\.line).joined() + "\r\n").utf8) + content
        case .multipart(let subtype, let boundary, let parts):
            let type = "multipart/\(subtype);\r\n boundary=\"\(boundary)\""
            let header = MailField("Content-Type", type).line + "\r\n"
            let delimiter = "\r\n--\(boundary)"
            return Array(header.utf8)
                + parts.flatMap { Array("\(delimiter)\r\n".utf8) + $0.bytes }
                + Array("\(delimiter)--\r\n".utf8)
        }
    }

    private static func fields(_ type: String, _ encoding: String) -> [MailField] {
        [MailField("Content-Type", type), MailField("Content-Transfer-Encoding", encoding)]
    }

    private static func needsEncoding(_ text: String) -> Bool {
        !text.utf8.allSatisfy { $0 < 0x80 }
            || text.split(separator: "\r\n").contains { $0.utf8.count > DemoLimits.plainLineBytes }
    }
}
