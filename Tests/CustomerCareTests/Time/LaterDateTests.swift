import CustomerCare
import Foundation
import PlainText
import ShopDomain
import Testing

@Suite struct LaterDateTests {
    /// Wednesday 2026-03-25, 14:30 in Stockholm: summer time begins on the Sunday after.
    private static let now = Instant(1_774_445_400)
    private static let calendar = ShopCalendar(zone: TimeZone(identifier: "Europe/Stockholm") ?? .gmt)

    @Test(arguments: [
        ("tomorrow", "2026-03-26 09:00"), ("tom", "2026-03-26 09:00"), ("fri", "2026-03-27 09:00"),
        ("Friday", "2026-03-27 09:00"), ("wed", "2026-04-01 09:00"), ("mon", "2026-03-30 09:00"),
        ("3d", "2026-03-28 09:00"), ("5d", "2026-03-30 09:00"), ("2w", "2026-04-08 09:00"),
        ("2h", "2026-03-25 16:30"), ("3 days", "2026-03-28 09:00"), ("1 week", "2026-04-01 09:00"),
        ("15", "2026-04-15 09:00"), ("26", "2026-03-26 09:00"), ("31", "2026-03-31 09:00"),
        ("15 dec", "2026-12-15 09:00"), ("dec 15", "2026-12-15 09:00"), ("15. December", "2026-12-15 09:00"),
        ("1 mar", "2027-03-01 09:00"), ("29 feb", nil), ("2028-02-29", "2028-02-29 09:00"),
        ("2026-12-15", "2026-12-15 09:00"), ("2026-03-29", "2026-03-29 09:00"),
        ("2026-02-30", nil), ("2020-01-01", nil), ("", nil), ("x", nil), ("0d", nil), ("99", nil),
        ("32 dec", nil), ("soon", nil), ("tomorrow please now", nil), ("-3d", nil), ("9999999999d", nil),
        ("t", nil), ("25", "2026-04-25 09:00"),
    ] as [(String, String?)])
    func readsTheDate(typed: String, expected: String?) {
        let found = LaterDate.read(typed, now: Self.now, in: Self.calendar)
        #expect(found.map { Self.calendar.isoDay($0) + " " + Self.calendar.clock($0).string } == expected)
    }
}

@Suite struct LaterTimeTests {
    private static let now = Instant(1_774_445_400)  // Wednesday 2026-03-25, 14:30 in Stockholm
    private static let calendar = ShopCalendar(zone: TimeZone(identifier: "Europe/Stockholm") ?? .gmt)

    @Test(arguments: [
        ("friday 3pm", "2026-03-27 15:00"), ("fri 15:00", "2026-03-27 15:00"), ("tomorrow 3pm", "2026-03-26 15:00"),
        ("tomorrow at 9:30", "2026-03-26 09:30"), ("later today", "2026-03-25 17:30"), ("3pm", "2026-03-25 15:00"),
        ("16:00", "2026-03-25 16:00"), ("2 hours", "2026-03-25 16:30"), ("tomorrow evening", "2026-03-26 20:00"),
        ("next friday", "2026-04-03 09:00"), ("15 dec 3pm", "2026-12-15 15:00"), ("fri", "2026-03-27 09:00"),
        ("3d", "2026-03-28 09:00"), ("in 3 days", "2026-03-28 09:00"), ("soon", nil), ("x", nil), ("", nil),
        ("yesterday 3pm", nil), ("9999999999d", nil),
    ] as [(String, String?)])
    func readsTimesOfTheDay(typed: String, expected: String?) {
        let dates = DateReader(business: BusinessCalendar(calendar: Self.calendar, hours: .standard))
        let found = LaterDate.read(typed, now: Self.now, dates: dates)
        #expect(found.map { Self.calendar.isoDay($0) + " " + Self.calendar.clock($0).string } == expected)
    }
}

@Suite struct ShopCalendarTests {
    private let stockholm = ShopCalendar(zone: TimeZone(identifier: "Europe/Stockholm") ?? .gmt)

    @Test func aDayOfTwentyThreeHoursIsOneDay() {
        let saturday = Instant(1_774_688_400)  // 2026-03-28 10:00
        let sunday = stockholm.morning(1, after: saturday)
        #expect(stockholm.clock(sunday) == "09:00" && sunday.seconds(since: saturday) == 22 * 3_600)
        #expect(stockholm.days(from: saturday, to: sunday) == 1)
        let autumn = Instant(1_792_828_800)  // 2026-10-24 10:00
        #expect(stockholm.morning(1, after: autumn).seconds(since: autumn) == 24 * 3_600)
        #expect(stockholm.days(from: autumn, to: autumn.adding(days: 1)) == 1)
    }

    @Test func saysDatesInWords() {
        let date = Instant(1_774_445_400)
        #expect(stockholm.clock(date) == "14:30")
        #expect(stockholm.weekdayClock(date) == "Wed 14:30")
        #expect(stockholm.day(date, now: date) == "Wed 25 Mar")
        #expect(stockholm.day(date, now: date.adding(days: 400)) == "Wed 25 Mar 2026")
        #expect(stockholm.dayClock(date, now: date) == "Wed 25 Mar 14:30")
        #expect(stockholm.isoDay(date) == "2026-03-25")
    }

    @Test func mondayIsNeverToday() {
        let monday = Instant(1_774_258_200)  // 2026-03-23 10:30
        #expect(stockholm.isoDay(stockholm.morning(ofNext: 2, after: monday)) == "2026-03-30")
        #expect(stockholm.isoDay(stockholm.morning(ofNext: 3, after: monday)) == "2026-03-24")
    }

    @Test func datesOutOfAllReasonAreStillDates() {
        for wild in [Int64.min, -1 << 50, 1 << 50, Int64.max] {
            _ = stockholm.dayClock(Instant(wild), now: Instant(0))
        }
    }
}

@Suite struct ShortAgeTests {
    @Test(arguments: [
        (0, "now", "a moment"), (59, "now", "a moment"), (60, "1m", "1 minute"), (3_599, "59m", "59 minutes"),
        (3_600, "1h", "1 hour"), (47 * 3_600, "47h", "47 hours"), (48 * 3_600, "2d", "2 days"),
        (59 * 86_400, "59d", "59 days"), (60 * 86_400, "8w", "8 weeks"), (729 * 86_400, "104w", "104 weeks"),
        (730 * 86_400, "2y", "104 weeks"), (-500, "now", "a moment"),
    ] as [(Int64, SafeText, SafeText)])
    func isShort(seconds: Int64, text: SafeText, words: SafeText) {
        let now = Instant(1_700_000_000)
        #expect(ShortAge.text(from: now.adding(seconds: -seconds), to: now) == text)
        #expect(ShortAge.words(from: now.adding(seconds: -seconds), to: now) == words)
    }

    @Test func noDateMakesItTrap() {
        for wild in [Instant.distantPast, Instant(.max)] {
            _ = ShortAge.text(from: wild, to: Instant(1_700_000_000))
            _ = ShortAge.words(from: Instant(1_700_000_000), to: wild)
        }
    }
}
