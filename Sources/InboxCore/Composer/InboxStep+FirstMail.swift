import CustomerCare
import PlainText
import ShopDomain

/// A mail to somebody who ordered and of whom there is none yet.
extension InboxStep {
    /// With the words of an act of care.
    mutating func startFirstMail(to address: String, _ starter: StarterReply, _ values: [String: String]) {
        let known = names(ofBuyer: address).merging(values) { $1 }
        guard let filled = session.shelf.filled(starter, known, for: nil) else { return }
        beginFirstMail(to: address, DraftContent(filled.blanked), reply: starter.name, isWriting: false)
    }

    /// `r` on an order of theirs: a greeting, and the cursor below it.
    mutating func startFirstMail(to address: String) {
        let name = names(ofBuyer: address)["first name"] ?? "there"
        beginFirstMail(to: address, DraftContent(text: "Hi \(name),\n\n"), reply: nil, isWriting: true)
    }

    /// The order whose row has the keys, where a mail to its buyer would be the first.
    var firstMailAddress: String? {
        guard let order = session.selectedOrder, case .buyer(let address)? = order.addressee.map(shop.resolved)
        else { return nil }
        return address
    }

    private func names(ofBuyer address: String) -> [String: String] {
        let name = shop.name(of: .buyer(address: address)).string
        return ["first name": FirstName.guess(displayName: name, address: address), "full name": name]
            .compactMapValues { $0 }
    }

    private mutating func beginFirstMail(to address: String, _ content: DraftContent, reply: String?, isWriting: Bool) {
        let order = earliestOrder(of: .buyer(address: address))
        session.opened = nil
        begin(
            DraftStarted(
                draft: token(), kind: .new, conversation: nil, message: nil, to: [address],
                subject: order.map { "Your order " + $0.number } ?? "Your order",
                content: content, reply: reply, session: session.id, at: now),
            isWriting: isWriting)
    }
}

extension InboxSession {
    /// The order that acts are about, while the list of orders to send has the keys.
    var selectedOrder: DueOrder? {
        guard focus == .queue, composer == nil, case .order(let order) = queue.selected else { return nil }
        return orderFacts.due.first { $0.reference == order }
    }
}
