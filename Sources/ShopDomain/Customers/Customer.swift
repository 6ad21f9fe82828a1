import PlainText

/// Somebody the shop has to do with; one person, however many addresses and conversations.
public struct Customer: Hashable, Sendable {
    public let id: CustomerID
    public var name: SafeText
    /// Lower-cased, first seen first.
    public var addresses: [String]
    public var since: Instant
    public var messageCount: Int
    /// Newest last, at most ``Limits/recentConversationCountMax``.
    public var recentConversations: [ConversationID]
    /// Set while this one is merged into another; taking the merge back clears it.
    public var mergedInto: CustomerID?
    /// The owner said: never a customer.
    public var isExcluded: Bool
    public var notes: [Note]

    public init(
        id: CustomerID, name: SafeText, addresses: [String], since: Instant, messageCount: Int = 0,
        recentConversations: [ConversationID] = [], mergedInto: CustomerID? = nil,
        isExcluded: Bool = false, notes: [Note] = []
    ) {
        self.id = id
        self.name = name
        self.addresses = addresses
        self.since = since
        self.messageCount = messageCount
        self.recentConversations = recentConversations
        self.mergedInto = mergedInto
        self.isExcluded = isExcluded
        self.notes = notes
    }

    /// The name, or the address when no name is known.
    public var displayName: SafeText {
        name.isEmpty ? SafeText(line: addresses.first ?? "somebody") : name
    }

    mutating func wrote(in conversation: ConversationID, at date: Instant) {
        messageCount += 1
        since = min(since, date)
        list(conversation)
    }

    /// Puts a conversation at the newest end.
    mutating func list(_ conversation: ConversationID) {
        if recentConversations.last == conversation { return }
        recentConversations.removeAll { $0 == conversation }
        recentConversations.append(conversation)
        if recentConversations.count > Limits.recentConversationCountMax {
            recentConversations.removeFirst()
        }
    }

    /// One conversation became part of another; whoever had either has that one.
    mutating func replaceConversation(_ old: ConversationID, with new: ConversationID) {
        guard let place = recentConversations.firstIndex(of: old) else { return }
        if recentConversations.contains(new) {
            recentConversations.remove(at: place)
        } else {
            recentConversations[place] = new
        }
    }
}
