import PlainText
import ShopDomain

/// Merging and splitting people and threads; undoable, like everything.
extension InboxStep {
    mutating func rearrange(_ command: InboxCommand) {
        guard let id = current, let conversation = shop.conversation(id) else {
            return say("No conversation here")
        }
        switch command {
        case .splitConversation: split(conversation)
        case .mergeConversations: offer(.conversations, candidates(for: conversation))
        case .samePerson: offer(.people, strangers(to: conversation))
        default: break
        }
    }

    /// The newest message becomes a conversation of its own.
    private mutating func split(_ conversation: Conversation) {
        guard conversation.turns.count > 1, let newest = conversation.turns.last else {
            return say("There is only one message here: nothing to split")
        }
        events.append(
            .conversationSplit(
                ConversationSplit(
                    act: token(), conversation: conversation.id, messages: [newest.message], at: now)))
        say("Split: the newest message stands alone now, z takes it back")
    }

    private mutating func offer(_ kind: Overlay.JoinKind, _ ids: [ConversationID]) {
        if ids.isEmpty { return say("Nothing to join with: mark it with x first, then come back here") }
        session.overlay = .join(kind, ids, selected: 0)
    }

    /// Marked ones first, then the same customer's others.
    private func candidates(for conversation: Conversation) -> [ConversationID] {
        let marked = session.marked.filter { $0 != conversation.id }.sorted()
        let own = shop.customer(of: conversation)?.recentConversations.map(shop.resolved) ?? []
        var ids = marked
        for id in own.reversed() where id != conversation.id && !ids.contains(id) { ids.append(id) }
        return ids.filter { shop.conversation($0) != nil }
    }

    /// Marked conversations of other people.
    private func strangers(to conversation: Conversation) -> [ConversationID] {
        let person = shop.resolved(conversation.customer)
        let listed = session.queue.entries.compactMap(self.conversation(of:))
        let ids = session.marked.sorted() + listed.filter { !session.marked.contains($0) }.prefix(20)
        return ids.filter { id in
            shop.conversation(id).map { shop.resolved($0.customer) != person } ?? false
        }
    }

    mutating func join(_ kind: Overlay.JoinKind, with other: ConversationID) {
        guard let id = current, let mine = shop.conversation(id), let theirs = shop.conversation(other)
        else { return }
        switch kind {
        case .conversations:
            events.append(
                .conversationsMerged(ConversationsMerged(act: token(), from: other, into: id, at: now)))
            say("Merged: z takes them apart")
        case .people:
            events.append(
                .customersMerged(
                    CustomersMerged(
                        act: token(), from: shop.resolved(theirs.customer),
                        into: shop.resolved(mine.customer), at: now)))
            say("One person now: z takes them apart")
        }
        session.marked.remove(other)
    }
}
