import ShopDomain

/// Reads the date typed for *later*: "tomorrow", "fri", "3d", "2w", "15", "15 dec", "2026-12-15".
///
/// A short reader for one prompt, always in the future; nil when the words are none of these.
public enum LaterDate {
    private static let weekdays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"]
    private static let months = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]

    public static func read(_ typed: String, now: Instant, in calendar: ShopCalendar) -> Instant? {
        let words = typed.lowercased().split { $0.isWhitespace || $0 == "," || $0 == "." }.map(String.init)
        let found: Instant? = switch words.count {
        case 1: one(words[0], now, calendar)
        case 2: two(words[0], words[1], now, calendar)
        default: nil
        }
        return found.flatMap { $0 > now ? $0 : nil }
    }

    private static func one(_ word: String, _ now: Instant, _ calendar: ShopCalendar) -> Instant? {
        if "tomorrow".hasPrefix(word), word.count >= 3 { return calendar.morning(1, after: now) }
        if let weekday = weekdays.firstIndex(where: { word.hasPrefix($0) }) {
            return calendar.morning(ofNext: weekday + 1, after: now)
        }
        if let count = Int(word.dropLast()), (1...3_650).contains(count) {
            switch word.last {
            case "h": return now.adding(hours: Int64(count))
            case "d": return calendar.morning(count, after: now)
            case "w": return calendar.morning(7 * count, after: now)
            default: break
            }
        }
        if let day = Int(word) { return next(day: day, now, calendar) }
        return iso(word, calendar)
    }

    private static func two(
        _ first: String, _ second: String, _ now: Instant, _ calendar: ShopCalendar
    ) -> Instant? {
        if let count = Int(first), second.hasPrefix("day") { return calendar.morning(count, after: now) }
        if let count = Int(first), second.hasPrefix("week") { return calendar.morning(7 * count, after: now) }
        let (dayWord, monthWord) = Int(first) == nil ? (second, first) : (first, second)
        guard let day = Int(dayWord), let month = months.firstIndex(where: { monthWord.hasPrefix($0) })
        else { return nil }
        let year = calendar.year(now)
        return [year, year + 1].compactMap { calendar.morning(year: $0, month: month + 1, day: day) }
            .first { $0 > now }
    }

    /// The next such day of the month.
    private static func next(day: Int, _ now: Instant, _ calendar: ShopCalendar) -> Instant? {
        guard (1...31).contains(day) else { return nil }
        let year = calendar.year(now)
        let days = (0..<24).compactMap { offset in
            calendar.morning(year: year + offset / 12, month: offset % 12 + 1, day: day)
        }
        return days.first { $0 > now }
    }

    private static func iso(_ word: String, _ calendar: ShopCalendar) -> Instant? {
        let parts = word.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3 else { return nil }
        return calendar.morning(year: parts[0], month: parts[1], day: parts[2])
    }
}
