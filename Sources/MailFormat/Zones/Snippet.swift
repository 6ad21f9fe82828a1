import PlainText

/// One line that shows what a text is about.
enum Snippet {
    /// The text on one line without its greeting, cut at a word with an ellipsis.
    static func line(of text: SafeText) -> SafeText {
        let limit = MailFormatLimits.snippetCharactersMax
        let words = text.string.prefix(limit * 6).split { $0 == " " || $0 == "\n" || $0 == "\t" }
        var line = ""
        var length = 0
        for word in words.dropFirst(greetingLength(text.string)) {
            let count = word.count
            guard length + count + 1 < limit else {
                return SafeText(line: (line.isEmpty ? String(word.prefix(limit - 1)) : line) + "\u{2026}")
            }
            if !line.isEmpty { line += " " }
            line += word
            length += count + 1
        }
        return SafeText(line: line)
    }

    /// How many words the first line has when it only greets: short, ended by a comma or an
    /// exclamation mark, and with something below it.
    private static func greetingLength(_ text: String) -> Int {
        guard let lineFeed = text.prefix(60).firstIndex(of: "\n") else { return 0 }
        let first = text[..<lineFeed]
        guard first.count <= 40, first.last == "," || first.last == "!" else { return 0 }
        let words = first.split(separator: " ")
        let hasMore = text[lineFeed...].contains { $0 != "\n" && $0 != " " }
        return words.count <= 4 && hasMore ? words.count : 0
    }
}
