/// A question in the customer's mail: one box of "they asked".
public struct AskedQuestion: Hashable, Sendable {
    public let words: String
    /// Whether the draft touches it, as far as one can tell.
    public let isTouched: Bool
}

/// What the customer's mail asks and tells, read once per mail.
struct CustomerReading: Sendable {
    struct Question: Hashable, Sendable {
        let words: String
        let topics: Set<String>
        let wants: Want

        enum Want: Hashable, Sendable { case time, price, anything }
    }

    let questions: [Question]
    /// The words of a failure; nil when nothing went wrong.
    let failure: String?
    let asksToCancel: Bool

    init(_ text: String?, words: ReviewWords) {
        var questions: [Question] = []
        var failure: String?
        var asksToCancel = false
        let read = TokenisedText(text ?? "")
        let zones = read.paragraphs.map(OwnWords.zone)
        for index in 0..<OwnWords.end(of: zones) {
            let paragraph = read.paragraphs[index]
            for sentence in zones[index].sentences {
                if questions.count < ReviewLimits.questionsMax,
                    let question = Self.question(paragraph, sentence)
                {
                    questions.append(question)
                }
                for match in words.index.matches(in: paragraph.tokens, sentence: sentence) {
                    if match.name == .failure, failure == nil { failure = paragraph.quote(match.tokens) }
                    if match.name == .cancelRequest { asksToCancel = true }
                }
            }
        }
        self.questions = questions
        self.failure = failure
        self.asksToCancel = asksToCancel
    }

    private static func question(_ paragraph: TextParagraph, _ sentence: Range<Int>) -> Question? {
        let tokens = paragraph.tokens[sentence]
        let words = tokens.filter { !$0.isMark }
        guard tokens.contains(where: { $0.form == "?" }) || asksWithoutMark(words) else { return nil }
        let topics = Topics.of(tokens)
        let forms = words.map(\.form)
        guard words.count > 2 || !topics.isEmpty, !isCourtesy(forms) else { return nil }
        return Question(words: paragraph.quote(sentence), topics: topics, wants: want(forms))
    }

    private static func want(_ forms: [String]) -> Question.Want {
        if forms.contains("when") { return .time }
        for (how, next) in zip(forms, forms.dropFirst()) where how == "how" {
            if ["long", "soon", "fast", "quickly"].contains(next) { return .time }
            if next == "much" { return .price }
        }
        return forms.contains { ["cost", "price", "costs"].contains($0) } ? .price : .anything
    }

    /// "how much is shipping to the us", "I was wondering whether ..."
    private static func asksWithoutMark(_ words: [TextToken]) -> Bool {
        let forms = words.map(\.form)
        guard forms.count >= 3 else { return false }
        let start = ["hi", "hello", "and", "also", "so"].contains(forms[0]) ? 1 : 0
        if openers.contains(forms[start]), ["is", "are", "do", "does", "can", "much", "long", "many"].contains(forms[start + 1]) {
            return true
        }
        let text = forms.joined(separator: " ")
        return frames.contains { text.contains($0) }
    }

    private static func isCourtesy(_ forms: [String]) -> Bool {
        let text = forms.joined(separator: " ")
        return ["how are you", "how's it going", "hope you are well", "hello", "hi", "right", "ok", "you know"].contains {
            text == $0 || (text.hasPrefix($0 + " ") && forms.count <= 5 && $0 != "hi" && $0 != "hello")
        }
    }

    private static let openers: Set<String> = ["what", "how", "when", "where", "which", "who", "why"]
    private static let frames = ["i was wondering", "wondering if", "could you tell me", "can you tell me", "let me know if you"]
}

extension CustomerReading {
    /// Which questions a draft touches: by its words, by a date or a price where one was asked for;
    /// and a sentence about nothing asked may answer one that shares no word with its answer.
    func asked(_ answers: [AnswerSentence]) -> [AskedQuestion] {
        var isTouched = questions.map { question in answers.contains { touches($0, question) } }
        var free = answers.filter { answer in
            !answer.isCourtesy && !questions.contains { touches(answer, $0) }
        }.count
        for index in isTouched.indices where !isTouched[index] && free > 0 {
            isTouched[index] = true
            free -= 1
        }
        return zip(questions, isTouched).map { AskedQuestion(words: $0.words, isTouched: $1) }
    }

    private func touches(_ answer: AnswerSentence, _ question: Question) -> Bool {
        switch question.wants {
        case .time: answer.hasDate && !answer.isCourtesy
        case .price: answer.hasNumber && !answer.isCourtesy
        case .anything: !answer.topics.isDisjoint(with: question.topics) && !answer.isCourtesy
        }
    }
}

extension ReviewWords {
    /// Sentences that are kind and answer nothing.
    static let courtesy = """
        thank you (for|so|again|very|both|all)
        thanks (for|so|again|a lot|both)
        ^ (many)? thanks
        ^ thank you
        have a (lovely|nice|good|great|wonderful|happy)
        (best|warm|kind) (wishes|regards)
        (good|great|lovely|nice) to hear
        (good|great) question
        (hope|i hope) (you're|you are|this|that|all)
        happy (birthday|friday|new|easter|christmas)
        ! thank you for the (photo|photos|picture|address|order number)
        """

    static let cancelRequest = """
        (please|to|can i|could you|can you|may i|i'd like to|want to|like to|must) (please)? cancel
        cancel (my|the|this|it)
        (i)? cancelled (my|the) order
        """
}
