/// Runs scripted sessions on a ``FaultyStorage`` and checks after every crash that nothing
/// acknowledged is lost and nothing invented.
///
/// A seed names a whole run: what is appended by whom, which call meets which fault, what of the
/// unsynced bytes survives, and where the recovery itself is cut off. The same seed does the same
/// again.
public enum CrashSimulation {
    public struct Report: Hashable, Sendable {
        public var seedCount = 0
        public var crashCount = 0
        public var recoveryCrashCount = 0
        public var acknowledgedCount = 0
        /// What went wrong, with the seed in front. Empty is what it must be.
        public var violations: [String] = []

        /// Adds the figures of another report.
        public mutating func add(_ other: Report) {
            seedCount += other.seedCount
            crashCount += other.crashCount
            recoveryCrashCount += other.recoveryCrashCount
            acknowledgedCount += other.acknowledgedCount
            violations += other.violations
        }
    }

    /// Runs one session for each seed, with a fault at a random call.
    public static func run(seeds: Range<UInt64>) -> Report {
        var report = Report()
        for seed in seeds {
            var run = CrashRun(seed: seed, stepCount: 40)
            let call = run.pick(1...600)
            let fault = run.pickFault()
            run.storage.inject(fault, atCall: call)
            if run.pickOneIn(3) { run.storage.inject(run.pickFault(), atCall: run.pick(1...600)) }
            report.add(run.finish())
        }
        return report
    }

    /// Runs the session of one seed once for each of its calls, with `fault` there.
    public static func run(
        seed: UInt64, everyCallMeeting fault: FaultyStorage.Fault, stepCount: Int = 40
    ) -> Report {
        var quiet = CrashRun(seed: seed, stepCount: stepCount)
        var report = quiet.finish()
        for call in 1...max(1, quiet.scriptCallCount) {
            var run = CrashRun(seed: seed, stepCount: stepCount)
            run.storage.inject(fault, atCall: call)
            report.add(run.finish())
        }
        return report
    }
}
