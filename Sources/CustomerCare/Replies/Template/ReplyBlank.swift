/// A place in a reply that only the owner can fill.
public struct ReplyBlank: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case date, money, item, text
    }

    public let name: String
    public let kind: Kind
    /// A required blank stops the send while it is open; an optional one then leaves no trace.
    public let isRequired: Bool

    /// A blank of the given name; its kind follows from the words of the name.
    public init(name: String, isRequired: Bool) {
        self.name = name
        self.kind = Kind(naming: name)
        self.isRequired = isRequired
    }

    /// How the open blank looks in the text: `[new date]`, or `[about them?]` when it may stay so.
    public var marker: String {
        isRequired ? "[\(name)]" : "[\(name)?]"
    }

    /// What the owner is asked while the cursor stands on the blank.
    public var prompt: String {
        guard isRequired else { return "\(name): a few words of your own, or leave it out" }
        return switch kind {
        case .date: "\(name): a day you will keep"
        case .money: "\(name): how much?"
        case .item: "\(name): which one? its name, not \"your item\""
        case .text: "\(name)?"
        }
    }
}

extension ReplyBlank.Kind {
    private static let words: [(Self, Set<String>)] = [
        (.date, ["date", "day", "days", "when", "week", "deadline"]),
        (.money, ["money", "amount", "price", "cost", "sum", "total", "fee", "postage"]),
        (.item, ["item", "items", "product", "products"]),
    ]

    init(naming name: String) {
        let spoken = name.lowercased().split { !$0.isLetter }.map(String.init)
        let match = Self.words.first { _, words in spoken.contains(where: words.contains) }
        self = match?.0 ?? .text
    }
}
