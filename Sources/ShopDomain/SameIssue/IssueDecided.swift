import PlainText

/// What the owner decided about something that several customers wrote of.
public struct IssueDecided: Hashable, Sendable, Codable {
    public enum Choice: String, Hashable, Sendable, CaseIterable, Codable {
        case fixListing = "fix-listing"
        case fixProduct = "fix-product"
        case cannedReply = "canned-reply"
        case tellOthers = "tell-others"
        case watch, done, planned, declined
    }

    public let act: ActID
    /// The card's name: its tag and product, or the words in common.
    public let issue: String
    public let choice: Choice
    public let words: SafeText
    public let at: Instant

    public init(act: ActID, issue: String, choice: Choice, words: SafeText = "", at: Instant) {
        self.act = act
        self.issue = issue
        self.choice = choice
        self.words = words
        self.at = at
    }
}

extension IssueDecided.Choice {
    public var words: SafeText {
        switch self {
        case .fixListing: "fix the listing"
        case .fixProduct: "fix the product"
        case .cannedReply: "a canned reply"
        case .tellOthers: "tell the others"
        case .watch: "watch it"
        case .done: "done"
        case .planned: "planned"
        case .declined: "leave it"
        }
    }
}
