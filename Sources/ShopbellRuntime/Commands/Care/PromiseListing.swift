import CustomerCare
import PlainText
import ShopDomain

/// What `promises` prints, for people and as JSON.
public struct PromiseListing: Encodable, Sendable, Equatable {
    public struct Row: Encodable, Sendable, Equatable {
        /// Sixteen hexadecimal digits.
        public let id: String
        /// `c12`; null where it was given outside of any conversation.
        public let conversation: String?
        /// The customer's first address, or their name when no address is known.
        public let customer: String
        public let name: String
        /// The owner's own words.
        public let words: String
        /// ISO 8601 with offset; null while it waits for the customer.
        public let due: String?
        public let state: String

        private enum CodingKeys: String, CodingKey { case id, conversation, customer, name, words, due, state }

        /// What is null is said.
        public func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(id, forKey: .id)
            try container.encode(conversation, forKey: .conversation)
            try container.encode(customer, forKey: .customer)
            try container.encode(name, forKey: .name)
            try container.encode(words, forKey: .words)
            try container.encode(due, forKey: .due)
            try container.encode(state, forKey: .state)
        }
    }

    public let at: String
    /// Open ones, the earliest due first, then those that wait for customers, then maybes.
    public let promises: [Row]
    private let cells: [[SafeText]]

    private enum CodingKeys: String, CodingKey { case at, promises }

    public init(_ shop: Shop, at now: Instant, business: BusinessCalendar) {
        let calendar = business.calendar
        let rows = PromiseLedger(business: business).open(in: shop.care, at: now)
        at = ISODate.text(now, in: calendar.zone)
        promises = rows.map { Row($0, in: shop, calendar) }
        cells = rows.map { row in
            let name = row.promise.customer.flatMap { shop.customer($0) }?.displayName ?? "somebody"
            return [
                row.state.words, row.promise.due.map { calendar.dayClock($0, now: now) } ?? "",
                name.truncated(toColumns: 24), row.promise.words,
            ]
        }
    }

    /// One promise a line.
    public var lines: [SafeText] {
        cells.isEmpty ? ["No open promise."] : CommandText.columns(cells)
    }
}

extension PromiseListing.Row {
    init(_ row: PromiseLedger.Row, in shop: Shop, _ calendar: ShopCalendar) {
        let customer = row.promise.customer.flatMap { shop.customer($0) }
        id = row.promise.id.description
        conversation = row.promise.conversation.map { ShopReference.text(shop.resolved($0)) }
        self.customer = customer.map(ThanksListing.reference) ?? ""
        name = customer?.displayName.string ?? ""
        words = row.promise.words.string
        due = row.promise.due.map { ISODate.text($0, in: calendar.zone) }
        state = row.state.rawValue
    }
}

extension PromiseState {
    /// As a line of text says it; the screen has words of its own, with keys in them.
    fileprivate var words: SafeText {
        switch self {
        case .late: "late"
        case .atRisk: "at risk"
        case .soon: "soon"
        case .open: "open"
        case .waiting: "waits for them"
        case .maybe: "maybe"
        case .kept: "kept"
        case .reset: "reset"
        case .missed: "missed"
        case .none: "no promise"
        }
    }
}
