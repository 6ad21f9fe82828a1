import PlainText

/// Sends one mail again and again, with the line cut, the server moody, or the power gone at some
/// byte or record, and checks each time that nothing was sent twice and nothing was lost.
///
/// A seed names a whole run: where the line is cut on which side, what the server says, which call
/// of the disk meets which fault, and all of that again in the attempts that follow. The server
/// speaks over a real socket through libcurl; the disk is ``AppendLog/FaultyStorage``.
public enum SendSimulation {
    public struct Report: Sendable, CustomStringConvertible {
        public internal(set) var runCount = 0
        /// Attempts that something was to go wrong in.
        public internal(set) var disturbanceCount = 0
        public internal(set) var arrivedCount = 0
        /// Ends between the final dot and the record of its answer, with the mail on the other side.
        public internal(set) var openCount = 0
        /// Of those, how many are shown to the owner as unknown.
        public internal(set) var shownCount = 0
        public internal(set) var doubledCount = 0
        public internal(set) var lostCount = 0
        /// What went wrong, with the seed in front. Empty is what it must be.
        public internal(set) var violations: [String] = []

        public mutating func add(_ other: Report) {
            runCount += other.runCount
            disturbanceCount += other.disturbanceCount
            arrivedCount += other.arrivedCount
            openCount += other.openCount
            shownCount += other.shownCount
            doubledCount += other.doubledCount
            lostCount += other.lostCount
            violations += other.violations
        }

        public var description: String {
            """
            \(runCount) sends with \(disturbanceCount) disturbed attempts: \(arrivedCount) arrived, \
            doubled \(doubledCount), lost \(lostCount); \(openCount) ended between the dot and its \
            answer, \(shownCount) of them shown as unknown
            """
        }
    }

    public static func run(seeds: Range<UInt64>) async -> Report {
        var report = Report()
        for seed in seeds {
            var run = SendRun(seed: seed)
            report.add(await run.finish())
        }
        return report
    }
}
