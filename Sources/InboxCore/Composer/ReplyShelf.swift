import CustomerCare
import PlainText
import ShopDomain

/// The owner's canned replies, ready to be ranked and placed.
public struct ReplyShelf: Sendable {
    public struct CannedReply: Hashable, Sendable {
        public let name: String
        public let title: SafeText
        public let template: ReplyTemplate

        public init(name: String, title: SafeText, template: ReplyTemplate) {
            self.name = name
            self.title = title
            self.template = template
        }
    }

    public private(set) var replies: [String: CannedReply]
    public var ranking: ReplyRanking
    public let picker: ReplyPicker
    /// What every reply may say of the shop: shop name, owner's name.
    public let shopValues: [String: String]

    public init(
        replies: [CannedReply] = [], ranking: ReplyRanking = ReplyRanking(replies: []),
        shopValues: [String: String] = [:]
    ) {
        self.replies = Dictionary(replies.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        self.ranking = ranking
        self.shopValues = shopValues
        picker = ReplyPicker(
            replies.map { .init(name: $0.name, title: $0.title.string, body: $0.template.source) })
    }

    /// The reply's words for this customer, with its blanks.
    func filled(_ name: String, for customer: Customer?, subject: SafeText) -> FilledReply? {
        guard let reply = replies[name] else { return nil }
        var values = shopValues
        if let customer {
            let first = FirstName.guess(
                displayName: customer.name.string, address: customer.addresses.first)
            values["first name"] = first
            values["full name"] = customer.name.string
        }
        values["subject"] = subject.string
        return reply.template.filled(with: ReplyValues(values))
    }
}

extension FilledReply {
    /// As the editor takes it.
    var blanked: BlankedText {
        BlankedText(text, blanks: blanks.map { blank in
            TextBlank(
                range: blank.range, name: blank.name, kind: .init(rawValue: "\(blank.kind)") ?? .text,
                isRequired: blank.isRequired)
        })
    }
}
