import PlainText

/// One whole answer of a submission server: a code and what it said with it (RFC 5321, 4.2).
public struct SMTPReply: Equatable, Sendable {
    public let code: Int
    /// Its lines without codes, the first few of them.
    public let words: SafeText

    public init(code: Int, words: SafeText) {
        self.code = code
        self.words = words
    }

    public var isPositive: Bool { (200..<400).contains(code) }
    /// Whether the server says that the same may go well later.
    public var isTemporary: Bool { (400..<500).contains(code) }

    /// The code and the words on one line, as the owner gets to see them.
    public var sentence: SafeText {
        SafeText(line: "\(code)") + (words.isEmpty ? "" : " " + words.singleLine)
    }
}

/// Puts an answer together from its lines: `250-first`, `250 last`.
struct SMTPReplyReader {
    private var code: Int?
    private var lines: [String] = []

    /// - Returns: the answer, when this was its last line; a line that is none is passed over.
    mutating func read(_ line: UnsafeRawBufferPointer) -> SMTPReply? {
        let digits = line.prefix(3).map { Int($0) - 0x30 }
        guard digits.count == 3, digits.allSatisfy({ (0...9).contains($0) }) else { return nil }
        code = digits.reduce(0) { $0 * 10 + $1 }
        keep(line.dropFirst(4))
        let isLast = line.count < 4 || line[3] != UInt8(ascii: "-")
        guard isLast, let code else { return nil }
        let reply = SMTPReply(code: code, words: SafeText(lines: lines.joined(separator: "\n")))
        self = SMTPReplyReader()
        return reply
    }

    private mutating func keep(_ text: Slice<UnsafeRawBufferPointer>) {
        guard lines.count < MailTransportLimits.replyLinesMax else { return }
        let shown = text.prefix(MailTransportLimits.serverWordsBytesMax)
        let end = shown.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? shown.startIndex
        lines.append(String(decoding: shown[..<end], as: UTF8.self))
    }
}
