/// Where a rule that needs no more than a sentence found something.
struct RuleHit: Hashable, Sendable {
    let rule: DraftRule
    /// Tokens of the paragraph.
    let tokens: Range<Int>

    init(_ rule: DraftRule, _ tokens: Range<Int>) {
        self.rule = rule
        self.tokens = tokens
    }
}

/// A rule that reads one sentence at a time, whatever the rest of the draft says.
protocol SentenceRule: Sendable {
    func hits(in tokens: [TextToken], sentence: Range<Int>) -> [RuleHit]
}

/// A rule that weighs what was found in the whole draft against the facts; it reads no text itself.
protocol DraftWideRule: Sendable {
    func hints(_ draft: DraftReading) -> [DraftHint]
}

/// Words of a list found in a draft.
struct WordHit: Hashable, Sendable {
    let name: ReviewWords.Name
    let range: Range<Int>
    let quote: String
    /// The sentence it stands in, in scalars.
    let sentence: Range<Int>
}
