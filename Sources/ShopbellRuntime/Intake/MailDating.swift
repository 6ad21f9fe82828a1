import MailFormat
import ShopDomain

/// When a mail was written, as far as its word can be taken.
///
/// A mail that has just been delivered is news: a sender's clock that is years behind must not
/// make it history, so it is then dated by its arrival.
struct MailDating {
    let date: Instant
    /// Older than the shop looks back.
    let isHistory: Bool

    init(_ claimed: MailDate?, _ arrival: FoundMail.Arrival, now: Instant, historyDays: Int64) {
        let cutoff = now.adding(days: -historyDays)
        let claim = claimed.map { Instant($0.secondsSince1970) }.flatMap(Self.sane)
        switch arrival {
        case .delivered:
            date = claim.map { $0 < cutoff ? now : min($0, now) } ?? now
            isHistory = false
        case .found(let received):
            let received = min(received.flatMap(Self.sane) ?? now, now)
            date = claim.map { $0 > now ? received : $0 } ?? received
            isHistory = date < cutoff
        }
    }

    private static func sane(_ date: Instant) -> Instant? {
        date.rawValue >= IntakeLimits.earliestDate ? date : nil
    }
}
