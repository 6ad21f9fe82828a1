/// Lines without an empty one between, cut into tokens and sentences.
public struct TextParagraph: Hashable, Sendable {
    public let text: String
    public let tokens: [TextToken]
    /// Ranges of `tokens`; together they are all of them, in order.
    public let sentences: [Range<Int>]
    /// Ranges of `tokens` between quotation marks, the marks included; in ascending order.
    let quotedSpeech: [Range<Int>]
    /// The paragraph's length, its line breaks and the empty lines after it included.
    public let scalarCount: Int

    /// - Parameter text: one paragraph; white space at its end does no harm.
    public init(_ text: String) {
        self.text = text
        var tokeniser = Tokeniser()
        for scalar in text.unicodeScalars { tokeniser.take(scalar) }
        tokeniser.finish()
        tokens = tokeniser.tokens
        scalarCount = tokeniser.position
        sentences = SentenceSplitter.sentences(of: tokeniser.tokens)
        quotedSpeech = QuotedSpeech.ranges(in: tokeniser.tokens)
    }

    /// The scalars from the first token of a range to its last.
    public func scalars(of range: Range<Int>) -> Range<Int> {
        precondition(!range.isEmpty, "a quote has at least one token")
        return tokens[range.lowerBound].range.lowerBound..<tokens[range.upperBound - 1].range.upperBound
    }

    /// The words themselves, as they were written.
    public func quote(_ range: Range<Int>) -> String {
        let wanted = scalars(of: range)
        let scalars = text.unicodeScalars
        let start = scalars.index(scalars.startIndex, offsetBy: wanted.lowerBound)
        return String(scalars[start..<scalars.index(start, offsetBy: wanted.count)])
    }
}
