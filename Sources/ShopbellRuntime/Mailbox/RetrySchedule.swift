/// When to try again: soon at first, then ever more seldom, and never all at the same moment.
struct RetrySchedule: Equatable, Sendable {
    private(set) var failureCount = 0

    /// Notes a failure; how long to wait now.
    ///
    /// - Parameters:
    ///   - mayPass: false after what waiting alone does not mend, such as a wrong password.
    ///   - jitter: random, from 0 up to 1; it moves the pause between half and one and a half.
    mutating func pauseSeconds(mayPass: Bool, jitter: Double) -> Double {
        defer { failureCount += 1 }
        let spread = 0.5 + min(max(jitter, 0), 1)
        guard mayPass else { return MailboxLimits.repairPauseSeconds * spread }
        var pause = MailboxLimits.firstPauseSeconds
        for _ in 0..<min(failureCount, 32) where pause < MailboxLimits.longestPauseSeconds { pause *= 2 }
        return min(pause, MailboxLimits.longestPauseSeconds) * spread
    }

    mutating func reset() { failureCount = 0 }
}
