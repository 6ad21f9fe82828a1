import CustomerCare
import PlainText
import ShopDomain

/// The reply that the order itself asks for.
extension InboxStep {
    /// To whoever asks for an order that is still here and in time: by their words alone it would be one
    /// that is on its way. A reply of the owner's that names the day it leaves goes before ours.
    ///
    /// To whoever asks for one that should have left, owning it comes first.
    func orderLead(to mail: String) -> ReplyRanking.Lead? {
        let shipping = session.settings.shipping
        guard let order = session.opened?.orders.chosen, order.isOpen, let due = shipping.due(order),
            QuestionInMail.asksForOrder(mail) else { return nil }
        let day = shipping.business.calendar.day(due, now: now)
        if shipping.isLate(order, at: now) {
            guard session.shelf.replies[StarterReply.lateName] != nil else { return nil }
            return ReplyRanking.Lead(name: StarterReply.lateName, reason: "order \(order.number) was to leave by \(day)")
        }
        return namesShippingDay ? nil : ReplyRanking.Lead(
            name: StarterReply.notLeft.name, reason: "order \(order.number) leaves by \(day)")
    }

    private var namesShippingDay: Bool {
        session.shelf.replies.values.contains { reply in
            reply.template.tokens.contains { if case .field("ship by", _) = $0 { true } else { false } }
        }
    }
}
