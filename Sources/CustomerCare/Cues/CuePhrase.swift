/// A phrase to look for: words in a row, each one of several.
///
/// Written as `cut my|his|her hand|finger`; `_` stands for any one word. Apostrophes are left out.
struct CuePhrase: Sendable {
    let words: [Set<String>]

    init(_ text: Substring) {
        words = text.split(separator: " ").map { part in
            part == "_" ? [] : Set(part.split(separator: "|").map(String.init))
        }
    }

    /// The tokens it takes when it begins at `index`; nil when it does not.
    func match(_ tokens: [TextToken], at index: Int, in sentence: Range<Int>) -> Range<Int>? {
        let end = index + words.count
        guard end <= sentence.upperBound else { return nil }
        for (offset, word) in words.enumerated() where !word.isEmpty {
            guard word.contains(tokens[index + offset].bare) else { return nil }
        }
        return index..<end
    }
}

/// Phrases by the words they begin with, so that most words of a text cost one look.
struct CuePhraseTable: Sendable {
    private var byFirstWord: [String: [CuePhrase]] = [:]

    /// - Parameter text: one phrase a line; empty lines are skipped.
    init(_ text: String) {
        for line in text.split(separator: "\n") where !line.allSatisfy(\.isWhitespace) {
            let phrase = CuePhrase(line)
            for word in phrase.words.first ?? [] { byFirstWord[word, default: []].append(phrase) }
        }
    }

    /// The longest phrase that begins at a token.
    func match(_ tokens: [TextToken], at index: Int, in sentence: Range<Int>) -> Range<Int>? {
        guard let phrases = byFirstWord[tokens[index].bare] else { return nil }
        return phrases.compactMap { $0.match(tokens, at: index, in: sentence) }
            .max { $0.count < $1.count }
    }
}
