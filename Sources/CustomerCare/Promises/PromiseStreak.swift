import ShopDomain

/// Promises honoured in a row: kept by their time, or honestly reset before it passed.
///
/// A reset in time keeps the streak, so that it rewards honesty and not silence.
public struct PromiseStreak: Hashable, Sendable {
    public let current: Int
    /// When the first promise of the streak was honoured.
    public let since: Instant?
    public let best: Int
    /// Of the last ``rateCountMax``.
    public let honoured: Int
    public let counted: Int

    public static let rateCountMax = 30

    /// - Parameter now: an open promise past its date has broken the streak already.
    public init(_ care: CareLedger, at now: Instant) {
        let ends = care.promises.compactMap { Self.end(of: $0, at: now) }
            .sorted { ($0.at, $0.isHonoured ? 1 : 0) < ($1.at, $1.isHonoured ? 1 : 0) }
        var (run, best) = (0, 0)
        var since: Instant?
        for end in ends {
            if end.isHonoured {
                if run == 0 { since = end.at }
                run += 1
                best = max(best, run)
            } else {
                (run, since) = (0, nil)
            }
        }
        current = run
        self.best = best
        self.since = since
        let recent = ends.suffix(Self.rateCountMax)
        honoured = recent.count(where: \.isHonoured)
        counted = recent.count
    }

    private static func end(of promise: Promise, at now: Instant) -> (at: Instant, isHonoured: Bool)? {
        if let wasHonoured = promise.wasHonoured, let outcome = promise.outcome { return (outcome.at, wasHonoured) }
        guard promise.isOpen, let due = promise.due, due < now else { return nil }
        return (due, false)
    }
}
