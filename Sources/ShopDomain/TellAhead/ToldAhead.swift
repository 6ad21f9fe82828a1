import PlainText

/// Somebody was told before they asked.
public struct ToldAhead: Hashable, Sendable, Codable {
    public let act: ActID
    /// What they were told of; one name for all people of one list.
    public let cause: Token
    public let causeWords: SafeText
    public var addressee: Addressee { customer.map(Addressee.customer) ?? .buyer(address: address ?? "") }
    public let conversation: ConversationID?
    /// Skipped people stay on the list.
    public let isSkipped: Bool
    public let outbox: OutboxID?
    public let at: Instant
    private let customer: CustomerID?
    private let address: String?

    public init(
        act: ActID, cause: TellingCause, _ addressee: Addressee, conversation: ConversationID? = nil,
        isSkipped: Bool = false, outbox: OutboxID? = nil, at: Instant
    ) {
        self.act = act
        self.cause = cause.id
        causeWords = cause.words
        self.conversation = conversation
        self.isSkipped = isSkipped
        self.outbox = outbox
        self.at = at
        switch addressee {
        case .customer(let id): (customer, address) = (id, nil)
        case .buyer(let address): (customer, self.address) = (nil, address)
        }
    }
}
