import CustomerCare
import PlainText
import ShopDomain

/// What all orders together say: of who waits, whom to thank, and what goes wrong.
extension InboxStep {
    /// Has them read where that was not done yet, some changed, or another day began.
    mutating func askForOrders() {
        guard shop.orderCount > 0 else { return }
        let wanted = OrdersAsked(revision: shop.orderRevision, day: now.rawValue / 86_400)
        guard session.ordersAsked != wanted else { return }
        session.ordersAsked = wanted
        effects.append(.readOrders)
    }

    mutating func take(_ facts: OrderFacts) {
        session.orderFacts = facts
        session.queue.builtFor = nil
        // The owner has not looked at anybody yet: the cursor stands on whoever is first now.
        if !session.hasActed { session.queue.entries = [] }
    }

    func queueCare() -> QueueCare {
        var care = QueueCare(business: session.settings.business, shop: shop)
        care.lateOrders = session.orderFacts.late(shop, at: now)
        return care
    }

    /// Nobody is thanked for coming back while what they ordered is late.
    func thanksToday() -> [ThanksCandidate] {
        let calendar = session.settings.business.calendar
        let dawn = calendar.instant(calendar.calendarDay(now), minute: 0)
        let late = session.orderFacts.late(shop, at: now)
        return ThanksList(calendar: calendar)
            .today(shop, others: session.orderFacts.thanks(shop, calendar: calendar, at: dawn), at: now)
            .filter { late[$0.customer] == nil }
    }

    /// Whether there is mail of whoever ordered.
    mutating func knowsWriter(of order: OrderReference) -> Bool {
        if conversation(ofOrder: order) != nil { return true }
        say("No mail of theirs: " + order.channel + " knows how to reach them")
        return false
    }

    func conversation(ofOrder order: OrderReference) -> ConversationID? {
        session.orderFacts.due.first { $0.reference == order }?.customer
            .flatMap { shop.newestConversation(of: shop.resolved($0)) }?.id
    }
}

/// Which state of the orders was read.
struct OrdersAsked: Hashable, Sendable {
    let revision: Int
    let day: Int64
}
