/// A sentence of the draft, as far as it may answer something.
struct AnswerSentence: Hashable, Sendable {
    let topics: Set<String>
    let hasDate: Bool
    let hasNumber: Bool
    /// Thanks, greetings and sorry answer nothing.
    let isCourtesy: Bool

    static func sentences(
        of paragraph: TextParagraph, _ own: [Range<Int>], hits: [WordHit], dated: [Range<Int>]
    ) -> [AnswerSentence] {
        let dated = Set(dated)
        let greeting = own.first.flatMap { Greeting(paragraph, sentence: $0) }
        return own.enumerated().compactMap { index, sentence in
            let scalars = paragraph.scalars(of: sentence)
            let start = index == 0 ? greeting?.end ?? sentence.lowerBound : sentence.lowerBound
            guard start < sentence.upperBound else { return nil }
            let tokens = paragraph.tokens[start..<sentence.upperBound]
            let isPolite = hits.contains { $0.sentence == scalars && [.courtesy, .apology].contains($0.name) }
            return AnswerSentence(
                topics: Topics.of(tokens), hasDate: dated.contains(scalars) || Topics.hasSpan(tokens),
                hasNumber: tokens.contains { $0.isNumber || Topics.free.contains($0.form) },
                isCourtesy: isPolite || isSignOff(tokens))
        }
    }

    /// "Ann", "Warm wishes,"
    private static func isSignOff(_ tokens: ArraySlice<TextToken>) -> Bool {
        let words = tokens.filter { !$0.isMark }
        if words.isEmpty { return true }
        if ["yes", "no", "sure", "certainly", "absolutely", "of"].contains(words[words.startIndex].form) { return false }
        return words.count <= 3 && !words.contains { $0.isNumber } && tokens.last?.form != "."
    }
}

/// What a sentence is about: its words without the small ones, alike words as one.
enum Topics {
    static func of(_ tokens: ArraySlice<TextToken>) -> Set<String> { Set(words(of: tokens).keys) }

    /// Each topic with the first word that is about it, as it was written.
    static func words(of tokens: ArraySlice<TextToken>) -> [String: String] {
        var words: [String: String] = [:]
        for token in tokens where token.isWord && !small.contains(token.form) {
            let stem = stem(token.form), topic = alike[stem] ?? stem
            words[topic] = words[topic] ?? token.form
        }
        return words
    }

    /// "about a week", "five days"
    static func hasSpan(_ tokens: ArraySlice<TextToken>) -> Bool {
        tokens.contains { ["day", "days", "week", "weeks", "month", "months", "hours", "overnight"].contains($0.form) }
    }

    static let free: Set<String> = ["free", "nothing", "included", "half", "price"]

    private static func stem(_ word: String) -> String {
        for ending in ["'s", "ing", "ed", "es", "s"] where word.hasSuffix(ending) && word.count - ending.count >= 3 {
            return String(word.dropLast(ending.count))
        }
        return word.hasSuffix("e") && word.count > 4 ? String(word.dropLast()) : word
    }

    private static let groups: [[String]] = [
        ["cost", "pric", "price", "pay", "charg", "charge", "much", "paid", "fee"],
        ["ship", "send", "deliver", "delivery", "sent", "dispatch", "post"],
        ["colour", "color", "shad"], ["size", "siz", "larg", "large", "small", "big", "wid", "wide", "measur"],
        ["wash", "clean", "dishwasher"], ["photo", "pictur", "picture", "imag"],
        ["gift", "wrap", "present"], ["fix", "repair", "mend"], ["stock", "availabl", "available", "left"],
        ["refund", "money", "back"], ["return", "exchang", "exchange", "swap"], ["new", "replac", "replacement"],
        ["baby", "babi", "babies", "child", "children", "kid"], ["vegan", "vegetarian", "animal", "wax", "honey"],
    ]
    private static let alike: [String: String] = Dictionary(
        groups.flatMap { group in group.map { ($0, group[0]) } }, uniquingKeysWith: { first, _ in first })

    private static let small: Set<String> = [
        "a", "an", "the", "and", "or", "but", "so", "of", "to", "in", "on", "at", "by", "for", "with", "from",
        "i", "you", "it", "we", "they", "he", "she", "me", "my", "your", "our", "their", "its", "this", "that",
        "these", "those", "them", "us", "is", "are", "was", "were", "be", "been", "am", "do", "does", "did",
        "have", "has", "had", "can", "could", "will", "would", "shall", "should", "may", "might", "must",
        "what", "when", "where", "which", "who", "why", "how", "if", "as", "not", "no", "yes", "there", "here",
        "also", "just", "then", "than", "too", "very", "any", "some", "one", "ones", "make", "get", "go",
        "long", "take", "takes", "know", "tell", "please", "like", "need", "want", "order", "thing", "more",
        "i'm", "it's", "i'll", "i've", "don't", "can't", "let", "possible", "still", "about", "out", "up",
    ]
}
