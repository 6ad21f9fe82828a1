import CustomerCare
import InboxCore
import PlainText
import ShopDomain

/// How far a mail has come, in words instead of states.
enum OutboxWords {
    static func words(_ entry: OutboxEntry, _ scene: Scene) -> SafeText {
        if case .failed(let words, let retryAt) = entry.state {
            return "NOT SENT: " + words + again(retryAt, scene)
        }
        if scene.session.isStranded(entry) { return stranded(entry, scene) }
        switch entry.state {
        case .queued(let until):
            let seconds = max(0, until.seconds(since: scene.now))
            return SafeText(line: "held, leaves in \(seconds) s")
        case .sealed, .released: return "leaving now"
        case .attempting(let attempt):
            return attempt > 1 ? SafeText(line: "leaving now, try \(attempt)") : "leaving now"
        case .finishing: return "on its last byte"
        case .accepted: return "accepted, being filed"
        case .unknown: return "unknown whether it left: Enter asks"
        case .failed: return "NOT SENT"
        }
    }

    /// Its session is gone: nothing leaves unasked.
    private static func stranded(_ entry: OutboxEntry, _ scene: Scene) -> SafeText {
        switch entry.state {
        case .finishing, .unknown: "unknown whether it left: Enter asks"
        case .accepted: "accepted, not filed yet"
        default:
            "NOT SENT: line dropped " + scene.calendar.clock(entry.queuedAt) + ", Enter opens it"
        }
    }

    private static func again(_ retryAt: Instant?, _ scene: Scene) -> SafeText {
        retryAt.map { ", again at " + scene.calendar.clock($0) } ?? ""
    }
}
