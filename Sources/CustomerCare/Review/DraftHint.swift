import PlainText

/// Something the owner may want to look at before the mail leaves; never in the way of sending it.
public struct DraftHint: Hashable, Sendable {
    public let rule: DraftRule
    /// Scalars of the draft to underline; nil when what is meant is missing.
    public let range: Range<Int>?
    /// The words underlined; empty when there are none.
    public let quote: String
    /// The hint as one short question.
    public let question: SafeText

    init(_ rule: DraftRule, at range: Range<Int>? = nil, quote: String = "", detail: String = "") {
        self.rule = rule
        self.range = range
        self.quote = quote
        question = SafeText(line: Self.question(rule, quote: quote, detail: detail))
    }

    private static func question(_ rule: DraftRule, quote: String, detail: String) -> String {
        let words = "\u{201C}\(quote.prefix(ReviewLimits.quotedCharactersMax))\u{201D}"
        return switch rule {
        case .turningAway: "\(words) turns them away. Is that what you want?"
        case .blank: "Is \(words) still a blank to fill?"
        case .wrongName: "Is it \(words)? They are \(detail)."
        case .attachment: "\(words): is the file still to be attached?"
        case .heated: "Would you still send \(words) tomorrow morning?"
        case .blame: "Could \(words) sound like blame?"
        case .apologyMissing: "\(detail). Do you want to say sorry for it?"
        case .nonApology: "\(words) is half an apology. Name what went wrong?"
        case .excuse: "\(words) explains. Own it and say what you do first?"
        case .escapeClause: "Does \(words) take back what you promise?"
        case .unanswered: "They asked: \u{201C}\(detail)\u{201D} Have you answered that?"
        case .alreadyKnown: "You have that already: \(detail). Ask all the same?"
        case .noNextStep: "What happens next, and when?"
        case .betterForYou: "An honest no: what would be better for them?"
        case .repeatedSorry: "You have said sorry before. Offer a repair instead?"
        case .favour: "\(words) makes it a favour. Simply do it?"
        case .sayWhen: "\(words): by which day?"
        case .offer: "Leave \(words) out of this mail?"
        case .robotic: "Would you say \(words) to their face?"
        }
    }
}

/// Bounds of the review.
public enum ReviewLimits {
    /// Hints shown at once.
    public static let shownHintsMax = 3
    static let quotedCharactersMax = 60
    /// Finds that one paragraph can make.
    static let hitsPerParagraphMax = 100
    /// Finds of a whole draft that are weighed against each other.
    static let hintsMax = 100
    /// Apologies in one mail, or in a conversation, from which on one more is too many.
    static let apologiesMax = 2
    /// Questions taken from one mail.
    static let questionsMax = 12
    /// Capitals in a row that are shouting.
    static let shoutedWordsMin = 4
}
