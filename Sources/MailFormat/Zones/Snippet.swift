import PlainText

/// One line that shows what a text is about.
enum Snippet {
    /// The text on one line without its greeting, cut at a word with an ellipsis.
    static func line(of text: SafeText) -> SafeText {
        let limit = MailFormatLimits.snippetCharactersMax
        let beginning = Array(text.string.utf8.prefix(limit * 8))
        var rest = beginning[greetingEnd(of: beginning)...]
        var line = ""
        var length = 0
        while let word = nextWord(of: &rest) {
            let word = String(decoding: word, as: UTF8.self)
            let count = word.utf8.allSatisfy { $0 < 0x80 } ? word.utf8.count : word.count
            guard length + count + 1 < limit else {
                return SafeText(
                    line: (line.isEmpty ? String(word.prefix(limit - 1)) : line) + "\u{2026}")
            }
            if !line.isEmpty { line += " " }
            line += word
            length += count + 1
        }
        return SafeText(line: line)
    }

    private static func nextWord(of text: inout ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A }
        text = text.drop(while: isSpace)
        let word = text.prefix { !isSpace($0) }
        text = text.dropFirst(word.count)
        return word.isEmpty ? nil : word
    }

    /// Behind the first line when it only greets: up to four words, ended by a comma or an
    /// exclamation mark, and with something below it.
    private static func greetingEnd(of text: [UInt8]) -> Int {
        guard let lineFeed = text.prefix(60).firstIndex(of: 0x0A),
            let last = text[..<lineFeed].last,
            last == UInt8(ascii: ",") || last == UInt8(ascii: "!"),
            text[..<lineFeed].split(separator: 0x20).count <= 4,
            text[lineFeed...].contains(where: { $0 > 0x20 })
        else { return 0 }
        return lineFeed
    }
}
