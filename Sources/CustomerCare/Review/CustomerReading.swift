/// A question in the customer's mail: one box of "they asked".
public struct AskedQuestion: Hashable, Sendable {
    public let words: String
    /// Whether the draft touches it, as far as one can tell.
    public let isTouched: Bool
}

extension AskedQuestion {
    /// What a mail asks, in the customer's words.
    static func all(in mail: String) -> [String] { CustomerReading.questions(in: mail) }
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
        let read = TokenisedText(text ?? "")
        let asked = CustomerQuestions.read(read).lazy.compactMap { Self.question($0, in: read) }
        questions = Array(asked.prefix(ReviewLimits.questionsMax))
        var failure: String?
        var asksToCancel = false
        let zones = read.paragraphs.map(OwnWords.zone)
        for index in 0..<OwnWords.end(of: zones) {
            let paragraph = read.paragraphs[index]
            for sentence in zones[index].sentences {
                for match in words.index.matches(in: paragraph.tokens, sentence: sentence) {
                    if match.name == .failure, failure == nil { failure = paragraph.quote(match.tokens) }
                    if match.name == .cancelRequest { asksToCancel = true }
                }
            }
        }
        self.failure = failure
        self.asksToCancel = asksToCancel
    }

    /// What a mail asks, each question in its own words.
    fileprivate static func questions(in text: String) -> [String] {
        let read = TokenisedText(text)
        return CustomerQuestions.read(read).compactMap { question($0, in: read)?.words }
    }

    /// A box of "they asked"; none for a request, nor for a word or two about nothing.
    private static func question(_ asked: CustomerQuestions.Question, in read: TokenisedText) -> Question? {
        guard !asked.isRequest else { return nil }
        let paragraph = read.paragraphs[asked.paragraph], tokens = paragraph.tokens[asked.tokens]
        let forms = tokens.filter { !$0.isMark }.map(\.form)
        let topics = Topics.of(tokens)
        guard forms.count > 2 || !topics.isEmpty else { return nil }
        return Question(words: paragraph.quote(asked.tokens), topics: topics, wants: want(forms))
    }

    private static func want(_ forms: [String]) -> Question.Want {
        if forms.contains("when") { return .time }
        for (how, next) in zip(forms, forms.dropFirst()) where how == "how" {
            if ["long", "soon", "fast", "quickly"].contains(next) { return .time }
            if next == "much" { return .price }
        }
        return forms.contains { ["cost", "price", "costs"].contains($0) } ? .price : .anything
    }
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
