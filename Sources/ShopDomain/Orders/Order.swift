import PlainText

/// Which order: where it was placed, and its number there.
public struct OrderReference: Hashable, Comparable, Sendable, Codable {
    /// "Etsy", "Shopify", or the name the owner gave to another shop system.
    public let channel: SafeText
    /// As that system writes it: "#1182", "3312009341".
    public let number: SafeText

    public init(channel: SafeText, number: SafeText) {
        self.channel = channel
        self.number = number
    }

    public static func < (a: OrderReference, b: OrderReference) -> Bool {
        (a.channel.string, a.number.string) < (b.channel.string, b.number.string)
    }
}

/// One line of an order.
public struct OrderLine: Hashable, Sendable, Codable {
    public let product: SafeText
    /// Size, colour, engraving: what the customer chose.
    public let variant: SafeText
    /// The shop's own code (SKU).
    public let code: SafeText
    public let quantity: Int
    /// Of one piece.
    public let price: Amount?

    public init(
        product: SafeText, variant: SafeText = "", code: SafeText = "", quantity: Int = 1, price: Amount? = nil
    ) {
        self.product = product
        self.variant = variant
        self.code = code
        self.quantity = quantity
        self.price = price
    }
}

/// Something a customer bought, as the shop system's export tells it.
public struct Order: Hashable, Sendable, Codable {
    public let reference: OrderReference
    public var name: SafeText
    /// Lower-cased; empty where the export has none (Etsy).
    public var address: String
    public var placed: OrderDate?
    /// The day the shop system says it must leave by.
    public var shipBy: OrderDate?
    public var shipped: OrderDate?
    /// Whether it has left, in exports that say so; nil where the export has no word for it.
    public var leaving: Bool?
    /// Whether it is off: cancelled, or paid back whole; nil where the export has no word for it.
    public var cancelling: Bool?
    /// Whether its money has come; nil where the export has no word for it.
    public var payment: Payment?
    /// The system's own word: "fulfilled", "processing".
    public var status: SafeText
    public var total: Amount?
    public var refunded: Amount?
    public var lines: [OrderLine]
    public var tracking: [SafeText]
    /// When the export that tells it so was written, as far as its file shows.
    public var exported: Instant?

    public enum Payment: String, Hashable, Sendable, Codable { case awaited, received }

    public init(
        reference: OrderReference, name: SafeText = "", address: String = "", placed: OrderDate? = nil,
        shipBy: OrderDate? = nil, shipped: OrderDate? = nil, leaving: Bool? = nil, cancelling: Bool? = nil,
        payment: Payment? = nil, status: SafeText = "", total: Amount? = nil, refunded: Amount? = nil,
        lines: [OrderLine] = [], tracking: [SafeText] = [], exported: Instant? = nil
    ) {
        self.reference = reference
        self.name = name
        self.address = address
        self.placed = placed
        self.shipBy = shipBy
        self.shipped = shipped
        self.leaving = leaving
        self.cancelling = cancelling
        self.payment = payment
        self.status = status
        self.total = total
        self.refunded = refunded
        self.lines = lines
        self.tracking = tracking
        self.exported = exported
    }

    /// As the log has had them from the beginning.
    private enum CodingKeys: String, CodingKey {
        case reference, name, address, placed, shipBy, shipped, leaving = "hasLeft", cancelling = "isCancelled"
        case payment, status, total, refunded, lines, tracking, exported
    }

    public var number: SafeText { reference.number }
}

// MARK: - Where it is

extension Order {
    public var hasLeft: Bool { leaving == true || shipped != nil }
    public var isCancelled: Bool { cancelling == true || isRefunded }

    /// Whether it is to be sent: still here, and paid as far as anybody says.
    public var isOpen: Bool { isHere && payment != .awaited }

    /// Whether it stays here until its money comes.
    public var awaitsPayment: Bool { isHere && payment == .awaited }

    /// Whether all of its money went back, or all of its things.
    public var isRefunded: Bool {
        if !lines.isEmpty, lines.allSatisfy({ $0.quantity == 0 }) { return true }
        guard let total, let refunded, !total.isZero, refunded.currency == total.currency else { return false }
        return !refunded.magnitude.isLess(than: total.magnitude)
    }

    private var isHere: Bool { !isCancelled && !hasLeft }
}

// MARK: - Updating

extension Order {
    /// The same order as two exports tell it: as the newer one does where they differ, as the second
    /// where nothing shows which is newer.
    ///
    /// An export that is taken in once more after a newer one takes nothing of that back.
    public func joined(with second: Order) -> Order {
        guard let exported, let other = second.exported, exported > other else { return updated(by: second) }
        return second.updated(by: self)
    }

    /// Whether another telling says nothing else of the order, whenever it was written.
    func saysTheSame(as other: Order) -> Bool {
        var other = other
        other.exported = exported
        return self == other
    }

    /// The same order as a newer export tells it: what that one does not say stays.
    ///
    /// Whether it left and whether it is off are said also by an empty field, where the export has a
    /// column for it: an order whose parcel came back, or that was revived, is to be sent again.
    public func updated(by newer: Order) -> Order {
        var order = newer
        if newer.name.isEmpty { order.name = name }
        if newer.address.isEmpty { order.address = address }
        order.placed = newer.placed.map { [placed] in Self.finer($0, placed) } ?? placed
        order.shipBy = newer.shipBy ?? shipBy
        let isBack = hasLeft && newer.leaving == false
        order.leaving = newer.leaving ?? leaving
        order.shipped = newer.shipped ?? (isBack ? nil : shipped)
        order.cancelling = newer.cancelling ?? cancelling
        order.payment = newer.payment ?? payment
        if newer.status.isEmpty, !isBack { order.status = status }
        order.total = newer.total ?? total
        order.refunded = newer.refunded ?? refunded
        if newer.lines.isEmpty { order.lines = lines }
        if newer.tracking.isEmpty, !isBack { order.tracking = tracking }
        order.exported = newer.exported ?? exported
        return order
    }

    /// A moment that is known is not given up for the mere day of it.
    private static func finer(_ newer: OrderDate, _ older: OrderDate?) -> OrderDate {
        guard let older, newer.isWholeDay, !older.isWholeDay,
            abs(older.instant.seconds(since: newer.instant)) <= 86_400 else { return newer }
        return older
    }
}
