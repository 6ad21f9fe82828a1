/// A few words in a row that tell a subject.
struct SubjectPhrase: Sendable {
    enum Part: Sendable {
        /// A whole word, by its identity.
        case word(UInt64)
        /// The letters that a word begins with.
        case stem([UInt32])
        /// Up to `gapWordsMax` words of any kind.
        case gap
    }

    let subject: Int
    let parts: [Part]
    /// Root of the number of words: the longer the phrase, the less it happens by chance.
    let strength: Float

    private static let gapWordsMax = 3

    /// Nothing when no word is written.
    init?(_ written: Substring, subject: Int) {
        parts = written.split(separator: " ").compactMap { word in
            if word == "..." { return .gap }
            guard let letters = MessageWords(String(word)).words.first?.inner else { return nil }
            return word.last == "*" ? .stem(Array(letters)) : .word(SpokenWords.identity(letters))
        }
        let wordCount = parts.count { if case .gap = $0 { false } else { true } }
        guard wordCount > 0 else { return nil }
        self.subject = subject
        strength = Float(wordCount).squareRoot()
    }

    func matches(_ words: SpokenWords, at start: Int) -> Bool {
        matches(words, from: start, parts[...])
    }

    private func matches(
        _ words: SpokenWords, from start: Int, _ parts: ArraySlice<Part>
    ) -> Bool {
        var position = start
        for index in parts.indices {
            if case .gap = parts[index] {
                return (0...Self.gapWordsMax).contains { skipped in
                    matches(words, from: position + skipped, parts[(index + 1)...])
                }
            }
            guard words.word(at: position, is: parts[index]) else { return false }
            position += 1
        }
        return true
    }
}

/// The words of a text, each with a number that stands for it.
struct SpokenWords {
    let identities: [UInt64]
    private let words: [MessageWords.Word]

    init(_ words: [MessageWords.Word]) {
        self.words = words
        identities = words.map { Self.identity($0.inner) }
    }

    func word(at position: Int, is part: SubjectPhrase.Part) -> Bool {
        guard position < words.count else { return false }
        return switch part {
        case .word(let identity): identities[position] == identity
        case .stem(let stem): words[position].inner.starts(with: stem)
        case .gap: true
        }
    }

    /// FNV-1a of 64 bits: among some ten thousand words no two are taken for each other.
    static func identity(_ letters: some Collection<UInt32>) -> UInt64 {
        letters.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
    }
}
