import PlainText
import ShopDomain

/// Why somebody may be thanked today, with what it counts.
public struct ThanksReason: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case kindWords = "kind-words"
        /// Waited through a failure, or stayed after one.
        case stayed
        /// The third, fifth or tenth order.
        case order
        case anniversary
        /// Told others, or left a review.
        case recommended
        case returned
        /// Order value in the shop's own top tenth; money weighs least on purpose.
        case topTenth = "top-tenth"
        /// Told of a fault that was then put right for others.
        case reported

        public var points: Int {
            switch self {
            case .kindWords, .stayed: 4
            case .order, .recommended, .reported: 3
            case .anniversary, .returned: 2
            case .topTenth: 1
            }
        }
    }

    public let kind: Kind
    /// The occasion, so that it counts once: "kind-words 4711".
    public let name: String
    /// "wrote kind words on Tuesday"
    public let words: SafeText
    /// The message it comes from.
    public let message: MessageNumber?

    /// - Parameter occasion: what tells this occasion from others of its kind.
    public init(_ kind: Kind, occasion: String, words: SafeText, message: MessageNumber? = nil) {
        self.kind = kind
        name = occasion.isEmpty ? kind.rawValue : kind.rawValue + " " + occasion
        self.words = words
        self.message = message
    }
}

/// Somebody to thank today.
public struct ThanksCandidate: Hashable, Sendable {
    public let customer: CustomerID
    public let name: SafeText
    /// The weightiest first.
    public let reasons: [ThanksReason]
    public let lastThanked: Instant?

    public var score: Int { reasons.reduce(0) { $0 + $1.kind.points } }

    /// "wrote kind words on Tue 12 May - waited for you - never thanked"
    public var words: SafeText {
        let thanked: SafeText = lastThanked == nil ? "never thanked" : "thanked before"
        return reasons.reduce(SafeText(line: "")) { $0.isEmpty ? $1.words : $0 + " - " + $1.words } + " - " + thanked
    }
}
