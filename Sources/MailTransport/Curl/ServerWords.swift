import PlainText

/// What a server said while libcurl spoke with it: the first line and the last.
final class ServerWords {
    private(set) var greeting: SafeText = ""
    private(set) var last: SafeText = ""

    func add(_ bytes: UnsafeBufferPointer<UInt8>) {
        let shown = UnsafeBufferPointer(rebasing: bytes.prefix(MailTransportLimits.serverWordsBytesMax))
        let line = String(decoding: shown, as: UTF8.self)
        last = SafeText(line: String(line.prefix { !$0.isNewline }))
        if greeting.isEmpty { greeting = last }
    }

    /// The last line without what only programs read: tag, status and code in brackets.
    var refusal: SafeText {
        var words = last.string.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: true)
        if words.count > 2, ["NO", "BAD", "BYE"].contains(words[1]) { words.removeFirst(2) }
        let text = words.joined(separator: " ")
        guard text.hasPrefix("["), let end = text.firstIndex(of: "]") else {
            return SafeText(line: text)
        }
        return SafeText(line: String(text[text.index(after: end)...].drop { $0 == " " }))
    }
}
