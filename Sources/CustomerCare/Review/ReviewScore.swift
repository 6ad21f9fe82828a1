/// How well finds agree with labels, rule by rule, with what was missed and what was seen in vain.
public struct ReviewScore: Sendable, CustomStringConvertible {
    public struct Tally: Hashable, Sendable {
        public fileprivate(set) var found = 0
        public fileprivate(set) var missed: [String] = []
        public fileprivate(set) var inVain: [String] = []

        /// 1 when nothing was found at all.
        public var precision: Double { ratio(found, found + inVain.count) }
        /// 1 when there was nothing to find.
        public var recall: Double { ratio(found, found + missed.count) }

        private func ratio(_ part: Int, _ whole: Int) -> Double {
            whole == 0 ? 1 : Double(part) / Double(whole)
        }
    }

    public private(set) var tallies: [String: Tally] = [:]

    public init() {}

    public mutating func find(_ rule: String) { tallies[rule, default: Tally()].found += 1 }
    public mutating func miss(_ rule: String, _ words: String) { tallies[rule, default: Tally()].missed.append(words) }
    public mutating func findInVain(_ rule: String, _ words: String) {
        tallies[rule, default: Tally()].inVain.append(words)
    }

    /// Both, where no rule is in both.
    public func adding(_ other: ReviewScore) -> ReviewScore {
        var sum = self
        sum.tallies.merge(other.tallies) { $1 }
        return sum
    }

    /// All rules but those left out, as one.
    public func total(leavingOut rules: Set<String> = []) -> Tally {
        tallies.filter { !rules.contains($0.key) }.values.reduce(into: Tally()) { sum, tally in
            sum.found += tally.found
            sum.missed += tally.missed
            sum.inVain += tally.inVain
        }
    }

    /// One line a rule, then each miss.
    public var description: String {
        tallies.sorted { $0.key < $1.key }.map { rule, tally in
            let figures = "\(rule): precision \(Self.two(tally.precision)), recall \(Self.two(tally.recall))"
            let counts = " (\(tally.found) found, \(tally.missed.count) missed, \(tally.inVain.count) in vain)"
            let lines = tally.missed.map { "  missed: \($0)" } + tally.inVain.map { "  in vain: \($0)" }
            return ([figures + counts] + lines).joined(separator: "\n")
        }.joined(separator: "\n")
    }

    private static func two(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        let rest = hundredths % 100
        return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
    }
}
