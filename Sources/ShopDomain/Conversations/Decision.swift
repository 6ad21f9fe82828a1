import PlainText

/// What the owner decided about a conversation as it stood.
///
/// It holds for the messages up to `through`; a customer's newer word, or a newer reply of the
/// shop's, ends it (see ``Conversation/view(at:)``).
public struct Decision: Hashable, Sendable, Codable {
    public enum Kind: String, Sendable, Codable {
        case done, spam, later
        case kindWords = "kind"
        case notCustomer = "not-customer"
        /// Brought back by the owner from anywhere else.
        case needsMe = "needs-me"
        /// Old mail that the owner put behind them at the first look.
        case history
    }

    public var kind: Kind
    /// The newest message the owner had before them.
    public var through: MessageNumber
    public var at: Instant
    /// Only of `later`: when it comes back.
    public var until: Instant?
    public var reason: SafeText?

    public init(
        kind: Kind, through: MessageNumber, at: Instant, until: Instant? = nil, reason: SafeText? = nil
    ) {
        self.kind = kind
        self.through = through
        self.at = at
        self.until = until
        self.reason = reason
    }
}
