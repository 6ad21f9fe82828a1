import CustomerCare
import PlainText
import ShopDomain

/// What `search` prints, for people and as JSON.
public struct SearchListing: Encodable, Sendable, Equatable {
    public struct Row: Encodable, Sendable, Equatable {
        /// `c12`
        public let id: String
        /// The customer's first address, or their name when no address is known.
        public let customer: String
        public let name: SafeText
        public let subject: SafeText
        public let snippet: SafeText
        public let view: ConversationView
        /// When it last moved, ISO 8601.
        public let date: String
    }

    public let query: String
    /// Conversations that match; an upper bound where ``isTotalExact`` is false.
    public let total: Int
    public let isTotalExact: Bool
    public let conversations: [Row]
    private let ages: [SafeText]

    private enum CodingKeys: String, CodingKey { case query, total, isTotalExact, conversations }

    public init(_ answer: SearchAnswer, to query: String, in shop: Shop, at now: Instant) {
        let found = answer.conversations.compactMap(shop.conversation)
        self.query = query
        total = answer.total
        isTotalExact = answer.isTotalExact
        conversations = found.map { Row($0, in: shop, at: now) }
        ages = found.map { ShortAge.text(from: $0.lastDate, to: now) }
    }

    /// One conversation a line, and how many there are beyond those.
    public var lines: [SafeText] {
        let cells = zip(conversations, ages).map { row, age in
            [SafeText(line: row.id), age, row.name.truncated(toColumns: 24), row.subject]
        }
        var lines = CommandText.columns(cells)
        if total > conversations.count {
            let bound = isTotalExact ? "" : "at most "
            lines.append(
                SafeText(line: "\(conversations.count) of \(bound)\(total); --limit shows more"))
        }
        return lines
    }
}

extension SearchListing.Row {
    init(_ conversation: Conversation, in shop: Shop, at now: Instant) {
        let row = QueueRow(conversation.id, in: shop, at: now)
        id = ShopReference.text(conversation.id)
        customer = ConversationRecord.customer(of: conversation, in: shop)
        name = row?.name ?? ""
        subject = conversation.subject
        snippet = row?.snippet ?? ""
        view = shop.view(of: conversation, at: now)
        date = ISODate.text(conversation.lastDate)
    }
}
