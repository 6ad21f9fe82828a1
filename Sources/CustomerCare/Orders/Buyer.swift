import PlainText
import ShopDomain

/// What somebody bought so far.
struct Buyer: Hashable, Sendable {
    /// When they ordered, in the order in which it was read; without what was cancelled.
    private(set) var placed: [Instant] = []
    private(set) var totals: [Amount] = []

    mutating func add(_ order: Order) {
        guard !order.isCancelled, let date = order.placed else { return }
        placed.append(date.instant)
        if let total = order.total { totals = Amount.sums(totals + [total]) }
    }
}

/// Reasons to thank somebody that lie in what they ordered.
struct BuyerReasons {
    /// Orders that are a reason of their own.
    private static let countedOrders = [3, 5, 10]
    /// A milestone is news for so long.
    private static let newsDays: Int64 = 30
    private static let returnedAfterDays: Int64 = 180
    /// A top tenth needs a few people to be one of.
    private static let buyersMin = 10

    private let calendar: ShopCalendar
    private let now: Instant
    /// What one has to have spent, by currency.
    private let topTenth: [String: Amount]

    init(_ buyers: [Buyer], calendar: ShopCalendar, at now: Instant) {
        self.calendar = calendar
        self.now = now
        let byCurrency = Dictionary(grouping: buyers.flatMap(\.totals)) { $0.currency }
        topTenth = byCurrency.compactMapValues { amounts in
            guard amounts.count >= Self.buyersMin else { return nil }
            return amounts.sorted { $1.isLess(than: $0) }[(amounts.count - 1) / Self.buyersMin]
        }
    }

    func reasons(_ buyer: Buyer) -> [ThanksReason] {
        let placed = buyer.placed.sorted()
        guard let first = placed.first, let last = placed.last else { return [] }
        var reasons = [milestone(placed, last), anniversary(first), returned(placed, last)].compactMap { $0 }
        if buyer.totals.contains(where: isTop) {
            reasons.append(ThanksReason(.topTenth, occasion: "", words: "one of your best customers"))
        }
        return reasons
    }

    private func milestone(_ placed: [Instant], _ last: Instant) -> ThanksReason? {
        guard Self.countedOrders.contains(placed.count), isNews(last) else { return nil }
        let number = placed.count == 3 ? "3rd" : "\(placed.count)th"
        return ThanksReason(
            .order, occasion: "\(placed.count)",
            words: SafeText(line: "\(number) order, on ") + calendar.day(last, now: now))
    }

    /// Within a week of the day, whatever the year.
    private func anniversary(_ first: Instant) -> ThanksReason? {
        let day = calendar.calendarDay(first), today = calendar.calendarDay(now)
        for shift in -7...7 {
            let then = today.adding(days: shift), years = then.year - day.year
            if years > 0, (then.month, then.day) == (day.month, day.day) {
                let words = years == 1 ? "first order a year ago" : "first order \(years) years ago"
                return ThanksReason(.anniversary, occasion: "\(years)", words: SafeText(line: words))
            }
        }
        return nil
    }

    private func returned(_ placed: [Instant], _ last: Instant) -> ThanksReason? {
        guard let before = placed.dropLast().last, isNews(last),
            last.seconds(since: before) > Self.returnedAfterDays * 86_400 else { return nil }
        return ThanksReason(
            .returned, occasion: "\(last.rawValue)",
            words: "came back after " + ShortAge.words(from: before, to: last))
    }

    private func isNews(_ date: Instant) -> Bool { date <= now && date >= now.adding(days: -Self.newsDays) }

    private func isTop(_ total: Amount) -> Bool {
        topTenth[total.currency].map { !total.isLess(than: $0) } ?? false
    }
}
