import CustomerCare
import PlainText
import ShopDomain

/// How long somebody waits, coloured by how long that is.
enum WaitingAge {
    static func role(since: Instant, now: Instant) -> ThemeRole {
        switch now.seconds(since: since) / 3_600 {
        case ScreenLimits.lateHours...: .late
        case ScreenLimits.soonHours...: .soon
        default: .dim
        }
    }
}
