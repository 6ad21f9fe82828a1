import CustomerCare
import ShopDomain

/// Facts that make an apology due, whatever the mood; and how often it was said already.
extension InboxStep {
    func apologyDue(for draft: Draft) -> ReviewFacts.ApologyReason? {
        if let reason = apologyForOrder(of: draft) { return reason }
        guard let id = draft.conversation.map(shop.resolved) else { return nil }
        if latePromise(in: id) != nil { return .late }
        return session.queue.places[id]?.causes.contains(.waitedTooLong) == true ? .slow : nil
    }

    /// The shop's mails in the conversation, and those of them that say sorry; read once for a draft.
    mutating func earlierMail(beside draft: Draft) -> DraftAdvice.EarlierMail {
        let turns = draft.conversation.flatMap { shop.conversation($0) }?.turns ?? []
        let bodies = turns.filter { $0.direction == .outgoing }.compactMap { session.bodies[$0.message] }
        if let read = session.composer?.advice?.earlierMail, read.count == bodies.count { return read }
        let review = review()
        return .init(count: bodies.count, apologyCount: bodies.count { review.saysSorry($0.ownText) })
    }
}
