import PlainText

/// The owner thanked somebody, or chose not to today.
public struct ThanksDecided: Hashable, Sendable, Codable {
    public enum Kind: String, Hashable, Sendable, Codable {
        case thanked, skipped
        /// Never offer this person again.
        case optedOut = "opted-out"
    }

    public let act: ActID
    public let customer: CustomerID
    public let kind: Kind
    /// The names of the reasons it was for; each moves nobody twice.
    public let reasons: [String]
    /// The mail that says it, while it is on its way.
    public let outbox: OutboxID?
    public let at: Instant

    public init(
        act: ActID, customer: CustomerID, kind: Kind, reasons: [String] = [], outbox: OutboxID? = nil,
        at: Instant
    ) {
        self.act = act
        self.customer = customer
        self.kind = kind
        self.reasons = reasons
        self.outbox = outbox
        self.at = at
    }
}
