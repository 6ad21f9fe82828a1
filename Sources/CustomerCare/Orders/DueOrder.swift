import PlainText
import ShopDomain

/// An order that is still to leave.
public struct DueOrder: Hashable, Sendable {
    public let reference: OrderReference
    /// Nil where nobody of its address, and nobody who named it, has written yet.
    public let customer: CustomerID?
    public let name: SafeText
    /// Lower-cased; empty where the export has none.
    public let address: String
    public let products: [SafeText]
    /// When it has to leave; nil where nothing is promised.
    public let due: Instant?
    /// From when it is about to be late: the opening of the open day before.
    public let atRisk: Instant?

    /// Who is told of it; nil where no mail can reach them.
    public var addressee: Addressee? {
        if let customer { return .customer(customer) }
        return address.isEmpty || ContactAddress.isUnreachable(address) ? nil : .buyer(address: address)
    }

    public var number: SafeText { reference.number }

    public func isLate(at now: Instant) -> Bool { due.map { $0 < now } ?? false }

    /// Late, or about to be.
    public func isPressing(at now: Instant) -> Bool { atRisk.map { $0 <= now } ?? false }

    init(_ order: Order, in shop: Shop, promise: ShippingPromise) {
        reference = order.reference
        customer = shop.customer(of: order)
        name = order.name
        address = order.address
        products = order.lines.map(\.product)
        let due = promise.due(order)
        self.due = due
        atRisk = due.map { due in
            let business = promise.business, day = business.calendar.calendarDay(due)
            return business.openDay(atOrBefore: day.adding(days: -1)).map(business.opening) ?? due
        }
    }
}
