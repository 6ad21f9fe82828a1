import CustomerCare
import PlainText
import ShopDomain

/// What the review of a draft knows of the order it is about.
extension InboxStep {
    /// Nobody is asked for a number that stands in their mail or on their card.
    func knownOrder(of draft: Draft) -> [ReviewFacts.Known] {
        meantOrder(of: draft).map { [.init(.orderNumber, $0.number.string)] } ?? []
    }

    /// Why the order is a reason to be sorry, whatever the mood of the mail: it should have left by now,
    /// or it left long ago and they miss it.
    func apologyForOrder(of draft: Draft) -> ReviewFacts.ApologyReason? {
        guard let order = meantOrder(of: draft) else { return nil }
        if session.settings.shipping.isLate(order, at: now) { return .late }
        let wentLongAgo = order.shipped.map { $0.instant <= now.adding(days: -InboxLimits.parcelDaysMax) } ?? false
        return wentLongAgo && misses(draft) ? .lost : nil
    }

    /// Whether the mail being answered says that something did not come.
    private func misses(_ draft: Draft) -> Bool {
        session.reports.contains { $0.message == draft.message && !Set($0.tags).isDisjoint(with: ["late", "missing"]) }
    }

    private func meantOrder(of draft: Draft) -> Order? {
        guard let opened = session.opened, opened.id == draft.conversation.map(shop.resolved) else { return nil }
        return opened.orders.chosen
    }
}
