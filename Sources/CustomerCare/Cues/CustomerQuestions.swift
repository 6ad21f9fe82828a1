/// What a customer asks: the sentences of their own that want an answer.
public enum CustomerQuestions {
    /// A question and where it stands: the paragraph's index and a range of its tokens.
    public struct Question: Hashable, Sendable {
        public let paragraph: Int
        public let tokens: Range<Int>
        /// "Please send me a new one" wants an answer and asks nothing.
        public let isRequest: Bool
    }

    /// Sentences with a question mark, those whose mark was left out, and requests; "how are you?" is
    /// a greeting.
    public static func read(_ text: TokenisedText) -> [Question] {
        let zones = text.paragraphs.map(OwnWords.zone)
        return (0..<OwnWords.end(of: zones)).flatMap { index in
            zones[index].sentences.compactMap { sentence in
                isRequest(text.paragraphs[index].tokens, sentence).map {
                    Question(paragraph: index, tokens: sentence, isRequest: $0)
                }
            }
        }
    }

    /// Nil for a sentence that wants no answer.
    private static func isRequest(_ tokens: [TextToken], _ sentence: Range<Int>) -> Bool? {
        let words = tokens[sentence].filter { !$0.isMark }
        if tokens[sentence].contains(where: { ["?", "\u{FF1F}"].contains($0.form) }) {
            return words.isEmpty || isCourtesy(words.map(\.bare)) ? nil : false
        }
        if asksWithoutMark(tokens, sentence, wordCount: words.count) { return false }
        return sentence.contains { requests.match(tokens, at: $0, in: sentence) != nil } ? true : nil
    }

    /// "how much is shipping to the us", "I was wondering whether ..."
    private static func asksWithoutMark(
        _ tokens: [TextToken], _ sentence: Range<Int>, wordCount: Int
    ) -> Bool {
        guard wordCount >= openedWordsMin else { return false }
        var start = sentence.lowerBound
        let last = sentence.upperBound - 1
        while start < last, tokens[start].isMark || leadIns.contains(tokens[start].bare) { start += 1 }
        return openers.match(tokens, at: start, in: sentence) != nil
            || wordCount >= invertedWordsMin && inversions.match(tokens, at: start, in: sentence) != nil
            || sentence.contains { frames.match(tokens, at: $0, in: sentence) != nil }
    }

    /// "Hello?", "How are you doing these days?"
    private static func isCourtesy(_ forms: [String]) -> Bool {
        if forms.count == 1 { return ["hello", "hi", "hey", "right", "ok", "okay", "please"].contains(forms[0]) }
        let asksHow = zip(forms, forms.dropFirst()).contains { $0 == "how" && $1 == "are" } && forms.contains("you")
        if asksHow { return forms.count <= greetingWordsMax }
        let said = forms.first == "i" ? forms.dropFirst() : forms[...]
        return said.count <= courtesyWordsMax && courtesies.contains { said.starts(with: $0) }
    }

    /// A sentence of so many words may ask without a mark: "where is it"; one that begins with its verb
    /// needs one more.
    private static let openedWordsMin = 3
    private static let invertedWordsMin = 4
    private static let greetingWordsMax = 8
    private static let courtesyWordsMax = 6

    private static let courtesies = [
        ["hows", "it", "going"], ["hope", "you", "are"], ["hope", "youre"], ["hope", "you", "had"],
        ["hope", "you", "have"], ["hope", "all", "is"], ["you", "know"],
    ]
    private static let leadIns: Set<String> = ["hi", "hello", "and", "also", "so"]

    private static let requests = CuePhraseTable(
        """
        please let|send|tell|confirm|advise|check|help|reply|answer|change|cancel|refund|call|get
        please resend|add|update|ship|explain|find|look|make|remove|replace|provide
        let me|us know
        could|can|would|will you please|kindly
        id like to know|ask
        i would like to know|ask
        i want to know|ask
        i need|want you|to _
        im looking for
        i am looking for
        what|when|where do|should i|we do
        """)

    private static let frames = CuePhraseTable(
        """
        i wonder|wondered if
        i was wondering
        wondering if|whether|when|how|what
        could|can you tell me
        let me know if you
        """)

    private static let openers = CuePhraseTable(
        """
        what|when|where|which|who|how|why is|are|do|does|did|was|were|can|could|will|would|should
        how|which|what much|many|long|has|have
        """)

    private static let inversions = CuePhraseTable(
        """
        can|could|would|will|do|does|did|is|are|have|has you|i|we|it|this|that|the|there|your|my
        """)
}
