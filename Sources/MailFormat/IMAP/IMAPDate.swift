/// `17-Jul-1996 02:44:25 -0700`, the dates of RFC 3501.
enum IMAPDate {
    private static let months = [
        "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC",
    ]

    /// Nil for anything that is no such date.
    static func secondsSince1970(_ text: String) -> Int64? {
        let parts = text.split(separator: " ")
        guard parts.count == 3, let day = day(parts[0]), let second = second(parts[1]),
            let zone = zoneSeconds(parts[2])
        else { return nil }
        return day * 86_400 + second - zone
    }

    /// The text for a moment, in UTC.
    static func text(secondsSince1970 seconds: Int64) -> String {
        let days = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
        let rest = seconds - days * 86_400
        let (year, month, day) = civil(days)
        let name = months[month - 1].prefix(1) + months[month - 1].dropFirst().lowercased()
        let clock = [rest / 3_600, rest / 60 % 60, rest % 60].map { padded(Int($0), to: 2) }
        return "\(padded(day, to: 2))-\(name)-\(padded(year, to: 4)) \(clock.joined(separator: ":")) +0000"
    }

    private static func day(_ text: Substring) -> Int64? {
        let parts = text.split(separator: "-")
        guard parts.count == 3, let day = Int(parts[0]), (1...31).contains(day), let year = Int(parts[2]),
            (1...9_999).contains(year), let month = months.firstIndex(of: parts[1].uppercased())
        else { return nil }
        return days(year, month + 1, day)
    }

    private static func second(_ text: Substring) -> Int64? {
        let parts = text.split(separator: ":").map { Int64($0) ?? -1 }
        guard parts.count == 3, (0..<24).contains(parts[0]), (0..<60).contains(parts[1]),
            (0...60).contains(parts[2])
        else { return nil }
        return parts[0] * 3_600 + parts[1] * 60 + parts[2]
    }

    private static func zoneSeconds(_ text: Substring) -> Int64? {
        guard text.count == 5, let digits = Int64(text.dropFirst()), digits >= 0 else { return nil }
        let seconds = digits / 100 * 3_600 + digits % 100 * 60
        return text.hasPrefix("-") ? -seconds : seconds
    }

    /// Days since 1970 of a date of the Gregorian calendar, by eras of 400 years.
    private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int64 {
        let year = month <= 2 ? year - 1 : year
        let era = year / 400, ofEra = year % 400
        let ofYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        return Int64(era * 146_097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719_468)
    }

    private static func civil(_ days: Int64) -> (year: Int, month: Int, day: Int) {
        let shifted = Int(days) + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let ofEra = shifted - era * 146_097
        let yearOfEra = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365
        let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let part = (5 * ofYear + 2) / 153
        let month = part < 10 ? part + 3 : part - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, ofYear - (153 * part + 2) / 5 + 1)
    }

    private static func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
