import ShopbellRuntime

/// The send simulation for as long as one likes.
enum SendTrial {
    /// - Returns: what went wrong; empty is what it must be.
    static func run(seeds: UInt64) async -> [String] {
        let progress = Progress("send simulation")
        var report = await SendSimulation.run(seeds: 0..<0)
        var next: UInt64 = 0
        while next < seeds {
            let end = min(seeds, next + Limits.sendSeedsAtOnce)
            report.add(await SendSimulation.run(seeds: next..<end))
            next = end
            progress.update(Int(next), of: Int(seeds))
        }
        for violation in report.violations { print(violation) }
        print(report)
        return report.violations
    }
}
