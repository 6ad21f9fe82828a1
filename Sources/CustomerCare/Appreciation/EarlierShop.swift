import ShopDomain

/// The shop's conversations as they stood at an earlier moment: nothing in them that came later.
struct EarlierShop {
    let shop: Shop
    let moment: Instant
    /// What had been decided by then, of the conversations that were decided anew since.
    private let decisions: [ConversationID: Decision?]

    init(_ shop: Shop, at moment: Instant) {
        self.shop = shop
        self.moment = moment
        var decisions: [ConversationID: Decision?] = [:]
        for act in shop.acts where act.at >= moment {
            guard case .decision(let id, let before, _) = act.change, decisions[shop.resolved(id)] == nil
            else { continue }
            decisions[shop.resolved(id)] = .some(before)
        }
        self.decisions = decisions
    }

    func conversation(_ id: ConversationID) -> Conversation? {
        shop.conversation(id).map(asOf)
    }

    /// Every conversation that was in a view other than `closed`, in no particular order.
    func conversations(in view: ConversationView) -> [Conversation] {
        let stayed = shop.conversations(in: view, at: moment).map(\.id)
        let leaving = shop.outbox.values.compactMap { $0.conversation.map(shop.resolved) }
        let moved = shop.liveConversations(since: moment).union(decisions.keys).union(leaving)
        return Set(stayed).union(moved).compactMap(conversation).filter { $0.view(at: moment) == view }
    }

    private func asOf(_ conversation: Conversation) -> Conversation {
        let decided = decisions[conversation.id]
        guard conversation.lastDate >= moment || decided != nil else { return conversation }
        return Conversation(
            id: conversation.id, customer: conversation.customer, subject: conversation.subject,
            turns: conversation.turns.filter { $0.date < moment },
            decision: decided ?? conversation.decision, isExcluded: conversation.isExcluded)
    }
}
