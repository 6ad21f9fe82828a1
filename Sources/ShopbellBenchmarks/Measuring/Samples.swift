/// Measurements of one kind, for their median and their worst.
struct Samples {
    private(set) var values: [Double] = []

    var count: Int { values.count }

    mutating func add(_ value: Double) { values.append(value) }

    /// Times one piece of work, in milliseconds.
    mutating func time<Result>(_ body: () throws -> Result) rethrows -> Result {
        let (result, milliseconds) = try Samples.timed(body)
        add(milliseconds)
        return result
    }

    static func timed<Result>(_ body: () throws -> Result) rethrows -> (
        Result, milliseconds: Double
    ) {
        let clock = ContinuousClock()
        let start = clock.now
        let result = try body()
        return (result, (clock.now - start) / .milliseconds(1))
    }

    var median: Double { percentile(50) }

    /// The smallest value that `percent` of the samples do not exceed; 0 without samples.
    func percentile(_ percent: Double) -> Double {
        guard !values.isEmpty else { return 0 }
        let rank = (percent / 100 * Double(values.count)).rounded(.up)
        return values.sorted()[min(max(Int(rank) - 1, 0), values.count - 1)]
    }

    /// `p99 1.20 ms`, for samples in milliseconds.
    var worstNote: String { "p99 " + Quantity.milliseconds(percentile(99)).text }
}
