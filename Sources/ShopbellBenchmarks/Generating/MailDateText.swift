import Glibc
import ShopDomain

/// A date as mail writes it, in universal time.
struct MailDateText {
    private let parts: tm

    init(_ date: Instant) {
        var seconds = time_t(date.rawValue)
        var parts = tm()
        gmtime_r(&seconds, &parts)
        self.parts = parts
    }

    /// `Mon, 02 Mar 2026 12:00:00 +0000` (RFC 5322).
    var header: String { "\(weekday), \(day) \(month) \(year) \(clock) +0000" }

    /// `Mon Mar  2 12:00:00 2026`, as after `From ` in an mbox.
    var separator: String {
        "\(weekday) \(month) \(parts.tm_mday < 10 ? " " : "")\(parts.tm_mday) \(clock) \(year)"
    }

    private var weekday: String {
        ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"][Int(parts.tm_wday)]
    }
    private var month: String {
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][
            Int(parts.tm_mon)]
    }
    private var year: String { String(parts.tm_year + 1_900) }
    private var day: String { Self.two(parts.tm_mday) }
    private var clock: String {
        "\(Self.two(parts.tm_hour)):\(Self.two(parts.tm_min)):\(Self.two(parts.tm_sec))"
    }

    private static func two(_ number: Int32) -> String {
        number < 10 ? "0\(number)" : String(number)
    }
}
