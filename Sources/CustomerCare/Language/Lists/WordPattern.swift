/// A pattern of words: what the owner may write on one line of a word list.
///
/// Words match in small letters; an apostrophe may be missing in the text, and `i'm` also matches
/// "I am", `don't` also "do not". `(a|b c)` is a choice, `?` after a word or a choice makes it
/// optional, `~` stands for up to three words, `*` for exactly one, `^` for the start of a sentence
/// and `,` for a comma.
struct WordPattern: Hashable, Sendable {
    indirect enum Part: Hashable, Sendable {
        case word(String)
        case choice([[Part]], isOptional: Bool)
        case anyWord
        case upToThreeWords
        case sentenceStart
    }

    let parts: [Part]

    /// The end of the longest match that begins at a token; nil when there is none.
    ///
    /// - Parameter sentence: the match begins and ends in it.
    func end(in tokens: [TextToken], from start: Int, sentence: Range<Int>) -> Int? {
        Self.end(of: parts[...], in: tokens, from: start, sentence: sentence)
    }

    private static func end(
        of parts: ArraySlice<Part>, in tokens: [TextToken], from start: Int, sentence: Range<Int>
    ) -> Int? {
        guard let part = parts.first else { return start }
        let rest = parts.dropFirst()
        func follow(_ next: Int) -> Int? {
            end(of: rest, in: tokens, from: next, sentence: sentence)
        }
        switch part {
        case .word(let form):
            guard start < sentence.upperBound, tokens[start].says(form) else { return nil }
            return follow(start + 1)
        case .anyWord:
            guard start < sentence.upperBound, !tokens[start].isMark else { return nil }
            return follow(start + 1)
        case .sentenceStart:
            return start == sentence.lowerBound ? follow(start) : nil
        case .upToThreeWords:
            return upToThreeWords(in: tokens, from: start, sentence: sentence, follow: follow)
        case .choice(let choices, let isOptional):
            let ends = choices.compactMap { choice in
                end(of: choice[...] + rest, in: tokens, from: start, sentence: sentence)
            }
            return ends.max() ?? (isOptional ? follow(start) : nil)
        }
    }

    private static func upToThreeWords(
        in tokens: [TextToken], from start: Int, sentence: Range<Int>, follow: (Int) -> Int?
    ) -> Int? {
        var next = start
        for _ in 0...3 {
            if let end = follow(next) { return end }
            guard next < sentence.upperBound, !tokens[next].isMark else { return nil }
            next += 1
        }
        return nil
    }

    /// The forms a match may begin with.
    var firstForms: [String] { Self.firstForms(of: parts[...]) }

    private static func firstForms(of parts: ArraySlice<Part>) -> [String] {
        guard let part = parts.first else { return [] }
        switch part {
        case .word(let form): return [form]
        case .sentenceStart: return firstForms(of: parts.dropFirst())
        case .anyWord, .upToThreeWords: return []
        case .choice(let choices, let isOptional):
            let forms = choices.flatMap { firstForms(of: $0[...]) }
            return isOptional ? forms + firstForms(of: parts.dropFirst()) : forms
        }
    }
}

extension TextToken {
    /// Whether this is that word: without its apostrophe too, unless that makes another word.
    func says(_ word: String) -> Bool {
        if form == word { return true }
        guard isWord, word.utf8.contains(0x27), !Self.otherWords.contains(form) else { return false }
        return form.utf8.elementsEqual(word.utf8.lazy.filter { $0 != 0x27 })
    }

    /// What "we'll", "I'll", "we're", "I'd", "he'll", "she'll", "we'd" and "let's" are without one.
    private static let otherWords: Set<String> = ["well", "ill", "were", "id", "hell", "shell", "wed", "lets"]
}
