/// Reads wordings of dates from tokens, by small rules that either take what they know or leave
/// the place where it was.
struct DateParser {
    let tokens: [TextToken]
    /// First and behind the last token of the sentence.
    let sentence: Range<Int>
    var index: Int

    init(_ tokens: [TextToken], _ sentence: Range<Int>) {
        self.tokens = tokens
        self.sentence = sentence
        index = sentence.lowerBound
    }

    /// The token so many places on; nil outside the sentence.
    func token(_ offset: Int = 0) -> TextToken? {
        let place = index + offset
        return sentence.contains(place) ? tokens[place] : nil
    }

    /// The word or mark so many places on, without apostrophes; empty outside the sentence.
    func word(_ offset: Int = 0) -> String { token(offset)?.bare ?? "" }

    func isNext(_ words: String...) -> Bool {
        for (offset, word) in words.enumerated() where self.word(offset) != word { return false }
        return true
    }

    mutating func skip(_ words: String...) -> Bool {
        for (offset, word) in words.enumerated() where self.word(offset) != word { return false }
        index += words.count
        return true
    }

    mutating func skip(any words: Set<String>) -> Bool {
        guard let token = token(), words.contains(token.bare) else { return false }
        index += 1
        return true
    }

    /// What a rule finds; without a find the place is where it was.
    mutating func attempt<Found>(_ rule: (inout DateParser) -> Found?) -> Found? {
        let place = index
        if let found = rule(&self) { return found }
        index = place
        return nil
    }

    /// The sentence ends here, or only marks follow.
    var isAtEnd: Bool { tokens[min(index, sentence.upperBound)..<sentence.upperBound].allSatisfy(\.isMark) }

    /// A number that stands for itself: no price, size, order number, part of a phone number.
    func freeNumber(_ offset: Int = 0, in range: ClosedRange<Int>) -> Int? {
        guard let token = token(offset), token.isNumber, let value = token.value, range.contains(value),
            !NumberGuard.isLabelled(tokens, index + offset, sentence)
        else { return nil }
        return value
    }
}
