import CustomerCare
import InboxCore
import PlainText
import ShopDomain

/// Orders in words: what was ordered, and where it is.
struct OrderWords {
    let promise: ShippingPromise
    let now: Instant

    init(_ scene: Scene) {
        promise = scene.session.settings.shipping
        now = scene.now
    }

    /// "leaves by Thu 5 Nov", "late since Thu 5 Nov", "left Thu 5 Nov", "not paid yet", "cancelled"; the
    /// role says how much it matters.
    func standing(_ order: Order) -> Span {
        if order.isCancelled { return Span(order.isRefunded ? "refunded" : "cancelled", .dim) }
        if let shipped = order.shipped { return Span("left " + day(shipped.instant), .dim) }
        if order.hasLeft { return Span("has left", .dim) }
        if order.awaitsPayment { return Span("not paid yet", .dim) }
        guard let due = promise.due(order) else { return Span("not left yet", .soon) }
        return promise.isLate(order, at: now)
            ? Span("late since " + day(due), .late) : Span("leaves by " + day(due), .soon)
    }

    /// "Mug, Bowl x2"
    func things(_ order: Order) -> SafeText {
        let names = order.lines.prefix(3).map { line in
            line.product + SafeText(line: Self.count(line.quantity))
        }
        let more = order.lines.count - names.count
        let rest = more > 0 ? ["\(more) more"] : []
        return SafeText(line: (names.map(\.string) + rest).joined(separator: ", "))
    }

    /// Nothing for one; of a line that was paid back whole none is left.
    private static func count(_ quantity: Int) -> String {
        switch quantity {
        case 1: ""
        case 0: " (refunded)"
        default: " x\(quantity)"
        }
    }

    func placed(_ order: Order) -> SafeText {
        order.placed.map { "ordered " + day($0.instant) } ?? ""
    }

    func day(_ instant: Instant) -> SafeText { promise.business.calendar.day(instant, now: now) }
}
