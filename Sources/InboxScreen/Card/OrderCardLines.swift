import CustomerCare
import InboxCore
import PlainText
import ShopDomain

/// What the card says of orders; nothing where there are none.
struct OrderCardLines {
    private let orders: [Order]
    private let words: OrderWords

    init(_ customer: Customer, _ scene: Scene) {
        orders = scene.shop.orders(of: customer)
        words = OrderWords(scene)
    }

    /// The first order, where it is older than the first mail.
    var since: Instant? { orders.last?.placed?.instant }

    /// "4 orders, 132.00 EUR", and where they came from.
    var facts: [ScreenLine] {
        guard !orders.isEmpty else { return [] }
        let kept = orders.filter { !$0.isCancelled }
        let money = Amount.sums(kept.compactMap(\.total)).map(\.text)
        let count = counted(orders.count, "order", "orders").string
        let channels = orders.map(\.reference.channel.string).reduce(into: [String]()) {
            if !$0.contains($1) { $0.append($1) }
        }
        return [
            ScreenLine(SafeText(line: ([count] + money).joined(separator: ", ")), .dim),
            ScreenLine(SafeText(line: "from " + channels.joined(separator: ", ")), .dim),
        ]
    }

    /// Orders still to leave, be it once they are paid, or the newest one where all have left.
    var latest: (title: SafeText, lines: [ScreenLine]) {
        let open = orders.filter(\.isOpen) + orders.filter(\.awaitsPayment)
        guard !open.isEmpty else { return ("Last order", orders.prefix(1).flatMap(lines)) }
        let more = open.count - Self.openCountMax
        let rest = more > 0 ? [ScreenLine(counted(more, "more", "more"), .dim)] : []
        return ("Open orders", open.prefix(Self.openCountMax).flatMap(lines) + rest)
    }

    private func lines(_ order: Order) -> [ScreenLine] {
        let things = words.things(order)
        return [ScreenLine([Span(order.number, .accent), Span("  "), words.standing(order)])]
            + (things.isEmpty ? [] : [ScreenLine([Span("  "), Span(things, .dim)])])
    }

    private static let openCountMax = 4
}
