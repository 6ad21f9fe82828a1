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
        let text = Text(tokens: tokens, sentence: sentence)
        return Self.match(parts, 0, text, start) { $0 }
    }

    private struct Text {
        let tokens: [TextToken]
        let sentence: Range<Int>
    }

    /// Matches the parts from one on, and what `follow` says comes after them.
    private static func match(
        _ parts: [Part], _ index: Int, _ text: Text, _ start: Int, _ follow: (Int) -> Int?
    ) -> Int? {
        guard index < parts.count else { return follow(start) }
        let isInside = start < text.sentence.upperBound
        switch parts[index] {
        case .word(let form):
            guard isInside, text.tokens[start].says(form) else { return nil }
            return match(parts, index + 1, text, start + 1, follow)
        case .anyWord:
            guard isInside, !text.tokens[start].isMark else { return nil }
            return match(parts, index + 1, text, start + 1, follow)
        case .sentenceStart:
            return start == text.sentence.lowerBound ? match(parts, index + 1, text, start, follow) : nil
        case .upToThreeWords:
            return gap(text, start) { match(parts, index + 1, text, $0, follow) }
        case .choice(let choices, let isOptional):
            var longest: Int?
            for choice in choices {
                let end = match(choice, 0, text, start) { match(parts, index + 1, text, $0, follow) }
                if let end { longest = max(longest ?? end, end) }
            }
            return longest ?? (isOptional ? match(parts, index + 1, text, start, follow) : nil)
        }
    }

    private static func gap(_ text: Text, _ start: Int, _ follow: (Int) -> Int?) -> Int? {
        for next in start...(start + 3) {
            if let end = follow(next) { return end }
            guard next < text.sentence.upperBound, !text.tokens[next].isMark else { return nil }
        }
        return nil
    }

    /// The forms a match may begin with.
    var firstForms: [String] { Self.firstForms(of: parts[...]) }

    /// The forms the second token of a match may have; nil when it may be any, or none at all.
    var secondForms: Set<String>? { Self.secondForms(of: parts[...]) }

    private static func secondForms(of parts: ArraySlice<Part>) -> Set<String>? {
        guard let part = parts.first else { return nil }
        switch part {
        case .word: return nextForms(of: parts.dropFirst())
        case .sentenceStart: return secondForms(of: parts.dropFirst())
        case .anyWord, .upToThreeWords: return nil
        case .choice(let choices, let isOptional):
            let ways = choices.map { $0[...] + parts.dropFirst() } + (isOptional ? [parts.dropFirst()] : [])
            return union(ways.map(secondForms))
        }
    }

    private static func nextForms(of parts: ArraySlice<Part>) -> Set<String>? {
        guard let part = parts.first else { return nil }
        switch part {
        case .word(let form): return [form, form.filter { $0 != "'" }]
        case .sentenceStart, .anyWord, .upToThreeWords: return nil
        case .choice(let choices, let isOptional):
            let ways = choices.map { $0[...] + parts.dropFirst() } + (isOptional ? [parts.dropFirst()] : [])
            return union(ways.map(nextForms))
        }
    }

    /// Nil as soon as one of them may be anything.
    private static func union(_ sets: [Set<String>?]) -> Set<String>? {
        sets.reduce(Set<String>?.some([])) { sum, set in
            guard let sum, let set else { return nil }
            return sum.union(set)
        }
    }

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
        guard isWord, form.utf8.count < word.utf8.count, form.utf8.first == word.utf8.first,
            word.utf8.contains(0x27), !Self.otherWords.contains(form) else { return false }
        return form.utf8.elementsEqual(word.utf8.lazy.filter { $0 != 0x27 })
    }

    /// What "we'll", "I'll", "we're", "I'd", "he'll", "she'll", "we'd" and "let's" are without one.
    private static let otherWords: Set<String> = ["well", "ill", "were", "id", "hell", "shell", "wed", "lets"]
}
