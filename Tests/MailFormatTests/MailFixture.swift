import MailFormat

/// Mails for tests, written as they are on the wire but with plain line feeds.
enum MailFixture {
    static func mail(_ header: String, body: String = "Hello\n") -> [UInt8] {
        Array("\(header)\n\n\(body)".utf8)
    }

    static func parse(_ header: String, body: String = "Hello\n") -> ParsedMail {
        MailParser.parse(mail("From: Ada <ada@example.org>\n" + header, body: body))
    }

    /// A mail of several parts; each part is its own header, an empty line, and its content.
    static func multipart(_ subtype: String, _ parts: [String], boundary: String = "b1") -> [UInt8]
    {
        var body = parts.map { "--\(boundary)\n\($0)\n" }.joined()
        body += "--\(boundary)--\n"
        return mail(
            "From: Ada <ada@example.org>\nContent-Type: multipart/\(subtype); boundary=\(boundary)",
            body: body)
    }
}

extension String {
    func repeated(_ count: Int) -> String { String(repeating: self, count: count) }
}

extension Sequence<UInt8> {
    var text: String { String(decoding: Array(self), as: UTF8.self) }
}
