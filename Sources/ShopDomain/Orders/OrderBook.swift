/// What changed about orders since the archive was written.
struct OrderBook: Sendable {
    var count = 0
    /// Grows with each change.
    var revision = 0
    var changed: [OrderReference: Order] = [:]
    /// By ``OrderKey/hash``.
    private var places: [UInt64: [OrderReference]] = [:]
    private(set) var joins: [OrderReference: OrderJoin] = [:]
    /// The same joins by customer, as recorded: whoever was merged keeps their own.
    private(set) var joined: [CustomerID: [OrderReference]] = [:]
    /// Parts of an import that is not complete yet.
    var pending: [OrdersTaken] = []

    mutating func put(_ order: Order) {
        revision += 1
        let before = changed.updateValue(order, forKey: order.reference)
        let known = Set(before?.keys ?? [])
        for key in order.keys where !known.contains(key) {
            var list = places[key.hash] ?? []
            if !list.contains(order.reference) { list.append(order.reference) }
            places[key.hash] = list
        }
    }

    func changed(by key: OrderKey) -> [Order] {
        (places[key.hash] ?? []).compactMap { changed[$0] }.filter { $0.matches(key) }
    }

    mutating func set(_ join: OrderJoin?, of order: OrderReference) {
        revision += 1
        if let customer = joins[order]?.customer { joined[customer]?.removeAll { $0 == order } }
        joins[order] = join
        if let customer = join?.customer { joined[customer, default: []].append(order) }
    }
}
