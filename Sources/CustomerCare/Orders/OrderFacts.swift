import PlainText
import ShopDomain

/// What all orders together say beside the mail: read in one pass behind the screen, so that no key
/// waits for thousands of them.
public struct OrderFacts: Sendable {
    public static let none = OrderFacts()

    /// Orders that are still to leave, the earliest due first.
    public private(set) var due: [DueOrder] = []
    /// Orders of each thing within the days in which the same issue counts, by the shop's names.
    public private(set) var soldLately: [String: Int] = [:]
    private var buyers: [CustomerID: Buyer] = [:]

    private init() {}

    /// - Parameter products: the names under which the same issue is counted.
    public init(_ shop: Shop, promise: ShippingPromise, products: [String], at now: Instant) {
        let shelf = ProductShelf(products.map { Product(name: SafeText(line: $0)) })
        let since = now.adding(days: -SameIssue.days), oldest = now.adding(days: -CareLimits.openOrderDays)
        shop.forEachOrder { order in
            if let placed = order.placed?.instant {
                if placed >= since, !order.isCancelled { countSold(order, shelf) }
                if order.isOpen, placed >= oldest { due.append(DueOrder(order, in: shop, promise: promise)) }
            }
            if let customer = shop.customer(of: order) { buyers[customer, default: Buyer()].add(order) }
        }
        due.sort { ($0.due?.rawValue ?? .max, $0.reference) < ($1.due?.rawValue ?? .max, $1.reference) }
    }

    private mutating func countSold(_ order: Order, _ shelf: ProductShelf) {
        let names = Set(order.lines.flatMap { shelf.named(in: $0.product.string) }.map(\.name.string))
        for name in names { soldLately[name, default: 0] += 1 }
    }

    /// The order of each customer that is late longest; not while a new day that they were told since
    /// is still to come.
    public func late(_ shop: Shop, at now: Instant) -> [CustomerID: DueOrder] {
        let late = due.prefix { $0.isLate(at: now) }
        guard !late.isEmpty else { return [:] }
        let told = newDays(in: shop, at: now)
        return late.reduce(into: [:]) { late, order in
            guard let customer = order.customer.map(shop.resolved), late[customer] == nil else { return }
            let wasTold = told[customer].map { madeAt in order.due.map { madeAt >= $0 } ?? false } ?? false
            if !wasTold { late[customer] = order }
        }
    }

    /// When each customer was last promised a day that is not over.
    private func newDays(in shop: Shop, at now: Instant) -> [CustomerID: Instant] {
        shop.care.promises.reduce(into: [:]) { made, promise in
            guard promise.isOpen, !promise.isMaybe, let due = promise.due, due >= now,
                let customer = promise.customer.map(shop.resolved) else { return }
            made[customer] = max(made[customer] ?? promise.madeAt, promise.madeAt)
        }
    }

    /// Orders that are late or about to be.
    public func pressing(at now: Instant) -> [DueOrder] { due.filter { $0.isPressing(at: now) } }

    /// Reasons to thank people for what they ordered, as of a moment.
    public func thanks(_ shop: Shop, calendar: ShopCalendar, at now: Instant) -> [CustomerID: [ThanksReason]] {
        guard !buyers.isEmpty else { return [:] }
        let late = late(shop, at: now)
        let reasons = BuyerReasons(Array(buyers.values), calendar: calendar, at: now)
        return buyers.reduce(into: [:]) { found, buyer in
            let customer = shop.resolved(buyer.key), these = reasons.reasons(buyer.value)
            if !these.isEmpty, late[customer] == nil { found[customer, default: []] += these }
        }
    }
}
