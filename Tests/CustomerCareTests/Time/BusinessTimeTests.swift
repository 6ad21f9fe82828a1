import CustomerCare
import Foundation
import ShopDomain
import Testing

@Suite("Business time")
struct BusinessTimeTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let hours: String
        let zone: String
        let start: String
        let minutes: Int
        let end: String
        var testDescription: String { "\(hours) \(start) + \(minutes)" }
    }

    private static let cases = [
        Case(hours: "9-17", zone: "UTC", start: "2026-05-15 17:00", minutes: 240, end: "2026-05-18 13:00"),
        Case(hours: "daily 8-16", zone: "UTC", start: "2026-05-21 10:00", minutes: 720,
            end: "2026-05-22 14:00"),
        Case(hours: "8-17", zone: "UTC", start: "2026-05-15 16:00", minutes: 240, end: "2026-05-18 11:00"),
        Case(hours: "9-17", zone: "UTC", start: "2026-05-13 08:30", minutes: 15, end: "2026-05-13 09:15"),
        Case(hours: "9-17", zone: "UTC", start: "2026-05-16 12:00", minutes: 60, end: "2026-05-18 10:00"),
        Case(hours: "9-12:30, 14-18", zone: "UTC", start: "2026-05-13 12:00", minutes: 60, end: "2026-05-13 14:30"),
        Case(hours: "9-17", zone: "UTC", start: "2026-12-24 16:00", minutes: 120, end: "2026-12-29 10:00"),
        Case(hours: "daily 0-24", zone: "Europe/Berlin", start: "2026-03-28 12:00", minutes: 1_440,
            end: "2026-03-29 13:00"),
        Case(hours: "daily 0-24", zone: "Europe/Berlin", start: "2026-10-24 12:00", minutes: 1_440,
            end: "2026-10-25 11:00"),
        Case(hours: "daily 9-17", zone: "America/New_York", start: "2026-03-07 16:00", minutes: 120,
            end: "2026-03-08 10:00"),
        Case(hours: "closed", zone: "UTC", start: "2026-05-16 12:00", minutes: 90, end: "2026-05-16 13:30"),
    ]

    @Test(arguments: cases)
    func addsAndMeasures(_ test: Case) throws {
        let business = try Self.business(test)
        let (start, end) = (try Self.instant(test.start, business), try Self.instant(test.end, business))
        #expect(business.adding(minutes: test.minutes, to: start) == end)
        #expect(business.elapsedMinutes(from: start, to: end) == test.minutes)
        #expect(business.elapsedMinutes(from: end, to: start) == 0)
    }

    @Test func timeAwayAndHolidaysDoNotCount() throws {
        var hours = OpeningHours.standard
        hours.away = [try #require(OpeningHours.Days("2026-05-14 to 2026-05-19"))]
        let zone = try #require(TimeZone(identifier: "Europe/Berlin"))
        let business = BusinessCalendar(calendar: ShopCalendar(zone: zone), hours: hours)
        let start = try Self.instant("2026-05-13 16:30", business)
        #expect(business.adding(minutes: 60, to: start) == (try Self.instant("2026-05-20 09:30", business)))
    }

    @Test(arguments: [("2026-03-29", 90), ("2026-03-29", 150), ("2026-10-25", 150), ("2026-06-01", 1_440)])
    func everyMinuteOfADayIsFound(day: String, minute: Int) throws {
        let zone = try #require(TimeZone(identifier: "Europe/Berlin"))
        let calendar = ShopCalendar(zone: zone)
        let instant = calendar.instant(try #require(CalendarDay(day)), minute: minute)
        // 2:30 does not exist on the day the clocks go forward: it is 3:30 then.
        let expected = day == "2026-03-29" && minute == 150 ? 210 : minute % 1_440
        #expect(calendar.minute(instant) == expected)
    }

    @Test func daysAndNumbersAgree() {
        for number in stride(from: -800_000, through: 2_900_000, by: 997) {
            #expect(CalendarDay(number: number).number == number)
        }
        #expect(CalendarDay(number: 0) == CalendarDay(1_970, 1, 1))
        #expect(CalendarDay("2028-02-29")?.adding(months: 12) == CalendarDay(2_029, 2, 28))
        #expect(CalendarDay("2026-05-13")?.weekday == 2)
    }

    private static func business(_ test: Case) throws -> BusinessCalendar {
        let zone = try #require(TimeZone(identifier: test.zone))
        let isDaily = test.hours.hasPrefix("daily ")
        let spans = try #require(OpeningHours.spans(isDaily ? String(test.hours.dropFirst(6)) : test.hours))
        let holidays = [try #require(OpeningHours.Days("2026-12-25 to 2026-12-28"))]
        let week = (0..<7).map { $0 < 5 || isDaily ? spans : [] }
        return BusinessCalendar(
            calendar: ShopCalendar(zone: zone), hours: OpeningHours(week: week, holidays: holidays))
    }

    private static func instant(_ text: String, _ business: BusinessCalendar) throws -> Instant {
        let day = try #require(CalendarDay(String(text.prefix(10))))
        let clock = text.dropFirst(11).split(separator: ":").compactMap { Int($0) }
        return business.calendar.instant(day, minute: clock[0] * 60 + clock[1])
    }
}
