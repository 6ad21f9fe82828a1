import CustomerCare
import Foundation
import PlainText
import ShopDomain

/// What the shop owes and gave, for the quick look: people and programs read the same figures.
public struct CareSummary: Encodable, Sendable, Equatable {
    public struct Promises: Encodable, Sendable, Equatable {
        /// All that are open, those that wait for the customer included.
        public let open: Int
        public let late: Int
        /// Due today and not late yet.
        public let today: Int
    }

    /// Something that went wrong and is not put right yet.
    public struct OpenSlip: Encodable, Sendable, Equatable {
        /// The customer's name.
        public let name: String
        /// What went wrong, or what was promised.
        public let cause: String
        public let since: String
    }

    /// Promises kept, or honestly reset, in a row.
    public struct Streak: Encodable, Sendable, Equatable {
        public let current: Int
        public let since: String?
        public let best: Int
        /// Of the last ones that ended, `counted` of them.
        public let honoured: Int
        public let counted: Int

        private enum CodingKeys: String, CodingKey { case current, since, best, honoured, counted }

        /// `since` is always there, null without a streak.
        public func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(current, forKey: .current)
            try container.encode(since, forKey: .since)
            try container.encode(best, forKey: .best)
            try container.encode(honoured, forKey: .honoured)
            try container.encode(counted, forKey: .counted)
        }
    }

    /// What was given in the last days.
    public struct Given: Encodable, Sendable, Equatable {
        public let days: Int
        public let moneyBack: Int
        public let new: Int
        public let sorted: Int
        public let gestures: Int
        /// "48.00 EUR, 3.50 GBP"; empty when none has an amount.
        public let moneyBackTotal: String
        public let gestureTotal: String
        /// Written down and not paid out yet, however old.
        public let toPayOut: String
    }

    /// People of the last days, and how many of them were thanked.
    public struct People: Encodable, Sendable, Equatable {
        public let days: Int
        public let customers: Int
        public let thanked: Int
    }

    /// Replies written here in the last days, and how many began as a canned one.
    public struct Answers: Encodable, Sendable, Equatable {
        public let days: Int
        public let written: Int
        public let reused: Int
    }

    public let promises: Promises
    /// Names to thank today.
    public let thanks: [String]
    /// The newest first, at most ``slipCountMax``.
    public let openSlips: [OpenSlip]
    public let openSlipCount: Int
    public let streak: Streak?
    public let given: Given
    public let people: People
    public let answers: Answers

    /// "Fri 15 May" of each open slip, for the plain form.
    let slipDays: [SafeText]

    public static let givenDays = 30
    public static let slipCountMax = 5

    private enum CodingKeys: String, CodingKey {
        case promises, thanks, openSlips, openSlipCount, streak, given, people, answers
    }

    /// `streak` is always there, null before the first promise has ended.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(promises, forKey: .promises)
        try container.encode(thanks, forKey: .thanks)
        try container.encode(openSlips, forKey: .openSlips)
        try container.encode(openSlipCount, forKey: .openSlipCount)
        try container.encode(streak, forKey: .streak)
        try container.encode(given, forKey: .given)
        try container.encode(people, forKey: .people)
        try container.encode(answers, forKey: .answers)
    }
}

extension CareSummary {
    public init(_ shop: Shop, at now: Instant, business: BusinessCalendar, orders: OrderFacts = .none) {
        let calendar = business.calendar
        promises = Promises(shop.care, at: now, business: business)
        thanks = Self.thanks(shop, orders, calendar, now)
        let open = Slip.slips(in: shop.care, calendar: calendar, at: now).filter { $0.daysToRepair == nil }
        openSlipCount = open.count
        openSlips = open.prefix(Self.slipCountMax).map { OpenSlip($0, in: shop, zone: calendar.zone) }
        slipDays = open.prefix(Self.slipCountMax).map { calendar.day($0.at, now: now) }
        streak = Streak(PromiseStreak(shop.care, at: now), zone: calendar.zone)
        given = Given(shop.care.remedies, at: now)
        let lately = RecentDealings(shop, at: now), days = Int(RecentDealings.days)
        people = People(days: days, customers: lately.customers, thanked: lately.thanked)
        answers = Answers(days: days, written: lately.answers, reused: lately.reused)
    }

    /// The same names as on the screen.
    private static func thanks(
        _ shop: Shop, _ orders: OrderFacts, _ calendar: ShopCalendar, _ now: Instant
    ) -> [String] {
        let dawn = calendar.instant(calendar.calendarDay(now), minute: 0), late = orders.late(shop, at: now)
        return ThanksList(calendar: calendar)
            .today(shop, others: orders.thanks(shop, calendar: calendar, at: dawn), at: now)
            .filter { late[$0.customer] == nil }.map(\.name.string)
    }
}

extension CareSummary.Promises {
    init(_ care: CareLedger, at now: Instant, business: BusinessCalendar) {
        let rows = PromiseLedger(business: business).open(in: care, at: now).filter(\.state.isOpen)
        let today = business.calendar.calendarDay(now)
        open = rows.count
        late = rows.count { $0.state == .late }
        self.today = rows.count { row in
            row.state != .late && row.promise.due.map(business.calendar.calendarDay) == today
        }
    }
}

extension CareSummary.OpenSlip {
    init(_ slip: Slip, in shop: Shop, zone: TimeZone) {
        name = slip.customer.flatMap { shop.customer($0) }?.displayName.string ?? "somebody"
        cause = SafeText(line: slip.cause).string
        since = ISODate.text(slip.at, in: zone)
    }
}

extension CareSummary.Streak {
    /// Nil before the first promise has ended.
    init?(_ streak: PromiseStreak, zone: TimeZone) {
        guard streak.counted > 0 else { return nil }
        current = streak.current
        since = streak.since.map { ISODate.text($0, in: zone) }
        best = streak.best
        honoured = streak.honoured
        counted = streak.counted
    }
}

extension CareSummary.Given {
    init(_ remedies: [Remedy], at now: Instant) {
        days = CareSummary.givenDays
        let lately = RemedyTotals(remedies, since: now.adding(days: -Int64(days)))
        moneyBack = lately.counts[.moneyBack] ?? 0
        new = lately.counts[.new] ?? 0
        sorted = lately.counts[.sorted] ?? 0
        gestures = lately.counts[.gesture] ?? 0
        moneyBackTotal = MoneyText.words(lately.moneyBack).string
        gestureTotal = MoneyText.words(lately.gestures).string
        toPayOut = MoneyText.words(RemedyTotals(remedies).toPayOut).string
    }
}
