import Foundation
import PlainText
import ShopDomain

/// What the demo's customers ordered, as an export of its shop system would tell it.
struct DemoOrders {
    private let days: DemoDays

    init(now: Instant, zone: TimeZone) {
        days = DemoDays(now: now.rawValue, zone: zone)
    }

    var orders: [Order] {
        [
            order("1043", .bea, 21, "96.00", [line("Speckled mug", 4, "24.00")], leavesIn: days.openDay(-11)),
            order("1051", .priya, 12, "58.00", [line("Fig candle", 2, "14.50"), line("Pine candle", 2, "14.50")],
                leavesIn: days.openDay(3)),
            order("1047", .imogen, 17, "198.00", [line("Small rosemary soap, wedding", 60, "3.30")], leavesIn: 9),
            order("1049", .rosalind, 11, "13.50", [line("Calendula and oat soap", 2, "6.75")], left: 9),
            order("1044", .jorg, 8, "38.00", [line("Large lavender candle", 1, "32.00")], left: 6, "RR104400125GB"),
            order("1033", .sam, 13, "46.00", [line("Butter dish", 1, "46.00")], left: 9),
            order("1036", .amara, 9, "151.20", [line("Rosemary soap", 24, "6.30")], left: 6),
            order("1021", .oskar, 40, "64.00", [line("Serving bowl", 1, "64.00")], left: 36, refunded: "64.00"),
            market("MR-20817", "Dana", "reply-20817@market.example.com", 1),
        ] + earlier
    }

    /// What they bought before: it stands on their cards.
    private var earlier: [Order] {
        let presents: [(SafeText, Int, String, SafeText)] = [
            ("412", 700, "42.00", "Moon candle"), ("498", 610, "36.00", "Soap dish"), ("604", 520, "28.50", "Fig candle"),
            ("731", 330, "54.00", "Tall mug"), ("902", 150, "31.00", "Moon candle"),
        ]
        return presents.map { number, daysAgo, total, thing in
            order(number, .bea, daysAgo, total, [line(thing, 1, total)], left: daysAgo - 3)
        } + [
            order("730", .rosalind, 331, "20.25", [line("Oat soap", 3, "6.75")], left: 329),
            order("921", .ruta, 110, "36.00", [line("Soap dish", 1, "36.00")], left: 106),
            order("1009", .ned, 55, "92.00", [line("Big teapot", 1, "92.00")], left: 51),
        ]
    }

    private func line(_ product: SafeText, _ quantity: Int, _ price: String) -> OrderLine {
        OrderLine(product: product, quantity: quantity, price: Amount(price + " GBP"))
    }

    /// - Parameters:
    ///   - leavesIn: days from today to the one it has to leave by; of orders that have not left.
    ///   - left: days since it left.
    private func order(
        _ number: SafeText, _ person: DemoPerson, _ daysAgo: Int, _ total: String, _ lines: [OrderLine],
        leavesIn: Int? = nil, left: Int? = nil, _ tracking: SafeText = "", refunded: String? = nil
    ) -> Order {
        Order(
            reference: OrderReference(channel: "Shop", number: number), name: SafeText(line: person.name),
            address: person.address, placed: day(-daysAgo), shipBy: leavesIn.map(day), shipped: left.map { day(-$0) },
            total: Amount(total + " GBP"), refunded: refunded.flatMap { Amount($0 + " GBP") }, lines: lines,
            tracking: tracking.isEmpty ? [] : [tracking])
    }

    private func market(_ number: SafeText, _ name: SafeText, _ address: String, _ daysAgo: Int) -> Order {
        Order(
            reference: OrderReference(channel: "Makers Row", number: number), name: name, address: address,
            placed: day(-daysAgo), total: Amount("36.00 GBP"), lines: [line("Soap dish, oat", 1, "36.00")])
    }

    private func day(_ daysFromToday: Int) -> OrderDate {
        OrderDate(Instant(days.noon(daysFromToday)), isWholeDay: true)
    }
}
