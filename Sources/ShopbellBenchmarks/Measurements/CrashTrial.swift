import AppendLog

/// The crash simulation for as long as one likes.
enum CrashTrial {
    /// - Returns: what went wrong; empty is what it must be.
    static func run(seeds: UInt64) -> [String] {
        let progress = Progress("crash simulation")
        var report = CrashSimulation.run(seeds: 0..<0)
        var next: UInt64 = 0
        while next < seeds {
            let end = min(seeds, next + Limits.crashSeedsAtOnce)
            report.add(CrashSimulation.run(seeds: next..<end))
            next = end
            progress.update(Int(next), of: Int(seeds))
        }
        for violation in report.violations { print(violation) }
        print(
            """
            \(report.seedCount) seeds, \(report.crashCount) crashes, \
            \(report.recoveryCrashCount) of them in recovery, \
            \(report.acknowledgedCount) acknowledged batches: \
            \(report.violations.count) violations
            """)
        return report.violations
    }
}
