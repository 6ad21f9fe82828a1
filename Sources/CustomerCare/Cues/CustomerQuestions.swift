/// What a customer asks: the sentences that want an answer.
public enum CustomerQuestions {
    /// A question and where it stands: the paragraph's index and a range of its tokens.
    public struct Question: Hashable, Sendable {
        public let paragraph: Int
        public let tokens: Range<Int>
    }

    /// Sentences with a question mark, and requests without one; "how are you?" is a greeting.
    public static func read(_ text: TokenisedText) -> [Question] {
        var found: [Question] = []
        for (index, paragraph) in text.paragraphs.enumerated() {
            for sentence in paragraph.sentences where asks(paragraph.tokens, sentence) {
                found.append(Question(paragraph: index, tokens: sentence))
            }
        }
        return found
    }

    private static func asks(_ tokens: [TextToken], _ sentence: Range<Int>) -> Bool {
        let words = tokens[sentence].filter { !$0.isMark }
        let hasMark = tokens[sentence].contains { ["?", "\u{FF1F}"].contains($0.form) }
        if hasMark { return words.count > 1 && !isGreeting(words) }
        return sentence.contains { requests.match(tokens, at: $0, in: sentence) != nil }
            || (words.count > 3 && questionWords.match(tokens, at: sentence.lowerBound, in: sentence) != nil)
    }

    private static func isGreeting(_ words: [TextToken]) -> Bool {
        let forms = words.map(\.bare)
        guard forms.count <= 8 else { return false }
        return zip(forms, forms.dropFirst()).contains { $0 == "how" && $1 == "are" } && forms.contains("you")
    }

    private static let requests = CuePhraseTable(
        """
        please let|send|tell|confirm|advise|check|help|reply|answer|change|cancel|refund|call|get
        please resend|add|update|ship|explain|find|look|make|remove|replace|provide
        let me|us know
        could|can|would|will you please|kindly
        id like to know|ask
        i would like to know|ask
        i want to know|ask
        i wonder|wondered if
        i was wondering
        wondering if|whether|when|how|what
        i need|want you|to _
        im looking for
        i am looking for
        what|when|where do|should i|we do
        """)

    /// A question whose mark was left out.
    private static let questionWords = CuePhraseTable(
        """
        what|when|where|which|who|how|why is|are|do|does|did|was|were|can|could|will|would|should
        how|which|what much|many|long|has|have
        can|could|would|will|do|does|did|is|are|have|has you|i|we|it|this|that|the|there|your|my
        """)
}
