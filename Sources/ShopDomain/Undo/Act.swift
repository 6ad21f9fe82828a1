import PlainText

/// Something the owner did that can be taken back, now or after a restart.
public struct Act: Hashable, Sendable, Codable {
    public let id: ActID
    /// What it was, in words: "done, Bo Lind".
    public let title: SafeText
    public let at: Instant
    public internal(set) var change: Change
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
        case exclusion(
            CustomerID, conversations: [ConversationID], wasExcluded: Bool, isExcluded: Bool)
        case labels(ConversationID, before: [SafeText], after: [SafeText])
        case note(ConversationID, Note)
        case merge(ConversationMerge)
        case split(from: ConversationID, into: ConversationID, messages: [MessageNumber], wasApart: Bool)
        case customers(CustomerMerge)
        case discard(Draft)
        case queue(OutboxID)
        case praise(KeptPraise)
        case history([FiledHistory])
        case promise(before: Promise, after: Promise)
        case remedy(before: Remedy?, after: Remedy)
        case thanks(ThanksDecided)
        case told(ToldAhead)
        case issue(IssueDecided)
        case hint(HintHushed)
        case telling(before: Telling?, after: Telling)
        case orderJoin(OrderReference, before: OrderJoin?, after: OrderJoin?)
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

/// A conversation that became history, and what was decided of it before and after.
public struct FiledHistory: Hashable, Sendable, Codable {
    let conversation: ConversationID
    let before: Decision?
    let after: Decision
}

/// Two conversations as they were before they became one.
public struct ConversationMerge: Hashable, Sendable, Codable {
    let into: ConversationID
    let from: ConversationID
    /// Those of `from`.
    let messages: [MessageNumber]
    let source: ConversationFacts
    let target: ConversationFacts
}

/// Two people as they were before they became one; the merged record itself keeps what was its own.
public struct CustomerMerge: Hashable, Sendable, Codable {
    let into: CustomerID
    let from: CustomerID
    let addresses: [String]
    let since: Instant
    let recentConversations: [ConversationID]
}
