/// Reads one line of a word list.
struct WordPatternParser {
    private let pieces: [String]
    private var next = 0

    private init(_ line: String) {
        var spaced = ""
        for character in line.lowercased() {
            switch character {
            case "(", ")", "|", "?", "~", "*", "^", ",": spaced += " \(character) "
            case "\u{2019}": spaced.append("'")
            default: spaced.append(character)
            }
        }
        pieces = spaced.split(whereSeparator: \.isWhitespace).map(String.init)
    }

    /// The phrase; nil when the line does not follow the rules told at ``WordPattern``.
    static func phrase(_ line: String) -> WordPattern? {
        var parser = WordPatternParser(line)
        guard parser.pieces.count <= LanguageLimits.phrasePieceCountMax,
            let parts = parser.parts(depth: 0), parser.next == parser.pieces.count
        else { return nil }
        let phrase = WordPattern(parts: parts)
        return phrase.firstForms.isEmpty ? nil : phrase
    }

    private mutating func parts(depth: Int) -> [WordPattern.Part]? {
        guard depth <= LanguageLimits.phraseDepthMax else { return nil }
        var parts: [WordPattern.Part] = []
        while next < pieces.count, pieces[next] != ")", pieces[next] != "|" {
            guard let part = part(depth: depth) else { return nil }
            parts.append(optional(part))
        }
        return parts
    }

    private mutating func part(depth: Int) -> WordPattern.Part? {
        let piece = pieces[next]
        next += 1
        switch piece {
        case "~": return .upToThreeWords
        case "*": return .anyWord
        case "^": return .sentenceStart
        case "?": return nil
        case "(": return choice(depth: depth + 1)
        default: return Self.word(piece)
        }
    }

    private mutating func choice(depth: Int) -> WordPattern.Part? {
        var choices: [[WordPattern.Part]] = []
        while let one = parts(depth: depth), !one.isEmpty, next < pieces.count {
            choices.append(one)
            next += 1
            if pieces[next - 1] == ")" { return .choice(choices, isOptional: false) }
        }
        return nil
    }

    private mutating func optional(_ part: WordPattern.Part) -> WordPattern.Part {
        guard next < pieces.count, pieces[next] == "?" else { return part }
        next += 1
        if case .choice(let choices, _) = part { return .choice(choices, isOptional: true) }
        return .choice([[part]], isOptional: true)
    }

    /// A word, with its long form where it is a short one: "i'm" is also "i am".
    private static func word(_ word: String) -> WordPattern.Part {
        guard let long = longForms(word) else { return .word(word) }
        return .choice([[.word(word)]] + long.map { $0.map(WordPattern.Part.word) }, isOptional: false)
    }

    private static func longForms(_ word: String) -> [[String]]? {
        switch word {
        case "can't": return [["cannot"], ["can", "not"]]
        case "won't": return [["will", "not"]]
        case "it's", "that's": return [[String(word.dropLast(2)), "is"]]
        default: break
        }
        for (ending, long) in [("n't", "not"), ("'m", "am"), ("'re", "are"), ("'ve", "have"), ("'ll", "will")]
        where word.hasSuffix(ending) {
            return [[String(word.dropLast(ending.count)), long]]
        }
        return nil
    }
}
