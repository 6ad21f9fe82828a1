import Foundation

/// The mail of a made-up shop, dated around a given moment, for `shopbell demo` and for tests.
public enum DemoMail {
    /// Every message of the demo shop, oldest first.
    ///
    /// The same `now` and `zone` always give the same bytes; nothing is dated after `now`.
    ///
    /// - Parameters:
    ///   - now: seconds since 1970.
    ///   - zone: the shop's time zone; days, weekdays and promised dates are meant there.
    public static func messages(now: Int64, zone: TimeZone) -> [DemoMessage] {
        let days = DemoDays(now: now, zone: zone)
        return conversations(days)
            .flatMap { DemoEnvelope(conversation: $0, days: days).messages() }
            .sorted { ($0.receivedAt, $0.identifier) < ($1.receivedAt, $1.identifier) }
    }

    static func conversations(_ days: DemoDays) -> [DemoConversation] {
        DemoConversations.needsAnswer(days)
            + DemoConversations.waitingForThem(days)
            + DemoConversations.kindWords(days)
            + DemoConversations.notCustomers(days)
            + DemoConversations.history(days)
    }
}
