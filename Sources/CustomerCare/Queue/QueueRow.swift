import PlainText
import ShopDomain

/// One row of the queue: who, since when, how often, what about, and why it stands here.
public struct QueueRow: Hashable, Sendable {
    public let conversation: ConversationID
    public let customer: CustomerID
    public let name: SafeText
    public let address: String
    /// Since when they wait; of conversations that do not wait, when they last moved.
    public let since: Instant
    public let unansweredCount: Int
    public let subject: SafeText
    public let snippet: SafeText
    /// Why it is here, in words.
    public let reason: SafeText
    public let isNewcomer: Bool
    public let hasDraft: Bool
    public let hasAttachments: Bool
    /// The reason speaks of something that went wrong.
    public let hasFailed: Bool
    public let labels: [SafeText]
    /// What moves a waiting row beside the time it is due, the weightiest first.
    public let causes: [QueueCause]
}

extension QueueRow {
    /// - Parameters:
    ///   - place: its reckoning in the queue; without one the reason tells only what was written.
    ///   - calendar: the days in which the reckoning is told.
    public init?(
        _ id: ConversationID, in shop: Shop, at now: Instant, place: QueuePlace? = nil,
        calendar: ShopCalendar? = nil
    ) {
        guard let conversation = shop.conversation(id), let last = conversation.turns.last,
            let customer = shop.customer(of: conversation)
        else { return nil }
        let unanswered = conversation.unanswered
        let shown = unanswered.last?.message ?? conversation.lastIncoming?.message ?? last.message
        let message = shop.message(shown)
        self.conversation = conversation.id
        self.customer = customer.id
        name = customer.displayName
        address = message?.address ?? customer.addresses.first ?? ""
        since = unanswered.first?.date ?? conversation.lastDate
        unansweredCount = unanswered.count
        subject = conversation.subject
        snippet = message?.snippet ?? ""
        isNewcomer = customer.messageCount == unanswered.count && !unanswered.isEmpty
        hasDraft = shop.draft(of: conversation.id) != nil
        hasAttachments = message?.marks.contains(.attachments) == true
        labels = conversation.labels
        let entry = shop.outboxEntry(of: conversation.id)
        hasFailed = entry?.isFailed == true
        let plain = QueueReason.words(
            conversation, unanswered: unanswered, outbox: entry, isNewcomer: isNewcomer, at: now)
        let isWaiting = entry == nil && place != nil && conversation.view(at: now) == .needsMe
        let causes = isWaiting ? place?.causes ?? [] : []
        self.causes = causes
        reason = calendar.map { QueueReason.words(causes, before: plain, $0, now) } ?? plain
    }
}
