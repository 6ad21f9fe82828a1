import ShopDomain

/// What the queue's order goes by, beside the shop itself: its hours, and the promises made.
public struct QueueCare: Sendable {
    public let business: BusinessCalendar
    /// When the next open promise of each conversation falls due; a broken one has fallen due.
    public var promises: [ConversationID: Instant]
    /// The order of each customer that is late longest.
    public var lateOrders: [CustomerID: DueOrder] = [:]

    public init(business: BusinessCalendar, promises: [ConversationID: Instant] = [:]) {
        self.business = business
        self.promises = promises
    }
}

/// Which clock counts for an answer.
public enum AnswerClock: Hashable, Sendable {
    /// Every hour, day and night: what a marketplace measures.
    case wall
    /// The hours in which the shop is open.
    case business

    /// A marketplace counts the first answer; everything else has the shop's own hours.
    static func of(_ conversation: Conversation, address: String?) -> AnswerClock {
        guard conversation.lastOutgoing == nil else { return .business }
        if conversation.turns.first?.marks.channel == .shopMessage { return .wall }
        return address.map(isMarketplace) == true ? .wall : .business
    }

    private static func isMarketplace(_ address: String) -> Bool {
        guard let at = address.lastIndex(of: "@") else { return false }
        let host = address[address.index(after: at)...]
        return host == "etsy.com" || host.hasSuffix(".etsy.com")
            || host.hasPrefix("marketplace.amazon.") || host.hasPrefix("members.ebay.")
    }
}

/// Bounds of the queue's order.
enum QueueLimits {
    /// Hours on the wall a marketplace gives for the first answer.
    static let marketplaceMinutes = 24 * 60
    /// Business days within which everybody should be answered.
    static let answerBusinessDays = 1
    /// Business days beyond due after which somebody has waited far too long.
    static let guardBusinessDays = 1
    /// Business minutes before its time from which a promise is about to break.
    static let atRiskMinutes = 4 * 60
    /// Days that making and sending takes, off the day that something is needed by.
    static let leadDays: Int64 = 3
    /// Days ahead from which a day they need it by moves them up.
    static let neededWithinDays: Int64 = 14
    /// How far back opening times are laid out; whoever waited longer is overdue in any order.
    static let timelineDaysMax = 400
}
