import CustomerCare
import Foundation
import PlainText
import ShopDomain
import Testing

/// A table of phrases with what each means, one a line: `phrase | day`, `phrase | day clock`,
/// `phrase | none`, under headings `@ day clock zone [hours] [order]`.
enum DateTable {
    struct Row {
        let phrase: String
        let expected: String
        let context: Context
        let isHeldOut: Bool

        var isDayRight: Bool { found.prefix(10) == expected.prefix(10) }
        var account: String { "\(phrase) -> \(found), not \(expected)" }

        /// The date the phrase is about, as day and clock.
        var found: String {
            let text = TokenisedText(phrase)
            guard let due = context.reader.mainDate(in: text, sentAt: context.sentAt) else { return "none" }
            let calendar = context.reader.business.calendar
            return calendar.isoDay(due) + " " + calendar.clock(due).string
        }
    }

    struct Context {
        let reader: DateReader
        let sentAt: Instant
    }

    static func read(_ name: String) throws -> [Row] {
        let file = try #require(
            Bundle.module.url(forResource: name, withExtension: "txt", subdirectory: "Labelled"))
        var context: Context?
        var rows: [Row] = []
        for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
            if line.hasPrefix("#") { continue }
            if line.hasPrefix("@") {
                context = try self.context(line.dropFirst().split(separator: " ").map(String.init))
                continue
            }
            let parts = line.components(separatedBy: " | ")
            rows.append(
                Row(phrase: parts[0], expected: parts[1], context: try #require(context),
                    isHeldOut: rows.count % 3 == 2))
        }
        return rows
    }

    private static func context(_ words: [String]) throws -> Context {
        let zone = try #require(TimeZone(identifier: words[2]))
        let business = BusinessCalendar(
            calendar: ShopCalendar(zone: zone), hours: try hours(words.count > 3 ? words[3] : "standard"))
        let order = words.count > 4 ? try #require(DayMonthOrder(rawValue: words[4])) : .dayFirst
        let clock = words[1].split(separator: ":").compactMap { Int($0) }
        let day = try #require(CalendarDay(words[0]))
        return Context(
            reader: DateReader(business: business, order: order),
            sentAt: business.calendar.instant(day, minute: clock[0] * 60 + clock[1]))
    }

    private static func hours(_ name: String) throws -> OpeningHours {
        func spans(_ text: String) throws -> [OpeningHours.Span] { try #require(OpeningHours.spans(text)) }
        func days(_ text: String) throws -> OpeningHours.Days { try #require(OpeningHours.Days(text)) }
        switch name {
        case "christmas":
            return OpeningHours(
                week: OpeningHours.standard.week,
                holidays: [try days("2026-12-25 to 2026-12-26"), try days("2027-01-01")],
                away: [try days("2026-12-28 to 2026-12-30")])
        case "split":
            let day = try spans("9-12:30, 14-18")
            return OpeningHours(week: [[], day, day, day, day, try spans("10-14"), []])
        case "daily": return OpeningHours(week: Array(repeating: try spans("8-16"), count: 7))
        default: return .standard
        }
    }
}
