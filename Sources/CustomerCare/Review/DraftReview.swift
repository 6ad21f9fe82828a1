import ShopDomain

/// Reads a draft beside the owner: its promises, and at most a few questions about its words.
///
/// Never in the way: nothing here stops a send. While the owner types only the paragraph that
/// changed is read again.
public struct DraftReview: Sendable {
    public let finder: PromiseFinder
    let words: ReviewWords

    public init(finder: PromiseFinder, words: ReviewWords = ReviewWords()) {
        self.finder = finder
        self.words = words
    }

    /// - Parameters:
    ///   - before: what was read of the draft before the edit, for speed alone.
    ///   - sentAt: when it would be sent.
    public func read(
        _ text: String, facts: ReviewFacts = ReviewFacts(), after before: ReviewedDraft? = nil, sentAt: Instant
    ) -> ReviewedDraft {
        let read = before?.read.reread(text) ?? TokenisedText(text)
        let paragraphs = readings(of: read, after: before?.sentAt == sentAt ? before : nil, sentAt: sentAt)
        let customer: CustomerReading
        if let before, before.facts.answering == facts.answering {
            customer = before.customer
        } else {
            customer = CustomerReading(facts.answering, words: words)
        }
        let draft = DraftReading(read, paragraphs, facts: facts, customer: customer)
        return ReviewedDraft(
            promises: Array(draft.promises.prefix(PromiseLimits.perMailMax)), done: draft.done,
            hints: hints(draft), theyAsked: draft.theyAsked, facts: facts, sentAt: sentAt, read: read,
            paragraphs: paragraphs, customer: customer)
    }

    /// The questions a customer's mail asks, before a word is written.
    public func questions(in text: String) -> [String] {
        CustomerReading(text, words: words).questions.map(\.words)
    }

    private func readings(
        of read: TokenisedText, after before: ReviewedDraft?, sentAt: Instant
    ) -> [ParagraphReading] {
        let old = before?.paragraphs ?? []
        let shared = min(old.count, read.paragraphs.count)
        var head = 0
        while head < shared, old[head].paragraph.text == read.paragraphs[head].text { head += 1 }
        return read.paragraphs.indices.map { index in
            let fromEnd = old.count - (read.paragraphs.count - index)
            if index < head { return old[index] }
            if fromEnd >= head, fromEnd < old.count, old[fromEnd].paragraph.text == read.paragraphs[index].text {
                return old[fromEnd]
            }
            return ParagraphReading(read.paragraphs[index], review: self, sentAt: sentAt)
        }
    }

    /// The hints of all rules, the weightiest first; words are underlined by one rule only.
    private func hints(_ draft: DraftReading) -> [DraftHint] {
        let listed = Self.plainLists.flatMap { name, rule in
            draft.hits(name).map { DraftHint(rule, at: $0.range, quote: $0.quote) }
        }
        let wide = Self.draftRules.flatMap { $0.hints(draft) }
        let sorted = (listed + wide + draft.ruleHints).sorted {
            ($0.rule.weight, $0.range?.lowerBound ?? 0) < ($1.rule.weight, $1.range?.lowerBound ?? 0)
        }
        return sorted.prefix(ReviewLimits.hintsMax).reduce(into: []) { kept, hint in
            let isUnderlined = kept.contains { other in
                guard let a = other.range, let b = hint.range else { return false }
                return a.overlaps(b)
            }
            if !isUnderlined { kept.append(hint) }
        }
    }

    /// Lists whose words are a hint wherever they stand.
    private static let plainLists: [(ReviewWords.Name, DraftRule)] = [
        (.blame, .blame), (.nonApology, .nonApology), (.escapeClause, .escapeClause), (.favour, .favour),
        (.robotic, .robotic), (.heated, .heated),
    ]
    static let sentenceRules: [any SentenceRule] = [BlankRule(), ShoutingRule()]
    private static let draftRules: [any DraftWideRule] = [
        TurningAwayRule(), WrongNameRule(), AttachmentRule(), ApologyMissingRule(), ExcuseRule(), HedgeRule(),
        UnansweredRule(), AlreadyKnownRule(), NextStepRule(), BetterForYouRule(), RepeatedSorryRule(),
        SayWhenRule(), OfferRule(),
    ]
}

/// What the review saw in a draft.
public struct ReviewedDraft: Sendable {
    public let promises: [FoundPromise]
    /// What the draft says was done: it may keep an open promise.
    public let done: [DoneStatement]
    /// All hints, the weightiest first.
    public let hints: [DraftHint]
    /// Their questions, ticked as the draft touches them.
    public let theyAsked: [AskedQuestion]

    let facts: ReviewFacts
    let sentAt: Instant
    let read: TokenisedText
    let paragraphs: [ParagraphReading]
    let customer: CustomerReading

    /// What to show beside the draft: at most three, one of a rule, none the owner muted.
    public func shown(muted: Set<DraftRule> = []) -> [DraftHint] {
        var rules = muted
        return Array(
            hints.filter { rules.insert($0.rule).inserted }.prefix(ReviewLimits.shownHintsMax))
    }

    /// The draft turns the customer away: it leaves only after a typed "yes", their view shown first.
    public var needsTypedYes: Bool { hints.contains { $0.rule == .turningAway } }

    /// The draft reads heated: it should rest longer before it leaves, and the screen says so.
    public var isHeated: Bool { hints.contains { $0.rule == .heated || $0.rule == .turningAway } }
}
