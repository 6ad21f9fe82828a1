import PlainText

/// The owner decided where a conversation belongs.
public struct ConversationDecided: Hashable, Sendable, Codable {
    public let act: ActID
    public let conversation: ConversationID
    public let decision: Decision

    public init(act: ActID, conversation: ConversationID, decision: Decision) {
        self.act = act
        self.conversation = conversation
        self.decision = decision
    }
}

/// The owner said that a sender is, or is not, ever a customer.
public struct SenderJudged: Hashable, Sendable, Codable {
    public let act: ActID
    public let customer: CustomerID
    public let isExcluded: Bool
    public let at: Instant

    public init(act: ActID, customer: CustomerID, isExcluded: Bool, at: Instant) {
        self.act = act
        self.customer = customer
        self.isExcluded = isExcluded
        self.at = at
    }
}

/// A conversation has these labels now.
public struct LabelsSet: Hashable, Sendable, Codable {
    public let act: ActID
    public let conversation: ConversationID
    public let labels: [SafeText]
    public let at: Instant

    public init(act: ActID, conversation: ConversationID, labels: [SafeText], at: Instant) {
        self.act = act
        self.conversation = conversation
        self.labels = labels
        self.at = at
    }
}

/// The owner wrote a private note.
public struct NoteKept: Hashable, Sendable, Codable {
    public let act: ActID
    public let conversation: ConversationID
    public let note: Note
    /// The draft it was written in.
    public let draft: DraftID?

    public init(act: ActID, conversation: ConversationID, note: Note, draft: DraftID?) {
        self.act = act
        self.conversation = conversation
        self.note = note
        self.draft = draft
    }
}

/// Two conversations are one from here on.
public struct ConversationsMerged: Hashable, Sendable, Codable {
    public let act: ActID
    public let from: ConversationID
    public let into: ConversationID
    public let at: Instant

    public init(act: ActID, from: ConversationID, into: ConversationID, at: Instant) {
        self.act = act
        self.from = from
        self.into = into
        self.at = at
    }
}

/// Messages leave a conversation and form one of their own.
public struct ConversationSplit: Hashable, Sendable, Codable {
    public let act: ActID
    public let conversation: ConversationID
    /// The new conversation carries the number of the first of them.
    public let messages: [MessageNumber]
    public let at: Instant

    public init(act: ActID, conversation: ConversationID, messages: [MessageNumber], at: Instant) {
        self.act = act
        self.conversation = conversation
        self.messages = messages
        self.at = at
    }
}

/// Two customers are one person.
public struct CustomersMerged: Hashable, Sendable, Codable {
    public let act: ActID
    public let from: CustomerID
    public let into: CustomerID
    public let at: Instant

    public init(act: ActID, from: CustomerID, into: CustomerID, at: Instant) {
        self.act = act
        self.from = from
        self.into = into
        self.at = at
    }
}

/// A customer's kind words are kept for a rainy day.
public struct PraiseKept: Hashable, Sendable, Codable {
    public let act: ActID
    public let message: MessageNumber
    public let words: SafeText
    public let name: SafeText
    public let at: Instant

    public init(act: ActID, message: MessageNumber, words: SafeText, name: SafeText, at: Instant) {
        self.act = act
        self.message = message
        self.words = words
        self.name = name
        self.at = at
    }
}

/// The owner put old mail behind them: one act, however many conversations it closed.
public struct HistoryClosed: Hashable, Sendable, Codable {
    public let act: ActID
    public let conversations: [ConversationID]
    /// The newest message of the shop that the owner had before them.
    public let through: MessageNumber
    public let at: Instant

    public init(act: ActID, conversations: [ConversationID], through: MessageNumber, at: Instant) {
        self.act = act
        self.conversations = conversations
        self.through = through
        self.at = at
    }
}

/// The owner was at the screen of a shop with mail: recorded when it opens and when it closes.
public struct ShopVisited: Hashable, Sendable, Codable {
    public let at: Instant

    public init(at: Instant) { self.at = at }
}

/// The act is undone: what it changed is as it was before.
public struct ActTakenBack: Hashable, Sendable, Codable {
    public let act: ActID
    public let at: Instant

    public init(act: ActID, at: Instant) {
        self.act = act
        self.at = at
    }
}

/// The act that was taken back holds again.
public struct ActRedone: Hashable, Sendable, Codable {
    public let act: ActID
    public let at: Instant

    public init(act: ActID, at: Instant) {
        self.act = act
        self.at = at
    }
}
