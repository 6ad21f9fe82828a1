/// The identifier of a mail without its angle brackets (RFC 5322 section 3.6.4).
///
/// Holds visible ASCII alone, without `<`, `>` and spaces. Other bytes that strange mail has there
/// are written `%XX`, so that both ends of a reference still agree.
public struct MessageID: Hashable, Sendable {
    public let string: String

    /// Takes an identifier with or without brackets; nil when nothing or too much is there.
    public init?(_ untrusted: String) {
        var bytes = Substring(untrusted).utf8
        while let first = bytes.first, first <= 0x20 || first == UInt8(ascii: "<") {
            bytes.removeFirst()
        }
        while let last = bytes.last, last <= 0x20 || last == UInt8(ascii: ">") {
            bytes.removeLast()
        }
        guard !bytes.isEmpty, bytes.count <= MailFormatLimits.messageIDBytesMax else { return nil }
        string = bytes.allSatisfy(Self.isPlain) ? String(Substring(bytes)) : Self.escaped(bytes)
    }

    /// The form that stands in a header: `<id>`.
    public var bracketed: String { "<\(string)>" }

    private static func isPlain(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte < 0x7F && byte != UInt8(ascii: "<") && byte != UInt8(ascii: ">")
    }

    private static func escaped(_ bytes: Substring.UTF8View) -> String {
        var plain = ""
        for byte in bytes {
            if isPlain(byte) {
                plain.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                plain += byte < 16 ? "%0\(digits)" : "%\(digits)"
            }
        }
        return plain
    }
}

extension MessageID: CustomStringConvertible {
    public var description: String { bracketed }
}
