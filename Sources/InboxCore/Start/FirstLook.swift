import CustomerCare
import ShopDomain

/// What an import left in the queue, split into what is worth walking and what is history.
public struct FirstLook: Sendable {
    /// Wrote within the last days.
    public let recent: [ConversationID]
    /// Waits since before that.
    public let older: [ConversationID]

    public var count: Int { recent.count + older.count }

    public init(_ shop: Shop, at now: Instant) {
        let edge = now.adding(days: -InboxLimits.firstLookDays)
        var recent: [ConversationID] = []
        var older: [ConversationID] = []
        for conversation in shop.conversations(in: .needsMe, at: now) {
            let isRecent = (conversation.unanswered.last?.date ?? conversation.lastDate) >= edge
            if isRecent { recent.append(conversation.id) } else { older.append(conversation.id) }
        }
        self.recent = recent
        self.older = older.sorted()
    }
}
