import PlainText
import ShopDomain

/// What replies can say of an order.
public struct OrderFields: Sendable {
    private let promise: ShippingPromise
    private let now: Instant

    public init(promise: ShippingPromise, at now: Instant) {
        self.promise = promise
        self.now = now
    }

    /// The fields that an order fills, by their names in ``ReplyFieldTable/standard``.
    public static let names: Set<String> = [
        "order", "item", "order date", "order total", "ship by", "ship date", "tracking",
    ]

    public func values(_ order: Order) -> [String: String] {
        var values = ["order": order.number.string]
        values["item"] = Self.things(order)
        values["order date"] = order.placed.map { day($0.instant) }
        values["order total"] = order.total?.text
        values["ship by"] = order.isOpen ? promise.due(order).map(day) : nil
        values["ship date"] = order.shipped.map { day($0.instant) }
        values["tracking"] = order.tracking.first?.string
        return values
    }

    private func day(_ instant: Instant) -> String {
        promise.business.calendar.day(instant, now: now).string
    }

    /// "grey mug", "grey mug and bowl"; nil for more than a sentence can hold.
    static func things(_ order: Order) -> String? {
        let names = order.lines.filter { $0.quantity > 0 }.map(\.product.string)
        guard let last = names.last, names.count <= 3 else { return nil }
        return names.count == 1 ? last : names.dropLast().joined(separator: ", ") + " and " + last
    }
}

extension ReplyTemplate {
    /// Whether it says something of an order.
    public var namesOrder: Bool {
        tokens.contains { token in
            guard case .field(let name, _) = token else { return false }
            return OrderFields.names.contains(ReplyFieldTable.standard.field(named: name)?.name ?? name)
        }
    }
}
