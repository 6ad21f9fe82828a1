import CustomerCare
import Foundation
import ShopDomain
import Testing

@Suite("Dates in words")
struct DateReaderTests {
    @Test func aWeekdayIsDueAtClosing() throws {
        let zone = try #require(TimeZone(identifier: "Europe/Berlin"))
        let business = BusinessCalendar(calendar: ShopCalendar(zone: zone), hours: .standard)
        let day = try #require(CalendarDay("2026-05-13"))
        let reader = DateReader(business: business)
        let found = reader.mentions(
            in: TextParagraph("I'll ship it Friday."),
            sentAt: business.calendar.instant(day, minute: 600))
        let friday = try #require(CalendarDay("2026-05-15"))
        #expect(found.map(\.due) == [business.calendar.instant(friday, minute: 17 * 60)])
    }
}
