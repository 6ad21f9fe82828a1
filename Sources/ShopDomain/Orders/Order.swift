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
    /// Whether it has left, in exports that say so without a date.
    public var hasLeft: Bool
    public var isCancelled: Bool
    /// The system's own word: "fulfilled", "processing".
    public var status: SafeText
    public var total: Amount?
    public var refunded: Amount?
    public var lines: [OrderLine]
    public var tracking: [SafeText]

    public init(
        reference: OrderReference, name: SafeText = "", address: String = "", placed: OrderDate? = nil,
        shipBy: OrderDate? = nil, shipped: OrderDate? = nil, hasLeft: Bool = false, isCancelled: Bool = false,
        status: SafeText = "", total: Amount? = nil, refunded: Amount? = nil, lines: [OrderLine] = [],
        tracking: [SafeText] = []
    ) {
        self.reference = reference
        self.name = name
        self.address = address
        self.placed = placed
        self.shipBy = shipBy
        self.shipped = shipped
        self.hasLeft = hasLeft
        self.isCancelled = isCancelled
        self.status = status
        self.total = total
        self.refunded = refunded
        self.lines = lines
        self.tracking = tracking
    }

    public var number: SafeText { reference.number }

    /// Whether it is still to leave.
    public var isOpen: Bool { !isCancelled && !hasLeft && shipped == nil }

    /// The same order as a newer export tells it: what that one does not say stays.
    public func updated(by newer: Order) -> Order {
        var order = newer
        if newer.name.isEmpty { order.name = name }
        if newer.address.isEmpty { order.address = address }
        order.placed = newer.placed.map { [placed] in Self.finer($0, placed) } ?? placed
        order.shipBy = newer.shipBy ?? shipBy
        order.shipped = newer.shipped ?? shipped
        order.hasLeft = newer.hasLeft || hasLeft
        order.isCancelled = newer.isCancelled || isCancelled
        if newer.status.isEmpty { order.status = status }
        order.total = newer.total ?? total
        order.refunded = newer.refunded ?? refunded
        if newer.lines.isEmpty { order.lines = lines }
        if newer.tracking.isEmpty { order.tracking = tracking }
        return order
    }

    /// A moment that is known is not given up for the mere day of it.
    private static func finer(_ newer: OrderDate, _ older: OrderDate?) -> OrderDate {
        guard let older, newer.isWholeDay, !older.isWholeDay,
            abs(older.instant.seconds(since: newer.instant)) <= 86_400 else { return newer }
        return older
    }
}
