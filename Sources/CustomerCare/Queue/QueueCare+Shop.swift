import ShopDomain

extension QueueCare {
    /// With what the shop has promised: the earliest that is open in each conversation, unless a new
    /// date for it is on its way.
    public init(business: BusinessCalendar, shop: Shop) {
        self.init(business: business)
        let leaving = shop.care.beingReset
        for promise in shop.care.promises where promise.isOpen && !leaving.contains(promise.id) {
            guard let due = promise.due, let conversation = promise.conversation.map(shop.resolved) else { continue }
            promises[conversation] = min(promises[conversation] ?? due, due)
        }
    }
}
