import PlainText

/// The shop's facts: everything that follows from the events applied so far.
///
/// What changed since the archive was written lies here; everything else is read from the archive
/// by index, so opening a shop of a million messages costs no more than opening a small one.
public struct Shop: Sendable {
    public internal(set) var archive: any ShopArchive
    /// Grows with each event applied; equal revisions of one shop mean equal facts.
    public internal(set) var revision = 0
    /// Grows with each event but those of somebody writing: equal ones mean equal lists of people.
    public internal(set) var listRevision = 0

    var newMessages: [MessageNumber: MessageEntry] = [:]
    var changedConversations: [ConversationID: Conversation] = [:]
    /// Merged away, and into which.
    var mergedConversations: [ConversationID: ConversationID] = [:]
    var changedCustomers: [CustomerID: Customer] = [:]
    var newAddresses: [String: CustomerID] = [:]
    var newIdentities: [UInt64: MessageNumber] = [:]
    var newKeys: [ThreadKey: MessageNumber] = [:]

    public internal(set) var messageCount: Int
    public internal(set) var conversationCount: Int
    public internal(set) var live: Set<ConversationID>
    public internal(set) var drafts: [DraftID: Draft] = [:]
    public internal(set) var outbox: [OutboxID: OutboxEntry] = [:]
    /// Oldest first, at most ``Limits/actCountMax``.
    public internal(set) var acts: [Act] = []
    public internal(set) var picks: [ReplyPicked] = []
    public internal(set) var praise: [KeptPraise] = []
    /// When the owner was last at the screen; nil before the first look at any mail.
    public internal(set) var lastVisit: Instant?
    /// The newest mails that were queued, oldest first, at most ``Limits/recentReplyCountMax``.
    public internal(set) var recentReplies: [RecentReply] = []
    public internal(set) var care = CareLedger()
    /// What of the mailboxes has been taken in.
    public internal(set) var folders: [MailFolderID: MailFolderState] = [:]
    /// Conversations in which the owner did something that the mailbox does not show yet.
    public internal(set) var untold: Set<ConversationID> = []
    /// Of those, the accounts that show it already.
    public internal(set) var toldBy: [ConversationID: Set<String>] = [:]
    /// What was done to mail in the mailboxes, oldest first, at most ``Limits/toldMailCountMax``.
    public internal(set) var toldMail: [ToldMail] = []
    var orderBook = OrderBook()

    public init(archive: any ShopArchive = EmptyArchive()) {
        self.archive = archive
        messageCount = archive.messageCount
        conversationCount = archive.conversationCount
        live = Set(archive.liveConversations)
        orderBook.count = archive.orderCount
    }

    /// Whether something read so far was damaged, so that this shop may not be trusted any more.
    public var isArchiveDamaged: Bool { archive.isDamaged }

    /// This shop in place of an older copy: nothing kept for the revision of that one fits it.
    public func replacing(_ older: Shop) -> Shop {
        var copy = self
        copy.revision = max(revision, older.revision) + 1
        copy.listRevision = max(listRevision, older.listRevision) + 1
        copy.orderBook.revision = max(orderBook.revision, older.orderBook.revision) + 1
        return copy
    }

    /// The number that the next message taken in will have.
    public var nextMessage: MessageNumber { MessageNumber(UInt32(messageCount)) }
}

// MARK: - Reading

extension Shop {
    public func message(_ number: MessageNumber) -> MessageEntry? {
        newMessages[number] ?? archive.message(number)
    }

    /// The conversation, also by the name it had before it was merged into another.
    public func conversation(_ id: ConversationID) -> Conversation? {
        let id = resolved(id)
        return changedConversations[id] ?? archive.conversation(id)
    }

    /// The customer as a person: whoever was merged into somebody else is that somebody.
    public func customer(_ id: CustomerID) -> Customer? {
        var found = record(of: id)
        while let into = found?.mergedInto { found = record(of: into) }
        return found
    }

    public func customer(of conversation: Conversation) -> Customer? {
        customer(conversation.customer)
    }

    public func customer(address: String) -> CustomerID? {
        let address = address.lowercased()
        guard let id = newAddresses[address] ?? archive.customer(address: address) else { return nil }
        return resolved(id)
    }

    public func message(identity: UInt64) -> MessageNumber? {
        newIdentities[identity] ?? archive.message(identity: identity)
    }

    public func message(key: ThreadKey) -> MessageNumber? {
        newKeys[key] ?? archive.message(key: key)
    }

    public func conversation(of message: MessageNumber) -> ConversationID? {
        let name = newMessages[message]?.conversation ?? archive.conversation(of: message)
        return name.map(resolved)
    }

    public func resolved(_ id: ConversationID) -> ConversationID {
        var id = id
        while let into = mergedConversations[id] { id = into }
        return id
    }

    public func resolved(_ id: CustomerID) -> CustomerID {
        var id = id
        while let into = record(of: id)?.mergedInto { id = into }
        return id
    }

    func record(of id: CustomerID) -> Customer? {
        changedCustomers[id] ?? archive.customer(id)
    }
}
