import ShopDomain

/// With how many people the shop had to do lately, how many of them were thanked, and how many
/// answers were canned replies.
public struct RecentDealings: Hashable, Sendable {
    public let customers: Int
    public let thanked: Int
    /// Replies written here.
    public let answers: Int
    /// Of them, begun with a canned reply.
    public let reused: Int

    public static let days: Int64 = 90
    /// A quick look reads so many conversations, the newest first; a busier shop's share is that of these.
    static let conversationCountMax = 2_000

    public init(_ shop: Shop, at now: Instant) {
        let since = now.adding(days: -Self.days)
        var met: Set<CustomerID> = [], answers = 0
        for id in shop.conversationsByDate().prefix(Self.conversationCountMax) {
            guard let conversation = shop.conversation(id) else { continue }
            if conversation.lastDate < since { break }
            guard conversation.view(at: now) != .notCustomers else { continue }
            met.insert(shop.resolved(conversation.customer))
            answers += conversation.turns.count { $0.answersThrough != nil && $0.date >= since }
        }
        let named = shop.care.thanks.filter { $0.kind == .thanked && $0.at >= since }.map { shop.resolved($0.customer) }
        customers = met.count
        thanked = met.intersection(named).count
        self.answers = answers
        reused = min(answers, shop.picks.count { $0.at >= since })
    }
}
