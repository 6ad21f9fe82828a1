import Foundation
import ShopDomain

/// Dates as programs exchange them: `2026-03-01T09:12:00+01:00` (ISO 8601).
enum ISODate {
    /// - Parameter offsetMinutes: minutes that the clock shown is ahead of UTC.
    static func text(_ instant: Instant, offsetMinutes: Int = 0) -> String {
        let (local, isBeyond) = instant.rawValue.addingReportingOverflow(Int64(offsetMinutes) * 60)
        let seconds = isBeyond ? instant.rawValue : local
        let day = floorDivide(seconds, 86_400), second = Int(seconds - day * 86_400)
        let (year, month, date) = civil(day)
        let clock = [second / 3_600, second / 60 % 60, second % 60].map(two).joined(separator: ":")
        let offset = isBeyond ? 0 : offsetMinutes
        let sign = offset < 0 ? "-" : "+"
        let zone = sign + two(abs(offset) / 60) + ":" + two(abs(offset) % 60)
        return four(year) + "-" + two(month) + "-" + two(date) + "T" + clock + zone
    }

    /// With the offset the zone has at that instant.
    static func text(_ instant: Instant, in zone: TimeZone) -> String {
        let date = Date(timeIntervalSince1970: TimeInterval(instant.rawValue))
        return text(instant, offsetMinutes: zone.secondsFromGMT(for: date) / 60)
    }

    /// Days since 1970 to the Gregorian calendar, which repeats itself every 400 years (146,097 days).
    private static func civil(_ day: Int64) -> (year: Int64, month: Int, date: Int) {
        let shifted = day + 719_468
        let era = floorDivide(shifted, 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra =
            (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let date = Int(dayOfYear - (153 * monthFromMarch + 2) / 5) + 1
        let month = Int(monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9)
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date)
    }

    private static func floorDivide(_ value: Int64, _ by: Int64) -> Int64 {
        value / by - (value % by < 0 ? 1 : 0)
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    private static func four(_ year: Int64) -> String {
        let digits = String(year)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
