import ShopDomain

/// A date that someone wrote, and the moment it means.
public struct DateMention: Hashable, Sendable {
    public enum Precision: Hashable, Sendable {
        /// A clock time was given, or a span of hours.
        case time
        /// A day; due when the shop closes, or at the part of the day that was named.
        case day
        /// Counted in days on which the shop is open.
        case businessTime
        /// No date at all: "soon", "as soon as possible".
        case vague
    }

    /// What the word before the date makes of it.
    public enum Relation: Hashable, Sendable {
        /// "by", "until", "no later than": the day belongs to it.
        case by
        /// "before": over when the day begins.
        case before
        /// "on", "at", "this", or nothing
        case on
        /// "in", "within": counted from the moment of writing
        case within
        /// "from", "after", "since"
        case after
    }

    /// The words, preposition included: a range of the paragraph's tokens.
    public let tokens: Range<Int>
    /// The end of what was said; nil only for the vague.
    public let due: Instant?
    /// The nearer end, where two were given: "3-5 days".
    public let earliest: Instant?
    /// Another moment the words may mean; whoever wrote them should be asked.
    public let alternative: Instant?
    public let precision: Precision
    public let relation: Relation
    /// It speaks of what was: "last Friday", "3 days ago".
    public let isPast: Bool
    /// The shop is closed on the day that was named.
    public let isClosedDay: Bool

    public var isVague: Bool { precision == .vague }
}
