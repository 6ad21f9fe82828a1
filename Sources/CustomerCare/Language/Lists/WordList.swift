/// A list of phrases, as shipped or as the owner keeps it in a plain text file.
///
/// One phrase a line, written as told at ``WordPattern``: words in small letters, `(a|b)` for a
/// choice, `?` for what may be missing, `~` for up to three words. A line that begins with `#` is a
/// remark. A line that begins with `!` is an exception: where it matches, the other lines do not.
public struct WordList: Hashable, Sendable {
    var phrases: [WordPattern]
    var exceptions: [WordPattern]

    /// - Throws: the number of the first line that is not a phrase, with what to do about it.
    public init(text: String) throws(WordListError) {
        (phrases, exceptions) = ([], [])
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        for (index, raw) in lines.prefix(LanguageLimits.wordListLineCountMax).enumerated() {
            let line = raw.drop(while: \.isWhitespace)
            if line.isEmpty || line.first == "#" || line.allSatisfy(\.isWhitespace) { continue }
            let isException = line.first == "!"
            guard let phrase = WordPatternParser.phrase(String(isException ? line.dropFirst() : line)) else {
                throw WordListError(line: index + 1, words: String(raw.prefix(80)))
            }
            if isException { exceptions.append(phrase) } else { phrases.append(phrase) }
        }
    }

    /// A list that ships with the program.
    init(shipped text: String) {
        do {
            try self.init(text: text)
        } catch {
            preconditionFailure("every shipped word list can be read: \(error)")
        }
    }

    /// This list with the owner's lines after it.
    public func adding(_ other: WordList) -> WordList {
        var sum = self
        sum.phrases += other.phrases
        sum.exceptions += other.exceptions
        return sum
    }
}

/// A line of a word list that cannot be read.
public struct WordListError: Error, Hashable, Sendable, CustomStringConvertible {
    /// From 1.
    public let line: Int
    public let words: String

    public var description: String {
        "Line \(line) is not a phrase: \"\(words)\". Begin it with a word, and close every \"(\" with a \")\"."
    }
}
