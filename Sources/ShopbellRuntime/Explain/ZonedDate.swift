import CustomerCare
import Foundation
import ShopDomain

/// Instants as `explain` reads and prints them: ISO 8601 with the offset of a zone.
enum ZonedDate {
    static func text(_ instant: Instant, _ zone: TimeZone) -> String {
        let date = Date(timeIntervalSince1970: TimeInterval(instant.rawValue))
        return ISODate.text(instant, offsetMinutes: zone.secondsFromGMT(for: date) / 60)
    }

    /// Reads `2026-03-02T09:00:00Z`, with an offset, or without one in the zone's own time; seconds
    /// and the time may be left out.
    static func read(_ words: String, _ zone: TimeZone) -> Instant? {
        if let date = try? Date(words, strategy: .iso8601) { return Instant(Int64(date.timeIntervalSince1970)) }
        let parts = words.split(maxSplits: 1) { $0 == "T" || $0 == " " }
        guard let first = parts.first, let day = CalendarDay(String(first)) else { return nil }
        guard parts.count == 2 else { return ShopCalendar(zone: zone).instant(day, minute: 0) }
        let (clock, offset) = offset(parts[1])
        let numbers = clock.split(separator: ":").map { Double($0) }
        guard (2...3).contains(numbers.count), let hour = numbers[0], let minute = numbers[1],
            (0..<24).contains(hour), (0..<60).contains(minute), let second = numbers.count == 3 ? numbers[2] : 0
        else { return nil }
        let minutes = Int(hour) * 60 + Int(minute)
        let seconds = Int64(second)
        guard let offset else {
            return ShopCalendar(zone: zone).instant(day, minute: minutes).adding(seconds: seconds)
        }
        return Instant(Int64(day.number) * 86_400 + Int64(minutes - offset) * 60 + seconds)
    }

    /// The clock time, and the minutes ahead of UTC where they are written.
    private static func offset(_ words: Substring) -> (Substring, Int?) {
        if words.hasSuffix("Z") { return (words.dropLast(), 0) }
        guard let sign = words.lastIndex(where: { $0 == "+" || $0 == "-" }) else { return (words, nil) }
        let digits = words[words.index(after: sign)...].filter { $0 != ":" }
        guard let number = Int(digits) else { return (words, nil) }
        let minutes = digits.count <= 2 ? number * 60 : number / 100 * 60 + number % 100
        return (words[..<sign], words[sign] == "-" ? -minutes : minutes)
    }
}
