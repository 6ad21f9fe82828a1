import Foundation

/// The demo's calendar: moments and dates counted from now, in the shop's zone.
struct DemoDays: Sendable {
    let zone: TimeZone
    private let now: Int64
    private let calendar: Calendar

    init(now: Int64, zone: TimeZone) {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        self.now = now
        self.zone = zone
        self.calendar = calendar
    }

    /// That many days before today, at a time of day. `daysAgo` is at least 1, so that nothing
    /// lies in the future.
    func at(_ daysAgo: Int, _ hour: Int, _ minute: Int) -> Int64 {
        precondition(daysAgo >= 1, "mail of today is dated by hoursAgo")
        let day = day(-daysAgo)
        // Set, not added to midnight: the day daylight saving changes has 23 or 25 hours.
        let moment = calendar.date(bySettingHour: hour, minute: minute, second: 0, of: day)
        return Int64((moment ?? day).timeIntervalSince1970.rounded(.down))
    }

    func hoursAgo(_ hours: Int, _ minutes: Int = 0) -> Int64 {
        now - Int64(hours * 3600 + minutes * 60)
    }

    /// The name of the day so many days from today, as in "Friday".
    func weekday(_ daysFromToday: Int) -> String {
        Self.weekdayNames[calendar.component(.weekday, from: day(daysFromToday)) - 1]
    }

    /// The date so many days from today, as in "Friday 4 December".
    func date(_ daysFromToday: Int) -> String {
        let parts = calendar.dateComponents([.day, .month], from: day(daysFromToday))
        let month = Self.monthNames[(parts.month ?? 1) - 1]
        return "\(weekday(daysFromToday)) \(parts.day ?? 1) \(month)"
    }

    /// The first day from then on that the shop is open all day, counted from today.
    func openDay(_ daysFromToday: Int) -> Int {
        let weekday = calendar.component(.weekday, from: day(daysFromToday))
        switch weekday {
        case 1: return daysFromToday + 1
        case 7: return daysFromToday + 2
        default: return daysFromToday
        }
    }

    /// Noon so many days from today.
    func noon(_ daysFromToday: Int) -> Int64 {
        let day = day(daysFromToday)
        let moment = calendar.date(bySettingHour: 12, minute: 0, second: 0, of: day)
        return Int64((moment ?? day).timeIntervalSince1970.rounded(.down))
    }

    /// The next day of that name in the calendar, as in "2027-02-15".
    func next(month: Int, day: Int) -> String {
        let today = calendar.dateComponents([.year, .month, .day], from: self.day(0))
        let isOver = ((today.month ?? 1), (today.day ?? 1)) >= (month, day)
        let year = (today.year ?? 2000) + (isOver ? 1 : 0)
        let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
        return "\(year)-\(two(month))-\(two(day))"
    }

    private func day(_ daysFromToday: Int) -> Date {
        let today = Date(timeIntervalSince1970: TimeInterval(now))
        return calendar.date(byAdding: .day, value: daysFromToday, to: today) ?? today
    }

    private static let weekdayNames = [
        "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
    ]
    private static let monthNames = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ]
}
