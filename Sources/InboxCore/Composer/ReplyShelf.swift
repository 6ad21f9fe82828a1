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

    /// Without replies there is nothing to rank by: the knowledge that ranking needs is not loaded.
    public init(
        replies: [CannedReply] = [], ranking: ReplyRanking = ReplyRanking(replies: [], knowing: .none),
        shopValues: [String: String] = [:]
    ) {
        self.replies = Dictionary(replies.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        self.ranking = ranking
        self.shopValues = shopValues
        picker = ReplyPicker(
            replies.map { .init(name: $0.name, title: $0.title.string, body: $0.template.source) })
    }

    /// The reply's words for this customer, with its blanks.
    ///
    /// - Parameter known: what else the shop knows, by field.
    func filled(
        _ name: String, for customer: Customer?, subject: SafeText, knowing known: [String: String] = [:]
    ) -> FilledReply? {
        if let reply = replies[name] { return filled(reply.template, known, for: customer, subject: subject) }
        return Self.starter(name).flatMap { filled($0, known, for: customer) }
    }

    /// The owner's words for a reply, or those of the draft an act of care begins with.
    public func title(of name: String) -> SafeText {
        replies[name]?.title ?? SafeText(line: Self.starter(name)?.title ?? name)
    }

    private static func starter(_ name: String) -> StarterReply? {
        StarterReply.care.first { $0.name == name }
    }

    /// A reply that an act of care begins with.
    func filled(_ starter: StarterReply, _ values: [String: String], for customer: Customer?) -> FilledReply? {
        (try? ReplyTemplate(parsing: starter.body)).map { filled($0, values, for: customer, subject: "") }
    }

    func filled(
        _ template: ReplyTemplate, _ more: [String: String], for customer: Customer?, subject: SafeText
    ) -> FilledReply {
        var values = shopValues.merging(more) { $1 }
        if let customer {
            let first = FirstName.guess(
                displayName: customer.name.string, address: customer.addresses.first)
            values["first name"] = first
            values["full name"] = customer.name.string
        }
        values["subject"] = subject.string
        return template.filled(with: ReplyValues(values))
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
