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
    /// Words that an apostrophe makes into another one: "we'll", "I'll", "we're", "I'd", "he'll",
    /// "she'll", "we'd" and "let's" are not meant where it is missing.
    static let otherWords: Set<String> = ["well", "ill", "were", "id", "hell", "shell", "wed", "lets"]
}
