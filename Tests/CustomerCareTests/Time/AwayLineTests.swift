import CustomerCare
import PlainText
import ShopDomain
import Testing

@Suite struct AwayLineTests {
    /// Wednesday 13 May 2026.
    private static let now = LabelledShop.sentAt

    private static func line(_ away: [(String, String)]) -> AwayLine? {
        var hours = OpeningHours.standard
        hours.away = away.map { .init(first: CalendarDay($0.0)!, last: CalendarDay($0.1)!) }
        return AwayLine(BusinessCalendar(calendar: LabelledShop.calendar, hours: hours), at: now)
    }

    @Test(arguments: [
        ("2026-05-21", "2026-05-21", "I am away on Thu 21 May", "Fri 22 May"),
        ("2026-05-21", "2026-05-22", "I am away from Thu 21 May to Fri 22 May", "Mon 25 May"),
        ("2026-05-11", "2026-05-15", "I am away from Mon 11 May to Fri 15 May", "Mon 18 May"),
        ("2026-12-24", "2027-01-01", "I am away from Thu 24 Dec to Fri 1 Jan 2027", "Mon 4 Jan 2027"),
    ])
    func saysFromWhenToWhenAndTheFirstOpenDayAfter(first: String, last: String, absence: String, back: String) throws {
        let line = try #require(Self.line([(first, last)]))
        #expect(line.absence(LabelledShop.calendar, now: Self.now) == absence)
        #expect(line.backWords(LabelledShop.calendar, now: Self.now) == back)
        let text = line.text(LabelledShop.calendar, now: Self.now, owner: "Mara", shop: "")
        #expect(text.contains(absence) && text.contains(back) && text.hasSuffix("\n\nMara"))
    }

    @Test func theNextDaysAwayCountAndPastOnesDoNot() {
        let next = Self.line([("2026-08-03", "2026-08-14"), ("2026-05-01", "2026-05-05"), ("2026-06-01", "2026-06-02")])
        #expect(next?.days.first == CalendarDay("2026-06-01") && next?.name == "away line 2026-06-01")
        #expect(Self.line([("2026-05-01", "2026-05-12")]) == nil)
        #expect(Self.line([]) == nil)
    }
}
