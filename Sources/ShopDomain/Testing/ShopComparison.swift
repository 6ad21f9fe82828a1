import PlainText

/// Whether two shops answer every question alike, and whether one agrees with itself.
public enum ShopComparison {
    /// What is different, in words; nothing when a checkpoint or a replay did its work.
    public static func differences(_ a: Shop, _ b: Shop, at moments: [Instant]) -> [String] {
        var found: [String] = []
        func compare<T: Equatable>(_ what: String, _ x: T, _ y: T) {
            if x != y { found.append("\(what): \(x) / \(y)") }
        }
        compare("message count", a.messageCount, b.messageCount)
        compare("conversation count", a.conversationCount, b.conversationCount)
        compare("by date", a.conversationsByDate(), b.conversationsByDate())
        compare("closed", a.closedConversations(), b.closedConversations())
        compare("annotated", a.annotatedConversations(), b.annotatedConversations())
        compare("live", a.live, b.live)
        compare("customers", a.customerIDs, b.customerIDs)
        compare("drafts", a.drafts, b.drafts)
        compare("outbox", a.outbox, b.outbox)
        compare("acts", a.acts, b.acts)
        compare("picks", a.picks, b.picks)
        compare("praise", a.praise, b.praise)
        compare("last visit", a.lastVisit, b.lastVisit)
        compare("recent replies", a.recentReplies, b.recentReplies)
        compare("care", a.care, b.care)
        compare("folders", a.folders, b.folders)
        compare("untold", a.untold, b.untold)
        compare("told by", a.toldBy, b.toldBy)
        compare("told mail", a.toldMail, b.toldMail)
        compare("keys", Set(a.threadKeys.map(\.0)), Set(b.threadKeys.map(\.0)))
        for number in (0..<UInt32(a.messageCount + 1)).map({ MessageNumber($0) }) {
            compare("message", a.message(number), b.message(number))
            compare("conversation of", a.conversation(of: number), b.conversation(of: number))
            let identity = a.message(number)?.identity ?? 0
            compare("identity", a.message(identity: identity), b.message(identity: identity))
            let id = ConversationID(number)
            compare("conversation", a.conversation(id), b.conversation(id))
        }
        for id in a.customerIDs {
            compare("customer", a.customer(id), b.customer(id))
            for address in a.customerRecord(id)?.addresses ?? [] {
                compare("address", a.customer(address: address), b.customer(address: address))
            }
        }
        compare("orders", orders(a), orders(b))
        compare("open orders", a.openOrders(), b.openOrders())
        compare("order joins", a.orderBook.joins, b.orderBook.joins)
        for (key, _) in a.threadKeys { compare("key", a.message(key: key), b.message(key: key)) }
        for moment in moments { compare("counts", a.counts(at: moment), b.counts(at: moment)) }
        return found
    }

    private static func orders(_ shop: Shop) -> [OrderReference: [Order]] {
        var found: [OrderReference: [Order]] = [:]
        shop.forEachOrder { order in found[order.reference] = order.keys.flatMap { shop.orders($0) } }
        return found
    }

    /// What in a shop contradicts itself: every message stands in exactly one conversation, which
    /// stands in exactly one view, and the views add up.
    public static func contradictions(in shop: Shop, at moment: Instant) -> [String] {
        var found: [String] = []
        var places: [MessageNumber: ConversationID] = [:]
        let all = shop.conversationsByDate()
        if Set(all).count != all.count || all.count != shop.conversationCount {
            found.append("\(all.count) conversations listed, \(shop.conversationCount) counted")
        }
        for id in all {
            guard let conversation = shop.conversation(id), conversation.id == id else {
                found.append("\(id) is listed and not there")
                continue
            }
            if conversation.turns.isEmpty { found.append("\(id) is empty") }
            if conversation.turns != conversation.turns.sorted(by: Turn.before) { found.append("\(id) is not in order") }
            for turn in conversation.turns {
                if places.updateValue(id, forKey: turn.message) != nil { found.append("\(turn.message) stands twice") }
                if shop.conversation(of: turn.message) != id { found.append("\(turn.message) says another") }
            }
            if shop.customer(of: conversation) == nil { found.append("\(id) has no customer") }
            if conversation.isClosed == shop.live.contains(id) { found.append("\(id) is wrongly live") }
        }
        if places.count != shop.messageCount { found.append("\(places.count) of \(shop.messageCount) messages stand somewhere") }
        return found + views(of: shop, all, moment)
    }

    private static func views(of shop: Shop, _ all: [ConversationID], _ moment: Instant) -> [String] {
        var found: [String] = []
        var counted: [ConversationView: Int] = [:]
        for id in all.compactMap({ shop.conversation($0) }) { counted[shop.view(of: id, at: moment), default: 0] += 1 }
        let counts = shop.counts(at: moment)
        for view in ConversationView.allCases where counts[view] ?? 0 != counted[view] ?? 0 {
            found.append("\(view): \(counts[view] ?? 0) counted, \(counted[view] ?? 0) found")
        }
        for view in ConversationView.allCases where view != .closed {
            let listed = Set(shop.conversations(in: view, at: moment).map(\.id))
            if listed.count != counted[view] ?? 0 { found.append("\(view) lists \(listed.count)") }
        }
        if shop.closedConversations().count != counted[.closed] ?? 0 { found.append("closed lists others") }
        return found
    }
}
