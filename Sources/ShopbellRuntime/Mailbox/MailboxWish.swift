import ShopDomain

/// What the owner did here that the mailbox is to show.
enum MailboxWish: Hashable, Sendable {
    case flag(answered: Bool)
    case archive
    case junk

    /// The marks that it gives a mail.
    var marks: MessageMarks {
        if case .flag(let isAnswered) = self { isAnswered ? [.seen, .answered] : .seen } else { [] }
    }

    /// What is to be done to which mail of one account, from the shop as it is now.
    ///
    /// Only the newest answered message is marked as answered, as other mail programs do. What
    /// was taken back meanwhile, or lies in no folder any more, is no wish.
    static func wishes(
        for conversation: Conversation, in shop: Shop, _ folders: Set<MailFolderID>, hasArchive: Bool
    ) -> [MailFolderID: [MailboxWish: [UInt32]]] {
        var wishes: [MailFolderID: [MailboxWish: [UInt32]]] = [:]
        let answered = answeredMessage(conversation)
        for turn in conversation.turns where turn.direction == .incoming {
            let wish = wish(for: turn, conversation, answered, hasArchive: hasArchive)
            if wish.isEmpty { continue }
            for (folder, uid) in shop.places(of: turn.message) where folders.contains(folder) {
                for single in wish { wishes[folder, default: [:]][single, default: []].append(uid) }
            }
        }
        return wishes
    }

    /// What the mailbox is to show of one message, from the shop as it is now.
    static func wishes(
        for message: MessageNumber, in shop: Shop, hasArchive: Bool
    ) -> [MailboxWish] {
        guard let conversation = shop.conversation(of: message).flatMap({ shop.conversation($0) }),
            let turn = conversation.turns.first(where: { $0.message == message })
        else { return [] }
        return wish(for: turn, conversation, answeredMessage(conversation), hasArchive: hasArchive)
    }

    private static func wish(
        for turn: Turn, _ conversation: Conversation, _ answered: MessageNumber?, hasArchive: Bool
    ) -> [MailboxWish] {
        let decision = conversation.decision.flatMap { turn.message <= $0.through ? $0.kind : nil }
        if decision == .spam { return [.junk] }
        let isAnswered = answered.map { turn.message <= $0 } ?? false
        guard isAnswered || decision == .done || decision == .kindWords else { return [] }
        let flag = MailboxWish.flag(answered: turn.message == answered)
        return decision == .done && hasArchive ? [flag, .archive] : [flag]
    }

    /// The newest message that a reply written here was an answer to.
    private static func answeredMessage(_ conversation: Conversation) -> MessageNumber? {
        guard let through = conversation.turns.compactMap(\.answersThrough).max() else { return nil }
        return conversation.turns.filter { $0.direction == .incoming && $0.message <= through }
            .map(\.message).max()
    }
}
