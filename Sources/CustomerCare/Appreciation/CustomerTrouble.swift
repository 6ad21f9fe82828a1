import ShopDomain

/// Whether anything of a customer is open: nobody is thanked over an unanswered question.
struct CustomerTrouble {
    let isOpen: Bool

    init(_ shop: Shop, of id: CustomerID, at moment: Instant) {
        isOpen = Self.waits(shop, id, moment) || Self.isOwed(shop, id, moment)
    }

    private static func waits(_ shop: Shop, _ id: CustomerID, _ moment: Instant) -> Bool {
        guard let customer = shop.customer(id) else { return true }
        return customer.recentConversations.contains { name in
            guard let conversation = shop.conversation(name) else { return false }
            return asOf(moment, conversation).view(at: moment) == .needsMe
        }
    }

    /// The conversation with nothing in it that came later.
    private static func asOf(_ moment: Instant, _ conversation: Conversation) -> Conversation {
        guard conversation.lastDate >= moment || conversation.decision.map({ $0.at >= moment }) == true
        else { return conversation }
        return Conversation(
            id: conversation.id, customer: conversation.customer, subject: conversation.subject,
            turns: conversation.turns.filter { $0.date < moment },
            decision: conversation.decision.flatMap { $0.at < moment ? $0 : nil },
            isExcluded: conversation.isExcluded)
    }

    /// A late promise, or money not paid out.
    private static func isOwed(_ shop: Shop, _ id: CustomerID, _ moment: Instant) -> Bool {
        let isLate = shop.care.promises.contains { promise in
            guard let due = promise.due, due < moment, promise.outbox == nil, !promise.isMaybe,
                promise.customer.map(shop.resolved) == id else { return false }
            return promise.outcome.map { $0.at >= moment } ?? true
        }
        return isLate || shop.care.remedies.contains { remedy in
            remedy.kind == .moneyBack && remedy.madeAt < moment && shop.resolved(remedy.customer) == id
                && (remedy.paidOutAt.map { $0 >= moment } ?? true)
        }
    }
}
