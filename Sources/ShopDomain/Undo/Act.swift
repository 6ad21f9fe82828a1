import PlainText

/// Something the owner did that can be taken back, now or after a restart.
public struct Act: Hashable, Sendable, Codable {
    public let id: ActID
    /// What it was, in words: "done, Bo Lind".
    public let title: SafeText
    public let at: Instant
    public let change: Change
    public var isTakenBack: Bool

    init(id: ActID, title: SafeText, at: Instant, change: Change) {
        self.id = id
        self.title = title
        self.at = at
        self.change = change
        isTakenBack = false
    }

    /// What changed, with enough of the state before and after to go either way.
    public enum Change: Hashable, Sendable, Codable {
        case decision(ConversationID, before: Decision?, after: Decision?)
        case exclusion(CustomerID, conversations: [ConversationID], isExcluded: Bool)
        case labels(ConversationID, before: [SafeText], after: [SafeText])
        case note(ConversationID, Note)
        /// `messages` were those of `from`.
        case merge(
            into: ConversationID, from: ConversationID, messages: [MessageNumber], customer: CustomerID,
            subject: SafeText)
        case split(from: ConversationID, into: ConversationID, messages: [MessageNumber])
        case customers(into: CustomerID, from: CustomerID)
        case discard(Draft)
        case queue(OutboxID)
        case praise(KeptPraise)
    }
}

/// A customer's kind words, kept.
public struct KeptPraise: Hashable, Sendable, Codable {
    public let message: MessageNumber
    public let words: SafeText
    public let name: SafeText
    public let at: Instant

    init(_ kept: PraiseKept) {
        message = kept.message
        words = kept.words
        name = kept.name
        at = kept.at
    }
}
