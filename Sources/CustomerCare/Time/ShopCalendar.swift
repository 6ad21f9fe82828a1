import Foundation
import PlainText
import ShopDomain

/// Dates in the shop's zone, in the words the screen uses.
///
/// Arithmetic goes by calendar days, so a day that is 23 or 25 hours long is still one day.
public struct ShopCalendar: Sendable {
    private let calendar: Calendar

    public init(zone: TimeZone) {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        calendar.firstWeekday = 2
        self.calendar = calendar
    }

    private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// "14:02"
    public func clock(_ instant: Instant) -> SafeText {
        let parts = parts(instant)
        return SafeText(line: Self.two(parts.hour) + ":" + Self.two(parts.minute))
    }

    /// "Mon 14:02"
    public func weekdayClock(_ instant: Instant) -> SafeText {
        SafeText(line: Self.weekdays[parts(instant).weekday - 1] + " ") + clock(instant)
    }

    /// "Thu 15 May", with the year when it is another one than now's.
    public func day(_ instant: Instant, now: Instant) -> SafeText {
        let parts = parts(instant)
        let day = "\(Self.weekdays[parts.weekday - 1]) \(parts.day) \(Self.months[parts.month - 1])"
        return SafeText(line: parts.year == self.parts(now).year ? day : day + " \(parts.year)")
    }

    /// "Thu 15 May 09:12"
    public func dayClock(_ instant: Instant, now: Instant) -> SafeText {
        day(instant, now: now) + " " + clock(instant)
    }

    /// "2026-05-15"
    public func isoDay(_ instant: Instant) -> String {
        let parts = parts(instant)
        return "\(parts.year)-" + Self.two(parts.month) + "-" + Self.two(parts.day)
    }

    /// The morning (`hour` o'clock) `days` calendar days after `now`.
    public func morning(_ days: Int, after now: Instant, hour: Int = 9) -> Instant {
        let date = Date(timeIntervalSince1970: TimeInterval(now.rawValue))
        let day = calendar.date(byAdding: .day, value: days, to: calendar.startOfDay(for: date)) ?? date
        return atHour(hour, of: day)
    }

    /// The next such weekday after today, 1 = Sunday.
    public func morning(ofNext weekday: Int, after now: Instant, hour: Int = 9) -> Instant {
        let today = parts(now).weekday
        let days = (weekday - today + 7) % 7
        return morning(days == 0 ? 7 : days, after: now, hour: hour)
    }

    /// That day's morning; nil when there is no such day.
    public func morning(year: Int, month: Int, day: Int, hour: Int = 9) -> Instant? {
        let wanted = DateComponents(year: year, month: month, day: day)
        guard wanted.isValidDate(in: calendar), let date = calendar.date(from: wanted) else { return nil }
        return atHour(hour, of: date)
    }

    public var zone: TimeZone { calendar.timeZone }

    /// The day an instant belongs to.
    public func calendarDay(_ instant: Instant) -> CalendarDay {
        CalendarDay(number: Int(localSeconds(instant) / 86_400))
    }

    /// The minute of its day, 0 to 1,439.
    public func minute(_ instant: Instant) -> Int { Int(localSeconds(instant) % 86_400 / 60) }

    /// The instant at which the shop's clocks show that time.
    ///
    /// A time that occurs twice is its first occurrence; one that is skipped is as much later as
    /// the clocks were put forward. Minute 1,440 is the next midnight.
    public func instant(_ day: CalendarDay, minute: Int) -> Instant {
        let local = Int64(day.number) * 86_400 + Int64(minute) * 60
        let (before, after) = (offset(local - 86_400), offset(local + 86_400))
        if before == after || offset(local - before) == before { return Instant(local - before) }
        return Instant(offset(local - after) == after ? local - after : local - before)
    }

    /// Seconds of the shop's clock since 1970, never negative: mail may claim any date.
    private func localSeconds(_ instant: Instant) -> Int64 {
        let bounded = min(max(instant.rawValue, 0), Self.latestSeconds)
        return max(0, bounded + offset(bounded))
    }

    /// Seconds ahead of UTC.
    private func offset(_ seconds: Int64) -> Int64 {
        Int64(calendar.timeZone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(seconds))))
    }

    /// The end of the year 9999.
    private static let latestSeconds: Int64 = 253_402_300_799

    /// Minutes east of UTC at an instant.
    public func offsetMinutes(_ instant: Instant) -> Int { Int(offset(instant.rawValue) / 60) }

    public func year(_ instant: Instant) -> Int { parts(instant).year }

    /// Days between two dates as a calendar counts them.
    public func days(from: Instant, to: Instant) -> Int {
        let a = calendar.startOfDay(for: Date(timeIntervalSince1970: TimeInterval(from.rawValue)))
        let b = calendar.startOfDay(for: Date(timeIntervalSince1970: TimeInterval(to.rawValue)))
        return calendar.dateComponents([.day], from: a, to: b).day ?? 0
    }

    private func atHour(_ hour: Int, of day: Date) -> Instant {
        let date = calendar.date(bySettingHour: hour, minute: 0, second: 0, of: day) ?? day
        return Instant(Int64(date.timeIntervalSince1970))
    }

    private typealias Parts = (year: Int, month: Int, day: Int, weekday: Int, hour: Int, minute: Int)

    private func parts(_ instant: Instant) -> Parts {
        let date = Date(timeIntervalSince1970: TimeInterval(instant.rawValue))
        let found = calendar.dateComponents([.year, .month, .day, .weekday, .hour, .minute], from: date)
        return (
            found.year ?? 1970, found.month ?? 1, found.day ?? 1, found.weekday ?? 1, found.hour ?? 0,
            found.minute ?? 0
        )
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

extension ShopCalendar {
    /// Where Mother's Day is the fourth Sunday in Lent.
    var keepsMotheringSunday: Bool {
        ["Europe/London", "Europe/Dublin", "Europe/Belfast", "Europe/Isle_of_Man"].contains(zone.identifier)
    }
}
