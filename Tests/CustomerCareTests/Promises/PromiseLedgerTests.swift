import CustomerCare
import PlainText
import ShopDomain
import Testing

/// Wednesday 13 May 2026, 10:00; closing time is 17:00.
@Suite struct PromiseLedgerTests {
    private static let now = LabelledShop.sentAt
    private static let ledger = PromiseLedger(business: LabelledShop.dates.business)

    /// Promises due so many days before or after now at closing, some ended.
    private static func care(_ promises: [(due: Int64, end: (PromiseStep.Kind, Int64)?)]) -> CareLedger {
        var shop = Shop()
        for (index, promise) in promises.enumerated() {
            let due = now.adding(days: promise.due).adding(hours: 7)
            shop.apply(
                .promiseFiled(
                    PromiseFiled(
                        promise: Token(UInt64(index)), customer: nil, conversation: nil, action: .ship,
                        words: "I'll ship it by Friday", datePhrase: "by Friday", due: due, at: now.adding(days: -30))))
            if let (kind, days) = promise.end {
                shop.apply(
                    .promiseStep(
                        PromiseStep(
                            act: Token(UInt64(100 + index)), promise: Token(UInt64(index)), kind: kind,
                            at: due.adding(days: days).adding(hours: -1))))
            }
        }
        return shop.care
    }

    @Test(arguments: [
        (Int64(-1), PromiseState.late), (0, .atRisk), (1, .soon), (2, .open), (8, .open),
    ]) func theStateFollowsFromTheClock(_ days: Int64, _ state: PromiseState) {
        let care = Self.care([(days, nil)])
        #expect(Self.ledger.state(of: care.promises[0], in: care, at: Self.now) == state)
    }

    @Test func onFridayEveningMondayIsNext() {
        let care = Self.care([(5, nil)])
        let friday = Self.now.adding(days: 2).adding(hours: 9)
        #expect(Self.ledger.state(of: care.promises[0], in: care, at: friday) == .soon)
    }

    @Test(arguments: [(Int64(0), PromiseState.atRisk), (20, .atRisk), (45, .soon)])
    func aMomentAfterOpeningIsNoTimeToKeepIt(_ minutesOpen: Int64, _ state: PromiseState) {
        var shop = Shop()
        let opening = LabelledShop.dates.business.opening(CalendarDay(2026, 5, 14)!)
        shop.apply(
            .promiseFiled(
                PromiseFiled(
                    promise: Token(1), customer: nil, conversation: nil, action: .ship,
                    words: "It ships within 24 hours", due: opening.adding(minutes: minutesOpen), at: Self.now)))
        let evening = Self.now.adding(hours: 9)
        #expect(Self.ledger.state(of: shop.care.promises[0], in: shop.care, at: evening) == state)
    }

    @Test func whenTheShopIsClosedUntilThenItIsAtRisk() {
        let care = Self.care([(5, nil)])
        let away = OpeningHours(
            week: OpeningHours.standard.week,
            away: [OpeningHours.Days(first: CalendarDay(2026, 5, 14)!, last: CalendarDay(2026, 5, 22)!)])
        let ledger = PromiseLedger(business: BusinessCalendar(calendar: LabelledShop.calendar, hours: away))
        let evening = Self.now.adding(hours: 9)
        #expect(ledger.state(of: care.promises[0], in: care, at: evening) == .atRisk)
    }

    @Test func theOwnersOwnRecordWarns() throws {
        let late: [(due: Int64, end: (PromiseStep.Kind, Int64)?)] = [
            (-20, (.kept, 2)), (-18, (.kept, 1)), (-10, (.kept, 0)), (-9, (.kept, 1)),
        ]
        let care = Self.care(late + [(1, nil)])
        let record = try #require(PromiseRecord(phrase: "by Monday", in: care, calendar: LabelledShop.calendar))
        #expect(record.words.string == "last 4 \u{201C}by Monday\u{201D}: 1 on time, usually 1 day later")
        #expect(Self.ledger.state(of: care.promises[4], in: care, at: Self.now) == .atRisk)
    }

    @Test func noRecordWithoutAPast() {
        #expect(PromiseRecord(phrase: "by Friday", in: Self.care([(1, nil)]), calendar: LabelledShop.calendar) == nil)
    }

    @Test func theStreakRewardsHonestyAndNotSilence() {
        let kept = Self.care([(-9, (.kept, 0)), (-8, (.kept, 3)), (-7, (.kept, 0)), (-2, (.kept, 0))])
        let streak = PromiseStreak(kept, at: Self.now)
        #expect(streak.current == 1)
        #expect(streak.honoured == 3)
        #expect(streak.counted == 4)
        #expect(streak.best == 2)
        #expect(PromiseStreak(Self.care([(-9, (.kept, 0)), (-1, nil)]), at: Self.now).current == 0)
        #expect(PromiseStreak(CareLedger.empty, at: Self.now).counted == 0)
    }

    @Test func theEarliestDueComesFirst() {
        let rows = Self.ledger.open(in: Self.care([(8, nil), (-1, nil), (1, nil), (-5, (.kept, 0))]), at: Self.now)
        #expect(rows.map(\.state) == [.late, .soon, .open])
        let ended = Self.ledger.ended(in: Self.care([(-5, (.kept, 0)), (-3, (.refused, 0))]), at: Self.now)
        #expect(ended.map(\.state) == [.kept])
    }
}

extension CareLedger {
    static var empty: CareLedger { CareLedger() }
}
