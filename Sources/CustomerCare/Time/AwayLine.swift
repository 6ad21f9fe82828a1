import PlainText
import ShopDomain

/// What the shop's mail account and its marketplaces say while the owner is away.
///
/// Nothing is sent by itself: the owner puts the line where people see it.
public struct AwayLine: Hashable, Sendable {
    public let days: OpeningHours.Days
    /// The day on which the shop answers again.
    public let back: CalendarDay

    /// The days away that are now or next; nil when none are to come.
    public init?(_ business: BusinessCalendar, at now: Instant) {
        let today = business.calendar.calendarDay(now)
        guard let days = business.hours.away.filter({ $0.last >= today }).min(by: { $0.first < $1.first })
        else { return nil }
        self.days = days
        let next = days.last.adding(days: 1)
        back = business.openDay(atOrAfter: next) ?? next
    }

    /// Names these days in the log: "away line 2026-08-03".
    public var name: String { "away line \(days.first.isoWords)" }

    /// "I am away from Mon 3 Aug to Fri 14 Aug"
    public func absence(_ calendar: ShopCalendar, now: Instant) -> String {
        let first = Self.words(days.first, calendar, now), last = Self.words(days.last, calendar, now)
        return days.first == days.last ? "I am away on \(first)" : "I am away from \(first) to \(last)"
    }

    /// "Mon 17 Aug"
    public func backWords(_ calendar: ShopCalendar, now: Instant) -> String { Self.words(back, calendar, now) }

    /// The line itself, ready to be pasted.
    public func text(_ calendar: ShopCalendar, now: Instant, owner: SafeText, shop: SafeText) -> String {
        let line = "Thank you for your message. " + absence(calendar, now: now) + " and answer from "
            + backWords(calendar, now: now) + " on, whoever waited longest first."
        let names = [owner, shop].filter { !$0.isEmpty }.map(\.string).joined(separator: ", ")
        return names.isEmpty ? line : line + "\n\n" + names
    }

    private static func words(_ day: CalendarDay, _ calendar: ShopCalendar, _ now: Instant) -> String {
        calendar.day(calendar.instant(day, minute: 12 * 60), now: now).string
    }
}

extension CalendarDay {
    /// "2026-08-03"
    fileprivate var isoWords: String {
        "\(year)-" + (month < 10 ? "0\(month)" : "\(month)") + "-" + (day < 10 ? "0\(day)" : "\(day)")
    }
}
