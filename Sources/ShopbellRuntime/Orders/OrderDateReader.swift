import CustomerCare
import ShopDomain

/// Reads the dates of an export: `2026-10-07 09:50:26 +0200`, `09/25/26`, `25.09.2026 14:03`.
struct OrderDateReader {
    /// The zone of the export, for dates that name none.
    let calendar: ShopCalendar
    /// How `3/4` is read.
    let isMonthFirst: Bool

    /// Nil for what is no date.
    func date(_ text: String) -> OrderDate? {
        var scanner = Scanner(text)
        guard let day = day(&scanner) else { return nil }
        if scanner.isAtEnd { return OrderDate(calendar.instant(day, minute: 12 * 60), isWholeDay: true) }
        guard let time = scanner.time() else { return nil }
        if let offset = scanner.offset() {
            guard scanner.isAtEnd else { return nil }
            return OrderDate(Instant(Int64(day.number) * 86_400 + Int64(time - offset)))
        }
        guard scanner.isAtEnd else { return nil }
        return OrderDate(calendar.instant(day, minute: time / 60).adding(seconds: Int64(time % 60)))
    }

    private func day(_ scanner: inout Scanner) -> CalendarDay? {
        guard let first = scanner.number(), let separator = scanner.take("-/."), let second = scanner.number(),
            scanner.take(String(separator)) != nil, let third = scanner.number() else { return nil }
        if first.digits == 4 { return Self.day(first.value, second.value, third.value) }
        let year = third.digits == 2 ? 2_000 + third.value : third.value
        let isMonthFirst = separator == "." ? false : isMonthFirst
        return isMonthFirst
            ? Self.day(year, first.value, second.value) : Self.day(year, second.value, first.value)
    }

    private static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDay? {
        OrderLimits.years.contains(year) ? CalendarDay(year, month, day) : nil
    }

    /// Whether the month comes first in dates such as `3/4/26`; nil when each of an export could be
    /// read either way.
    static func monthFirst(in rows: OrderRows) throws(OrderLineError) -> Bool? {
        var known: (isMonthFirst: Bool, text: String, line: Int)?
        for row in rows.rows {
            for text in OrderColumn.dates.compactMap({ row.words.fields[$0] }) {
                guard let isMonthFirst = monthFirst(text) else { continue }
                if let known, known.isMonthFirst != isMonthFirst {
                    throw OrderLineError(
                        line: row.line,
                        "the file mixes dates with the day first and the month first "
                            + "(\"\(known.text)\" in line \(known.line), \"\(text)\" here)",
                        remedy: "export it again, and import it before a spreadsheet saves it")
                }
                if known == nil { known = (isMonthFirst, text, row.line) }
            }
        }
        return known?.isMonthFirst
    }

    /// Nil for a date that tells nothing, as one with a named year in front does.
    private static func monthFirst(_ text: String) -> Bool? {
        guard text.utf8.prefix(3).contains(where: { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/") }) else { return nil }
        var scanner = Scanner(text)
        guard let first = scanner.number(), scanner.take("-/") != nil, let second = scanner.number(),
            first.digits <= 2, (first.value > 12) != (second.value > 12) else { return nil }
        return second.value > 12
    }
}

/// Goes over a date from left to right.
private struct Scanner {
    private var rest: Substring.UTF8View

    init(_ text: String) { rest = text[...].utf8 }

    var isAtEnd: Bool { rest.allSatisfy { $0 == UInt8(ascii: " ") } }

    mutating func number() -> (value: Int, digits: Int)? {
        let digits = rest.prefix { (0x30...0x39).contains($0) }
        guard (1...4).contains(digits.count), let value = Int(Substring(digits)) else { return nil }
        rest = rest.dropFirst(digits.count)
        return (value, digits.count)
    }

    /// One of these characters, if it comes next.
    mutating func take(_ characters: String) -> Character? {
        guard let next = rest.first, characters.utf8.contains(next) else { return nil }
        rest = rest.dropFirst()
        return Character(Unicode.Scalar(next))
    }

    /// Seconds since midnight: `14:03`, `2:03:05 pm`, `T14:03:05.250`.
    mutating func time() -> Int? {
        guard take("T ") != nil, let hour = number(), take(":") != nil, let minute = number() else { return nil }
        var second = 0
        if take(":") != nil {
            guard let found = number() else { return nil }
            second = found.value
            if take(".") != nil { rest = rest.drop { (0x30...0x39).contains($0) } }
        }
        guard let hour = halfDay(hour.value), hour < 24, minute.value < 60, second < 60 else { return nil }
        return hour * 3_600 + minute.value * 60 + second
    }

    private mutating func halfDay(_ hour: Int) -> Int? {
        let letters = Substring(rest.drop { $0 == UInt8(ascii: " ") }).lowercased()
        guard letters.hasPrefix("am") || letters.hasPrefix("pm") else { return hour }
        rest = rest.drop { $0 == UInt8(ascii: " ") }.dropFirst(2)
        guard (1...12).contains(hour) else { return nil }
        return hour % 12 + (letters.hasPrefix("pm") ? 12 : 0)
    }

    /// Seconds ahead of UTC: `Z`, `UTC`, `+0200`, `-05:00`.
    mutating func offset() -> Int? {
        let start = rest
        rest = rest.drop { $0 == UInt8(ascii: " ") }
        if take("Z") != nil { return 0 }
        if Substring(rest).hasPrefix("UTC") {
            rest = rest.dropFirst(3)
            return 0
        }
        guard let sign = take("+-"), let first = number() else {
            rest = start
            return nil
        }
        var (hours, minutes) = first.digits == 4 ? (first.value / 100, first.value % 100) : (first.value, 0)
        if take(":") != nil, let found = number() { minutes = found.value }
        guard hours <= 14, minutes < 60 else {
            rest = start
            return nil
        }
        hours *= sign == "-" ? -1 : 1
        return hours * 3_600 + (sign == "-" ? -1 : 1) * minutes * 60
    }
}
