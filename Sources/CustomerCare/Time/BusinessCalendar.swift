import ShopDomain

/// The shop's days and hours in its zone: when it opens, when it closes, how long it was open.
///
/// A shop that never opens counts every minute, so that nothing becomes due never.
public struct BusinessCalendar: Sendable {
    public let calendar: ShopCalendar
    public let hours: OpeningHours

    public init(calendar: ShopCalendar, hours: OpeningHours) {
        self.calendar = calendar
        self.hours = hours
    }

    public func isOpen(on day: CalendarDay) -> Bool { !hours.spans(on: day).isEmpty }

    /// When the shop closes for the day; on a closed day when it usually does, else 17:00.
    public func closing(_ day: CalendarDay) -> Instant {
        let minute = hours.spans(on: day).last?.end ?? usualClosing(day.weekday)
        return calendar.instant(day, minute: minute)
    }

    /// When the shop opens that day; on a closed day when it usually does, else 9:00.
    public func opening(_ day: CalendarDay) -> Instant {
        let usual = hours.week[day.weekday].first?.start ?? TimeLimits.usualOpeningMinute
        return calendar.instant(day, minute: hours.spans(on: day).first?.start ?? usual)
    }

    /// The first open day at or after one; nil when there is none within a year.
    public func openDay(atOrAfter day: CalendarDay) -> CalendarDay? { openDay(day, step: 1) }

    /// The last open day at or before one; nil when there is none within a year.
    public func openDay(atOrBefore day: CalendarDay) -> CalendarDay? { openDay(day, step: -1) }

    /// The day so many open days after an instant; once the shop has closed, the count begins with
    /// the next open day as if it were written that morning.
    public func day(_ count: Int, openDaysAfter instant: Instant) -> CalendarDay? {
        var day = calendar.calendarDay(instant)
        if !isOpen(on: day) || instant >= closing(day) {
            guard let next = openDay(atOrAfter: day.adding(days: 1)) else { return nil }
            day = next
        }
        for _ in 0..<count {
            guard let next = openDay(atOrAfter: day.adding(days: 1)) else { return nil }
            day = next
        }
        return day
    }

    private func openDay(_ start: CalendarDay, step: Int) -> CalendarDay? {
        var day = start
        for _ in 0..<TimeLimits.closedDaysMax {
            if isOpen(on: day) { return day }
            day = day.adding(days: step)
        }
        return nil
    }

    private func usualClosing(_ weekday: Int) -> Int {
        hours.week[weekday].last?.end ?? hours.week.compactMap { $0.last?.end }.max()
            ?? TimeLimits.usualClosingMinute
    }
}
