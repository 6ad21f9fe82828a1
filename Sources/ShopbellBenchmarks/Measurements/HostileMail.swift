/// Mail made to do harm, in any size.
enum HostileMail: String, CaseIterable {
    case text = "text"
    case html = "HTML"
    case oneLine = "one line"
    case base64 = "base64"
    case nested = "nested parts"
    case headers = "headers"
    case references = "references"
    case openTags = "open HTML tags"
    case random = "random bytes"

    /// Sizes that stand for "very large", in the kind's own unit.
    var size: Int {
        switch self {
        case .text, .html, .oneLine, .base64: Limits.hostileBytes
        case .nested: 10_000
        case .headers, .references: 100_000
        case .openTags: 1_000_000
        case .random: 5 << 20
        }
    }

    var title: String {
        switch self {
        case .text, .html, .oneLine, .base64, .random: "\(size >> 20) MB of \(rawValue)"
        case .nested: "parts nested 10,000 deep"
        case .headers, .references: "100,000 \(rawValue)"
        case .openTags: "1,000,000 open HTML tags"
        }
    }

    func bytes(size: Int) -> [UInt8] {
        switch self {
        case .text:
            Self.mail("text/plain", Self.filled("all work and no play makes a dull pot\n", size))
        case .html:
            Self.mail("text/html", Self.filled("<p>all work and <b>no</b> play</p>\n", size))
        case .oneLine: Self.mail("text/plain", Self.filled("all work and no play ", size))
        case .base64:
            Self.mail(
                "text/plain\nContent-Transfer-Encoding: base64",
                Self.filled("YWxsIHdvcmsgYW5kIG5vIHBsYXkgbWFrZXMgYSBkdWxsIHBvdA==\n", size))
        case .nested: Self.nested(size)
        case .headers:
            Array(((0..<size).map { "X-\($0): y" }.joined(separator: "\n") + "\n\nhello\n").utf8)
        case .references:
            Array("References: ".utf8) + Self.filled("<abc@example.org>\n ", size * 19)
                + Array("x\n\nhello\n".utf8)
        case .openTags: Self.mail("text/html", Self.filled("<div>", size * 5))
        case .random: Self.random(size)
        }
    }

    private static func mail(_ type: String, _ body: [UInt8]) -> [UInt8] {
        Array("From: a@example.org\nSubject: hello\nContent-Type: \(type)\n\n".utf8) + body
    }

    private static func filled(_ piece: String, _ byteCount: Int) -> [UInt8] {
        let piece = Array(piece.utf8)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(byteCount + piece.count)
        while bytes.count < byteCount { bytes += piece }
        return bytes
    }

    private static func nested(_ depth: Int) -> [UInt8] {
        let levels = (0..<depth).map {
            "--b\($0)\nContent-Type: multipart/mixed; boundary=b\($0 + 1)\n\n"
        }
        return Array("Content-Type: multipart/mixed; boundary=b0\n\n".utf8)
            + Array(levels.joined().utf8)
    }

    private static func random(_ count: Int) -> [UInt8] {
        var numbers = SeededNumbers(seed: 13)
        return (0..<count).map { _ in UInt8(truncatingIfNeeded: numbers.next()) }
    }
}
