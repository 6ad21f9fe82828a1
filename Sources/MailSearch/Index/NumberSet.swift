/// A set of message numbers as ascending, separate ranges: forgotten messages come in runs.
struct NumberSet: Sendable, Equatable {
    private(set) var ranges: [ClosedRange<UInt32>] = []

    var isEmpty: Bool { ranges.isEmpty }

    func contains(_ number: UInt32) -> Bool {
        let place = firstPlace(endingAtOrAfter: number)
        return place < ranges.count && ranges[place].contains(number)
    }

    mutating func insert(_ number: UInt32) {
        insert(number...number)
    }

    mutating func insert(_ added: ClosedRange<UInt32>) {
        let lower = added.lowerBound == 0 ? 0 : added.lowerBound - 1
        let first = firstPlace(endingAtOrAfter: lower)
        var end = first
        var merged = added
        while end < ranges.count,
            ranges[end].lowerBound <= added.upperBound
                || ranges[end].lowerBound - 1 == added.upperBound
        {
            merged =
                min(
                    merged.lowerBound, ranges[end].lowerBound)...max(
                    merged.upperBound, ranges[end].upperBound)
            end += 1
        }
        ranges.replaceSubrange(first..<end, with: [merged])
    }

    mutating func formUnion(_ other: NumberSet) {
        for range in other.ranges { insert(range) }
    }

    mutating func subtract(_ other: NumberSet) {
        var left: [ClosedRange<UInt32>] = []
        for range in ranges {
            var start: UInt32? = range.lowerBound
            for hole in other.overlaps(with: range) {
                if let begin = start, begin < hole.lowerBound {
                    left.append(begin...hole.lowerBound - 1)
                }
                start = hole.upperBound < range.upperBound ? hole.upperBound + 1 : nil
            }
            if let begin = start { left.append(begin...range.upperBound) }
        }
        ranges = left
    }

    /// The parts of the set within a stretch of numbers.
    func overlaps(with stretch: ClosedRange<UInt32>) -> [ClosedRange<UInt32>] {
        let first = firstPlace(endingAtOrAfter: stretch.lowerBound)
        return ranges[first...].prefix { $0.lowerBound <= stretch.upperBound }
            .map { $0.clamped(to: stretch) }
    }

    private func firstPlace(endingAtOrAfter number: UInt32) -> Int {
        var low = 0
        var high = ranges.count
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upperBound >= number { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
