import PlainText

// MARK: - Reading

extension Shop {
    public var orderCount: Int { orderBook.count }

    /// Grows with each change of an order or of whose it is.
    public var orderRevision: Int { orderBook.revision }

    public func order(_ reference: OrderReference) -> Order? {
        orderBook.changed[reference] ?? archived(.reference(reference)).first
    }

    /// The orders that can be found by a key, oldest first.
    public func orders(_ key: OrderKey) -> [Order] {
        let unchanged = archived(key).filter { orderBook.changed[$0.reference] == nil }
        return (unchanged + orderBook.changed(by: key)).sorted(by: Order.isOlder)
    }

    /// What a customer ordered, newest first: by their addresses, and what was joined to them.
    public func orders(of customer: Customer) -> [Order] {
        let own = customer.addresses.flatMap { orders(.address($0)) }.filter {
            orderBook.joins[$0.reference] == nil
        }
        let joined = joinedOrders(of: customer.id)
        let known = Set(own.map(\.reference))
        return (own + joined.filter { !known.contains($0.reference) }).sorted { Order.isOlder($1, $0) }
    }

    /// Whose order it is; nil when nobody's address or name has said so.
    public func customer(of order: Order) -> CustomerID? {
        if let join = orderBook.joins[order.reference] { return join.customer.map(resolved) }
        return order.address.isEmpty ? nil : customer(address: order.address)
    }

    /// How it was joined, where the address alone does not say.
    public func join(of order: OrderReference) -> OrderJoin? { orderBook.joins[order] }

    /// Orders that are still to leave, oldest first.
    public func openOrders() -> [Order] {
        let unchanged = archive.openOrders.filter { orderBook.changed[$0.reference] == nil }
        return (unchanged + orderBook.changed.values.filter(\.isOpen)).sorted(by: Order.isOlder)
    }

    /// Every order, those of the archive first.
    public func forEachOrder(_ body: (Order) throws -> Void) rethrows {
        for index in 0..<archive.orderCount {
            guard let order = archive.order(at: index), orderBook.changed[order.reference] == nil else { continue }
            try body(order)
        }
        for order in orderBook.changed.values.sorted(by: Order.isOlder) { try body(order) }
    }

    private func archived(_ key: OrderKey) -> [Order] {
        archive.orderCount == 0 ? [] : archive.orders(hash: key.hash).filter { $0.matches(key) }
    }

    private func joinedOrders(of id: CustomerID) -> [Order] {
        guard !orderBook.joined.isEmpty else { return [] }
        return orderBook.joined.filter { !$0.value.isEmpty && resolved($0.key) == id }
            .flatMap(\.value).compactMap { order($0) }
    }
}

extension Order {
    static func isOlder(_ a: Order, _ b: Order) -> Bool {
        let (first, second) = (a.placed?.instant ?? .distantPast, b.placed?.instant ?? .distantPast)
        return (first, a.reference) < (second, b.reference)
    }
}

// MARK: - Taking in

/// What became of the orders of an import; they add up to ``readCount``.
public struct OrderCounts: Hashable, Sendable {
    public internal(set) var newCount = 0
    public internal(set) var updatedCount = 0
    public internal(set) var unchangedCount = 0

    public init() {}

    public var readCount: Int { newCount + updatedCount + unchangedCount }
}

extension Shop {
    /// What follows from orders that were read: nothing twice, and nothing for what is known already.
    public func taking(_ read: [Order], intake: Token, at: Instant) -> (events: [ShopEvent], counts: OrderCounts) {
        var counts = OrderCounts()
        let changed = read.compactMap { order -> Order? in
            guard let known = self.order(order.reference) else {
                counts.newCount += 1
                return order
            }
            let updated = known.joined(with: order), isSame = updated.saysTheSame(as: known)
            if isSame { counts.unchangedCount += 1 } else { counts.updatedCount += 1 }
            return isSame ? nil : updated
        }
        let size = Limits.ordersPerRecord, partCount = (changed.count + size - 1) / size
        let events = (0..<partCount).map { part in
            ShopEvent.ordersTaken(
                OrdersTaken(
                    intake: intake, part: part, partCount: partCount,
                    orders: Array(changed[part * size..<min((part + 1) * size, changed.count)]), at: at))
        }
        return (events, counts)
    }

    mutating func apply(_ taken: OrdersTaken) {
        if taken.part == 0 { orderBook.pending = [] }
        guard taken.part == orderBook.pending.count, orderBook.pending.allSatisfy({ $0.intake == taken.intake })
        else { return }
        orderBook.pending.append(taken)
        guard taken.part + 1 == taken.partCount else { return }
        let orders = orderBook.pending.flatMap(\.orders)
        orderBook.pending = []
        for order in orders { put(order) }
    }

    private mutating func put(_ order: Order) {
        if self.order(order.reference) == nil { orderBook.count += 1 }
        orderBook.put(order)
    }
}

// MARK: - Whose it is

extension Shop {
    mutating func apply(_ joined: OrderJoined) {
        guard order(joined.order) != nil else { return }
        let before = orderBook.joins[joined.order]
        orderBook.set(joined.join, of: joined.order)
        guard joined.join.basis == .byHand else { return }
        let who = joined.join.customer.flatMap { customer($0) }?.displayName ?? "nobody"
        record(
            joined.act, "order " + joined.order.number + ", " + who, at: joined.at,
            .orderJoin(joined.order, before: before, after: joined.join))
    }
}
