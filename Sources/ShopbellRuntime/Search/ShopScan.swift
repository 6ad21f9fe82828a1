import MailSearch
import PlainText
import ShopDomain

/// Looks at conversations one by one: for what no index knows, or when there is none.
struct ShopScan {
    private let query: ShopQuery
    private let shop: Shop
    private let now: Instant
    private let wanted: [String]
    private let unwanted: [String]

    init(_ query: ShopQuery, _ shop: Shop, _ now: Instant) {
        self.query = query
        self.shop = shop
        self.now = now
        wanted = query.words.clauses.filter { !$0.isExcluded }.map { $0.text.lowercased() }
        unwanted = query.words.clauses.filter(\.isExcluded).map { $0.text.lowercased() }
    }

    /// Everything that fulfils the conditions, for a query without words.
    func all(limit: Int) -> SearchAnswer {
        collect(candidates, limit: limit) { _ in true }
    }

    /// What the log itself says of the messages: names, subjects and first lines.
    func matching(limit: Int) -> SearchAnswer {
        collect(candidates, limit: limit) { conversation in
            conversation.notes.contains { matches($0.text.string) }
                || conversation.turns.reversed().contains { turn in
                    shop.message(turn.message).map(matches) ?? false
                }
        }
    }

    /// Conversations with a private note that has all the words.
    func noted() -> [ConversationID] {
        guard !wanted.isEmpty, query.words.clauses.allSatisfy({ $0.field == nil }),
            query.words.hasAttachment == nil, query.words.earliest == nil, query.words.end == nil
        else { return [] }
        return shop.annotatedConversations().filter { id in
            guard let conversation = shop.conversation(id) else { return false }
            return conversation.notes.contains { matches($0.text.string) }
                && query.holds(conversation, in: shop, at: now)
        }
    }

    /// The fewest conversations that can hold all that fulfil the conditions, newest first.
    private var candidates: [ConversationID] {
        let required = query.conditions.filter { !$0.isExcluded }.map(\.kind)
        let open = required.lazy.compactMap(Self.openView).first
        if let open { return QueueSorting.newestFirst(shop.conversations(in: open, at: now)) }
        let isLabelled = required.contains { if case .label = $0 { true } else { false } }
        if isLabelled {
            return QueueSorting.newestFirst(shop.annotatedConversations().compactMap(shop.conversation))
        }
        return required == [.view(.closed)] ? shop.closedConversations() : shop.conversationsByDate()
    }

    private static func openView(_ kind: ShopQuery.Condition.Kind) -> ConversationView? {
        switch kind {
        case .unanswered: .needsMe
        case .view(let view): view == .closed ? nil : view
        case .label: nil
        }
    }

    private func collect(
        _ candidates: [ConversationID], limit: Int, where holds: (Conversation) -> Bool
    ) -> SearchAnswer {
        var answer = SearchAnswer()
        for id in candidates.prefix(ShopSearchLimits.scannedConversationsMax) {
            guard let conversation = shop.conversation(id), query.holds(conversation, in: shop, at: now),
                holds(conversation)
            else { continue }
            answer.total += 1
            if answer.conversations.count < limit { answer.conversations.append(conversation.id) }
        }
        answer.isTotalExact = candidates.count <= ShopSearchLimits.scannedConversationsMax
        return answer
    }

    private func matches(_ entry: MessageEntry) -> Bool {
        let earliest = query.words.earliest ?? .min, end = query.words.end ?? .max
        guard entry.date.rawValue >= earliest, entry.date.rawValue < end else { return false }
        if let has = query.words.hasAttachment, has != entry.marks.contains(.attachments) { return false }
        return matches(
            [entry.name.string, entry.address, entry.subject.string, entry.snippet.string]
                .joined(separator: "\n"))
    }

    private func matches(_ text: String) -> Bool {
        let text = text.lowercased()
        return wanted.allSatisfy(text.contains) && !unwanted.contains(where: text.contains)
    }
}

enum QueueSorting {
    static func newestFirst(_ conversations: [Conversation]) -> [ConversationID] {
        conversations.sorted { ($0.lastDate, $0.id) > ($1.lastDate, $1.id) }.map(\.id)
    }
}
