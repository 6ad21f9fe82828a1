import CustomerCare
import PlainText
import ShopDomain

/// The orders of the open conversation, and which of them the owner said is meant.
public struct OpenedOrders: Sendable {
    /// What ``meant`` was found from.
    struct Key: Hashable {
        let revision: Int
        let bodyCount: Int
    }

    public internal(set) var meant = OrdersMeant.none
    /// What the mail names of what the shop sells.
    public internal(set) var products: [Product] = []
    var key: Key?
    private var choice: OrderReference?
    /// Whether the owner was asked and left it open.
    private(set) var isLeftOpen = false

    /// The order that is meant: the only one, or the owner's choice.
    public var chosen: Order? {
        meant.orders.first { $0.reference == choice } ?? (isLeftOpen ? nil : meant.sole)
    }

    /// The number that a join by hand begins with.
    var number: String? { (meant.others.first ?? meant.orders.first)?.number.string }

    mutating func choose(_ order: OrderReference?) {
        choice = order
        isLeftOpen = order == nil
    }
}
