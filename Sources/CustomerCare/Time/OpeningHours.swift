/// When the shop answers: hours by weekday, and days on which it does not.
public struct OpeningHours: Hashable, Sendable {
    /// A stretch of a day, in minutes after midnight; the end is not part of it.
    public struct Span: Hashable, Sendable {
        public let start: Int
        public let end: Int

        public init(start: Int, end: Int) {
            precondition(0 <= start && start < end && end <= 24 * 60, "a span lies within one day")
            self.start = start
            self.end = end
        }
    }

    /// A run of days, both ends included.
    public struct Days: Hashable, Sendable {
        public let first: CalendarDay
        public let last: CalendarDay

        public init(first: CalendarDay, last: CalendarDay) {
            self.first = first
            self.last = last
        }

        public func contains(_ day: CalendarDay) -> Bool { first <= day && day <= last }
    }

    /// Seven lists of spans in ascending order, Monday first; an empty one is a closed day.
    public var week: [[Span]]
    public var holidays: [Days]
    /// Days the owner is away.
    public var away: [Days]

    public init(week: [[Span]], holidays: [Days] = [], away: [Days] = []) {
        precondition(week.count == 7, "a week has seven days")
        self.week = week
        self.holidays = holidays
        self.away = away
    }

    /// Monday to Friday, nine to five.
    public static let standard = OpeningHours(
        week: Array(repeating: [Span(start: 9 * 60, end: 17 * 60)], count: 5) + [[], []])

    /// The open stretches of a day, in ascending order; none on a holiday or while away.
    public func spans(on day: CalendarDay) -> [Span] { isClosed(day) ? [] : week[day.weekday] }

    private func isClosed(_ day: CalendarDay) -> Bool {
        holidays.contains { $0.contains(day) } || away.contains { $0.contains(day) }
    }

    /// Reads `9:00-17:00`, `9-12:30, 14-18` or `closed`; nil for anything else.
    public static func spans(_ text: String) -> [Span]? {
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
    public init?(_ text: String) {
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
