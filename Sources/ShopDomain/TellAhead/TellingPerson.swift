/// Somebody on a list of people to be told.
public struct TellingPerson: Hashable, Sendable, Codable {
    /// As they were known when they came onto the list: ``Shop/resolved(_:)-(Addressee)`` tells who
    /// they are now.
    public var addressee: Addressee { customer.map(Addressee.customer) ?? .buyer(address: address ?? "") }
    /// Where the mail goes; nil: their newest conversation, or a new one.
    public let conversation: ConversationID?
    private let customer: CustomerID?
    private let address: String?

    public init(_ addressee: Addressee, conversation: ConversationID? = nil) {
        self.conversation = conversation
        switch addressee {
        case .customer(let id): (customer, address) = (id, nil)
        case .buyer(let address): (customer, self.address) = (nil, address)
        }
    }
}
