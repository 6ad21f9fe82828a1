import ShopDomain

/// The lines of an order without what was paid back.
enum RefundedLines {
    /// WooCommerce writes a refund as a row of its own with a quantity below zero: it takes so many off
    /// the line of the same thing. What is left of none stands there with a quantity of zero.
    static func settled(_ lines: [OrderLine]) -> [OrderLine] {
        guard lines.contains(where: { $0.quantity < 0 }) else { return lines }
        var kept = lines.filter { $0.quantity >= 0 }
        for refund in lines where refund.quantity < 0 { take(refund, from: &kept) }
        return kept
    }

    private static func take(_ refund: OrderLine, from lines: inout [OrderLine]) {
        let places = lines.indices.filter { isSame(lines[$0], refund) }
        if places.isEmpty { lines.append(refund.counting(0)) }
        var rest = -refund.quantity
        for place in places {
            let taken = min(rest, lines[place].quantity)
            lines[place] = lines[place].counting(lines[place].quantity - taken)
            rest -= taken
        }
    }

    private static func isSame(_ a: OrderLine, _ b: OrderLine) -> Bool {
        a.product == b.product && a.variant == b.variant && a.code == b.code
    }
}

extension OrderLine {
    fileprivate func counting(_ quantity: Int) -> OrderLine {
        OrderLine(product: product, variant: variant, code: code, quantity: quantity, price: price)
    }
}
