import CustomerCare
import PlainText
import ShopDomain

/// What `thanks` prints, for people and as JSON: the list of the screen, the same all day.
public struct ThanksListing: Encodable, Sendable, Equatable {
    public struct Reason: Encodable, Sendable, Equatable {
        public let kind: String
        public let points: Int
        public let words: String
    }

    public struct Row: Encodable, Sendable, Equatable {
        /// The customer's first address, or their name when no address is known.
        public let customer: String
        public let name: String
        public let score: Int
        public let reasons: [Reason]
        /// ISO 8601 with offset; null when they were never thanked.
        public let lastThanked: String?

        private enum CodingKeys: String, CodingKey { case customer, name, score, reasons, lastThanked }

        /// What is null is said.
        public func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(customer, forKey: .customer)
            try container.encode(name, forKey: .name)
            try container.encode(score, forKey: .score)
            try container.encode(reasons, forKey: .reasons)
            try container.encode(lastThanked, forKey: .lastThanked)
        }
    }

    public let at: String
    public let thanks: [Row]
    private let cells: [[SafeText]]

    private enum CodingKeys: String, CodingKey { case at, thanks }

    public init(_ shop: Shop, at now: Instant, calendar: ShopCalendar) {
        let list = ThanksList(calendar: calendar).today(shop, at: now)
        at = ISODate.text(now, in: calendar.zone)
        thanks = list.map { candidate in
            Row(
                customer: shop.customer(candidate.customer).map(Self.reference) ?? "", name: candidate.name.string,
                score: candidate.score,
                reasons: candidate.reasons.map {
                    Reason(kind: $0.kind.rawValue, points: $0.kind.points, words: $0.words.string)
                },
                lastThanked: candidate.lastThanked.map { ISODate.text($0, in: calendar.zone) })
        }
        cells = list.map { candidate in
            let points = SafeText(line: candidate.score == 1 ? "1 point" : "\(candidate.score) points")
            return [candidate.name.truncated(toColumns: 24), points, candidate.words]
        }
    }

    /// One name a line, with the points and what they are for.
    public var lines: [SafeText] {
        cells.isEmpty ? ["Nobody to thank today."] : CommandText.columns(cells)
    }

    static func reference(_ customer: Customer) -> String {
        customer.addresses.first ?? customer.displayName.string
    }
}
