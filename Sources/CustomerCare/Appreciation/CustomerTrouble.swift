import ShopDomain

/// Whether anything of a customer is open: nobody is thanked over an unanswered question.
struct CustomerTrouble {
    let isOpen: Bool

    init(_ then: EarlierShop, of id: CustomerID) {
        isOpen = Self.waits(then, id) || Self.isOwed(then.shop, id, then.moment)
    }

    private static func waits(_ then: EarlierShop, _ id: CustomerID) -> Bool {
        guard let customer = then.shop.customer(id) else { return true }
        return customer.recentConversations.contains { name in
            then.conversation(name)?.view(at: then.moment) == .needsMe
        }
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
