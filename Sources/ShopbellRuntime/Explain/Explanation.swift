import CustomerCare
import MailFormat
import PlainText
import ShopDomain

/// What Shopbell sees in a text, as `explain` prints it.
public struct Explanation: Encodable, Sendable {
    public struct FoundCue: Encodable, Sendable, Equatable {
        public let kind: String
        public let quote: String
    }

    public struct FoundPromise: Encodable, Sendable, Equatable {
        public let quote: String
        public let action: String
        /// ISO 8601 with offset; nil when no date was given.
        public let due: String?
        public let firm: Bool
        public let waitsOnCustomer: Bool

        private enum CodingKeys: String, CodingKey { case quote, action, due, firm, waitsOnCustomer }

        /// `due` is always there, null where no date was given.
        public func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(quote, forKey: .quote)
            try container.encode(action, forKey: .action)
            try container.encode(due, forKey: .due)
            try container.encode(firm, forKey: .firm)
            try container.encode(waitsOnCustomer, forKey: .waitsOnCustomer)
        }
    }

    public struct FoundHint: Encodable, Sendable, Equatable {
        public let rule: String
        public let quote: String
        public let question: String
    }

    public let id: String?
    public private(set) var promises: [FoundPromise] = []
    public private(set) var hints: [FoundHint] = []
    public private(set) var cues: [FoundCue] = []
    /// What the customer asks, in their words.
    public private(set) var questions: [String] = []
    public private(set) var needsAnswer = false
    /// ISO 8601 with offset.
    public private(set) var neededBy: String?

    init(id: String?) { self.id = id }

    /// Adds what a draft promises, and what the review asks about its words.
    mutating func add(draft: ReviewedDraft, _ dates: DateReader) {
        let zone = dates.business.calendar.zone
        promises = draft.promises.map { promise in
            FoundPromise(
                quote: promise.quote, action: promise.action.rawValue,
                due: promise.due.map { ZonedDate.text($0, zone) }, firm: promise.isFirm,
                waitsOnCustomer: promise.waitsOnCustomer)
        }
        hints = draft.hints.map { hint in
            FoundHint(rule: hint.rule.rawValue, quote: hint.quote, question: hint.question.string)
        }
    }

    /// Adds what a customer's words say.
    mutating func add(message words: String, _ reader: CueReader, _ sentAt: Instant) {
        let text = TokenisedText(words)
        let found = reader.read(text, sentAt: sentAt), dates = reader.dates
        cues = found.cues.map { cue in
            FoundCue(kind: cue.kind.rawValue, quote: text.paragraphs[cue.paragraph].quote(cue.tokens))
        }
        let asked = CustomerQuestions.read(text)
        questions = asked.map { text.paragraphs[$0.paragraph].quote($0.tokens) }
        needsAnswer = !AnswerNeed.isNone(words, asks: !asked.isEmpty || found.complains)
        neededBy = found.neededBy.map { ZonedDate.text($0, dates.business.calendar.zone) }
    }

    private enum CodingKeys: String, CodingKey {
        case id, promises, hints, cues, questions, needsAnswer, neededBy
    }

    /// `id` only where one was given; `neededBy` always.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(id, forKey: .id)
        try container.encode(promises, forKey: .promises)
        try container.encode(hints, forKey: .hints)
        try container.encode(cues, forKey: .cues)
        try container.encode(questions, forKey: .questions)
        try container.encode(needsAnswer, forKey: .needsAnswer)
        try container.encode(neededBy, forKey: .neededBy)
    }
}

/// The date of a text, as `explain --date` prints it.
public struct ExplainedDate: Encodable, Sendable, Equatable {
    public let id: String?
    /// ISO 8601 with offset; nil where there is no date.
    public let due: String?

    private enum CodingKeys: String, CodingKey { case id, due }

    /// `due` is always there, null where there is no date.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(id, forKey: .id)
        try container.encode(due, forKey: .due)
    }
}

/// Whether a message wants an answer. In doubt it does.
enum AnswerNeed {
    static func isNone(_ words: String, asks: Bool) -> Bool {
        if asks { return false }
        return ThanksOnly.matches(SafeText(lines: words)) || declines(words)
    }

    /// The customer says that none is needed, and little else.
    private static func declines(_ words: String) -> Bool {
        guard words.utf8.count < 200 else { return false }
        let lower = words.lowercased()
        return ["no need to reply", "no need to answer", "no reply needed", "no response needed",
            "no need to respond", "no answer needed", "no reply necessary"].contains { lower.contains($0) }
    }
}
