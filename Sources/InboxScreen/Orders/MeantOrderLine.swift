import CustomerCare
import InboxCore
import PlainText
import ShopDomain

/// The one line above a mail: the order it is about, without a key.
enum MeantOrderLine {
    /// Nil when the shop knows of no order that the mail could be about.
    static func line(_ scene: Scene, columns: Int) -> ScreenLine? {
        guard let orders = scene.opened?.orders, !orders.meant.isEmpty else { return nil }
        let words = OrderWords(scene)
        if let order = orders.chosen { return one(order, words, columns) }
        if let number = orders.meant.unknown { return unknown(number, orders.meant.orders, words) }
        if !orders.meant.orders.isEmpty { return several(orders.meant.orders, words) }
        if let other = orders.meant.others.first { return another(other, words) }
        return orders.meant.parcel.map { ScreenLine([Span("parcel ", .dim), Span($0, .accent)]) }
    }

    /// What matters most comes first: on a narrow pane the things ordered are cut.
    private static func one(_ order: Order, _ words: OrderWords, _ columns: Int) -> ScreenLine {
        var spans = [Span(order.number, .accent), Span("  "), words.standing(order)]
        if let tracking = order.tracking.first { spans += [Span("  "), Span(tracking, .dim)] }
        spans += [Span("  "), Span(words.things(order))]
        let aside = [words.placed(order), order.total.map { SafeText(line: $0.text) } ?? ""]
            .filter { !$0.isEmpty }.map { Span(" " + $0, .dim) }
        return ScreenLine(spans, right: spans.columns + aside.columns < columns ? aside : [])
    }

    /// What they ordered of late may be meant all the same: the owner says so with a digit.
    private static func unknown(_ number: SafeText, _ recent: [Order], _ words: OrderWords) -> ScreenLine {
        var spans = [Span(number, .accent), Span(" is in no export so far", .warning)]
        if let order = recent.first {
            spans += [Span("  they ordered ", .dim), Span(order.number, .accent), Span(" " + words.things(order), .dim)]
        }
        return ScreenLine(spans)
    }

    private static func several(_ orders: [Order], _ words: OrderWords) -> ScreenLine {
        var spans = [Span(SafeText(line: "\(orders.count) orders:"), .dim)]
        for order in orders {
            spans += [Span("  "), Span(order.number, .accent), Span(" "), Span(words.things(order), .dim)]
        }
        return ScreenLine(spans)
    }

    private static func another(_ order: Order, _ words: OrderWords) -> ScreenLine {
        let name: SafeText = order.name.isEmpty ? SafeText(line: order.address) : order.name
        return ScreenLine([
            Span(order.number, .accent), Span(" is in another name: " + name, .warning),
            Span("  " + words.things(order), .dim),
        ])
    }
}
