import CGMime

/// Dates as mbox separators have them: asctime form in UTC, always in English.
enum MboxDate {
    static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// `Tue Jun  3 10:12:00 2025`; a date beyond the calendar's years becomes the epoch.
    static func string(secondsSince1970: Int64) -> String {
        guard
            let date = g_date_time_new_from_unix_utc(gint64(secondsSince1970))
                ?? g_date_time_new_from_unix_utc(0)
        else { return "Thu Jan  1 00:00:00 1970" }
        defer { g_date_time_unref(date) }
        let weekday = weekdays[Int(g_date_time_get_day_of_week(date)) - 1]
        let month = months[Int(g_date_time_get_month(date)) - 1]
        let time = [
            g_date_time_get_hour(date), g_date_time_get_minute(date), g_date_time_get_second(date),
        ]
        .map { padded($0, with: "0") }.joined(separator: ":")
        return
            "\(weekday) \(month) \(padded(g_date_time_get_day_of_month(date), with: " ")) \(time) "
            + String(g_date_time_get_year(date))
    }

    /// Seconds since 1970 of a day and time in UTC; nil when the calendar has none such.
    ///
    /// - Parameter clock: hours, minutes and seconds.
    static func seconds(year: Int, monthName: String, day: Int, clock: [Int]) -> Int64? {
        guard let month = months.firstIndex(of: monthName), (1...31).contains(day), clock.count >= 3,
            let date = g_date_time_new_utc(
                gint(year), gint(month + 1), gint(day), gint(clock[0]), gint(clock[1]),
                gdouble(clock[2]))
        else { return nil }
        defer { g_date_time_unref(date) }
        return Int64(g_date_time_to_unix(date))
    }

    private static func padded(_ number: Int32, with filler: String) -> String {
        number < 10 ? filler + String(number) : String(number)
    }
}
