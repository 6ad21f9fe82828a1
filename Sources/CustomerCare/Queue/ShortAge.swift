import PlainText
import ShopDomain

/// How long ago, as short as it can be said: "now", "5m", "20h", "8d", "7w", "2y".
public enum ShortAge {
    public static func text(from date: Instant, to now: Instant) -> SafeText {
        let seconds = max(0, now.seconds(since: date))
        let words = switch seconds {
        case ..<60: "now"
        case ..<3_600: "\(seconds / 60)m"
        case ..<(48 * 3_600): "\(seconds / 3_600)h"
        case ..<(60 * 86_400): "\(seconds / 86_400)d"
        case ..<(730 * 86_400): "\(seconds / (7 * 86_400))w"
        default: "\(seconds / (365 * 86_400))y"
        }
        return SafeText(line: words)
    }

    /// "8 days", for sentences.
    public static func words(from date: Instant, to now: Instant) -> SafeText {
        let seconds = max(0, now.seconds(since: date))
        let (count, unit): (Int64, String) = switch seconds {
        case ..<60: (0, "")
        case ..<3_600: (seconds / 60, "minute")
        case ..<(48 * 3_600): (seconds / 3_600, "hour")
        case ..<(60 * 86_400): (seconds / 86_400, "day")
        default: (seconds / (7 * 86_400), "week")
        }
        if count == 0 { return "a moment" }
        return SafeText(line: "\(count) \(unit)" + (count == 1 ? "" : "s"))
    }
}
