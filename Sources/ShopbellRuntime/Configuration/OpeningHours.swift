/// When the shop answers: hours by weekday, and days on which it does not.
public struct OpeningHours: Hashable, Sendable {
    /// A stretch of a day, in minutes after midnight; the end is not part of it.
    public struct Span: Hashable, Sendable {
        public let start: Int
        public let end: Int
    }

    /// A run of days, both ends included.
    public struct Days: Hashable, Sendable {
        public let first: CalendarDay
        public let last: CalendarDay
    }

    /// Seven lists of spans in ascending order, Monday first; an empty one is a closed day.
    public var week: [[Span]]
    public var holidays: [Days]

    public init(week: [[Span]], holidays: [Days]) {
        precondition(week.count == 7, "a week has seven days")
        self.week = week
        self.holidays = holidays
    }

    /// Reads `9:00-17:00`, `9-12:30, 14-18` or `closed`; nil for anything else.
    static func spans(_ text: String) -> [Span]? {
        let words = text.filter { $0 != " " }
        if words.lowercased() == "closed" { return [] }
        var spans: [Span] = []
        for part in words.split(separator: ",", omittingEmptySubsequences: false) {
            let times = part.split(whereSeparator: { "-–".contains($0) }).map(minutes)
            guard times.count == 2, let start = times[0], let end = times[1], start < end,
                start >= spans.last?.end ?? 0
            else { return nil }
            spans.append(Span(start: start, end: end))
        }
        return spans
    }

    private static func minutes(_ text: Substring) -> Int? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
        guard (1...2).contains(parts.count), let hour = parts[0],
            let minute = parts.count == 2 ? parts[1] : 0,
            (0...24).contains(hour), (0..<60).contains(minute), hour * 60 + minute <= 24 * 60
        else { return nil }
        return hour * 60 + minute
    }
}

extension OpeningHours.Days {
    /// Reads `2026-12-25` or `2026-12-27 to 2027-01-02`.
    init?(_ text: String) {
        let words = text.split(separator: " ")
        guard let first = words.first.flatMap({ CalendarDay(String($0)) }) else { return nil }
        switch words.count {
        case 1: self.init(first: first, last: first)
        case 3 where words[1] == "to":
            guard let last = CalendarDay(String(words[2])), first <= last else { return nil }
            self.init(first: first, last: last)
        default: return nil
        }
    }
}

/// A day of the Gregorian calendar, in no zone.
public struct CalendarDay: Hashable, Comparable, Sendable {
    public let year: Int
    public let month: Int
    public let day: Int

    /// Nil when there is no such day.
    public init?(_ year: Int, _ month: Int, _ day: Int) {
        guard (1...9_999).contains(year), (1...12).contains(month),
            (1...Self.length(of: month, year: year)).contains(day)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// Reads `2026-12-25`.
    public init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.utf8.count) == [4, 2, 2], let year = Int(parts[0]),
            let month = Int(parts[1]),
            let day = Int(parts[2])
        else { return nil }
        self.init(year, month, day)
    }

    public static func < (a: CalendarDay, b: CalendarDay) -> Bool {
        (a.year, a.month, a.day) < (b.year, b.month, b.day)
    }

    private static func length(of month: Int, year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
