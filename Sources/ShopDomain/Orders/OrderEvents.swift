import PlainText

/// A part of an import of orders, each as the shop knows it from then on.
///
/// The parts take effect together with the last one: an import that was cut leaves nothing.
public struct OrdersTaken: Hashable, Sendable, Codable {
    public let intake: Token
    /// From 0.
    public let part: Int
    public let partCount: Int
    public let orders: [Order]
    public let at: Instant

    public init(intake: Token, part: Int, partCount: Int, orders: [Order], at: Instant) {
        self.intake = intake
        self.part = part
        self.partCount = partCount
        self.orders = orders
        self.at = at
    }
}

/// Whose order it is, where the address alone does not say.
public struct OrderJoin: Hashable, Sendable, Codable {
    public enum Basis: String, Hashable, Sendable, Codable {
        /// They named the number in a mail, and the order is in their name.
        case nameAndNumber = "name-and-number"
        case byHand = "by-hand"
    }

    /// Nil when the owner said that it is nobody's.
    public let customer: CustomerID?
    public let basis: Basis

    public init(customer: CustomerID?, basis: Basis) {
        self.customer = customer
        self.basis = basis
    }
}

/// An order was joined to a customer, or parted from all.
public struct OrderJoined: Hashable, Sendable, Codable {
    public let act: ActID
    public let order: OrderReference
    public let join: OrderJoin
    public let at: Instant

    public init(act: ActID, order: OrderReference, join: OrderJoin, at: Instant) {
        self.act = act
        self.order = order
        self.join = join
        self.at = at
    }
}
