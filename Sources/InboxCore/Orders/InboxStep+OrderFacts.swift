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
        session.ordersTaken += 1
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
    mutating func thanksToday() -> [ThanksCandidate] {
        let calendar = session.settings.business.calendar, list = ThanksList(calendar: calendar)
        let key = ThanksDrawn.Key(
            day: calendar.calendarDay(now), messageCount: shop.messageCount, orders: session.ordersTaken)
        if session.thanksDrawn?.key != key {
            let dawn = calendar.instant(key.day, minute: 0)
            let others = session.orderFacts.thanks(shop, calendar: calendar, at: dawn)
            session.thanksDrawn = ThanksDrawn(key: key, people: list.drawn(shop, others: others, at: now))
        }
        let late = session.orderFacts.late(shop, at: now)
        return list.remaining(of: session.thanksDrawn?.people ?? [], shop, at: now).filter { late[$0.customer] == nil }
    }

    /// Whether there is mail of whoever ordered.
    mutating func knowsWriter(of order: OrderReference) -> Bool {
        if conversation(ofOrder: order) != nil { return true }
        let way = firstMailAddress == nil ? order.channel + " knows how to reach them" : "r writes the first"
        say("No mail of theirs: " + way)
        return false
    }

    func conversation(ofOrder order: OrderReference) -> ConversationID? {
        session.orderFacts.due.first { $0.reference == order }?.customer
            .flatMap { shop.newestConversation(of: shop.resolved($0)) }?.id
    }
}

/// Whom the day began with, so that no key goes through everybody's mail.
struct ThanksDrawn: Sendable {
    struct Key: Hashable {
        let day: CalendarDay
        let messageCount: Int
        let orders: Int
    }

    let key: Key
    let people: [ThanksCandidate]
}

/// Which state of the orders was read.
struct OrdersAsked: Hashable, Sendable {
    let revision: Int
    let day: Int64
}
