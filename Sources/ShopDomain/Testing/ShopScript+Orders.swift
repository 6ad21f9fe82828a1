import PlainText

/// Orders of a made-up day: new ones, old ones told anew, imports that were cut, joins by hand.
extension ShopScript {
    mutating func orders(_ shop: Shop) -> [ShopEvent] {
        if oneIn(3), let join = join(shop) { return [join] }
        let read = (0..<pick(1...4)).map { _ in order() }
        var events = shop.taking(read, intake: token(), at: now).events
        if oneIn(4), let whole = events.first, case .ordersTaken(let taken) = whole {
            // The first of two parts, the second of which never came.
            events = [
                .ordersTaken(
                    OrdersTaken(intake: taken.intake, part: 0, partCount: 2, orders: taken.orders, at: now))
            ]
        }
        return events
    }

    private mutating func order() -> Order {
        let number = pick(1...12)
        return Order(
            reference: OrderReference(channel: oneIn(2) ? "Etsy" : "Shop", number: SafeText(line: "#\(number)")),
            name: oneIn(3) ? "" : "Bo Lind", address: oneIn(3) ? "" : "customer\(pick(0...7))@example.org",
            placed: OrderDate(now, isWholeDay: oneIn(2)), shipped: oneIn(2) ? OrderDate(now) : nil,
            leaving: oneIn(3) ? nil : oneIn(2), cancelling: oneIn(3) ? nil : oneIn(4),
            payment: oneIn(3) ? nil : oneIn(2) ? .awaited : .received,
            total: Amount(units: Int64(pick(1...9_000)), decimals: 2, currency: "EUR"),
            lines: [OrderLine(product: "木の茶碗", quantity: pick(1...3))],
            tracking: oneIn(3) ? ["RR\(pick(1...3))SE"] : [],
            exported: oneIn(3) ? nil : now.adding(days: -Int64(pick(0...3))))
    }

    private mutating func join(_ shop: Shop) -> ShopEvent? {
        var references: [OrderReference] = []
        shop.forEachOrder { references.append($0.reference) }
        guard let order = one(of: references.sorted()) else { return nil }
        let customer = oneIn(3) ? nil : conversation(shop)?.customer
        let basis: OrderJoin.Basis = oneIn(2) ? .byHand : .nameAndNumber
        return .orderJoined(
            OrderJoined(act: token(), order: order, join: OrderJoin(customer: customer, basis: basis), at: now))
    }
}
