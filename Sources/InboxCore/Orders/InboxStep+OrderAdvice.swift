import CustomerCare
import PlainText
import ShopDomain

/// What the review of a draft knows of the order it is about.
extension InboxStep {
    /// Nobody is asked for a number that stands in their mail or on their card.
    func knownOrder(of draft: Draft) -> [ReviewFacts.Known] {
        meantOrder(of: draft).map { [.init(.orderNumber, $0.number.string)] } ?? []
    }

    /// Whether the order should have left by now, whatever the mood of the mail.
    func owesApology(for draft: Draft) -> Bool {
        meantOrder(of: draft).map { session.settings.shipping.isLate($0, at: now) } ?? false
    }

    private func meantOrder(of draft: Draft) -> Order? {
        guard let opened = session.opened, opened.id == draft.conversation.map(shop.resolved) else { return nil }
        return opened.orders.chosen
    }
}
