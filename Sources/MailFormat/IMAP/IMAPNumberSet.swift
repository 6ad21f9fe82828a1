/// Numbers of messages, as ranges in ascending order without overlap: `2:4,7`.
public struct IMAPNumberSet: Hashable, Sendable {
    public private(set) var ranges: [ClosedRange<UInt32>]

    public init() { ranges = [] }

    public init(_ range: ClosedRange<UInt32>) { ranges = [range] }

    /// Sorts and joins; the ranges may touch or overlap.
    public init(_ unordered: some Sequence<ClosedRange<UInt32>>) {
        ranges = []
        for range in unordered.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = ranges.last, range.lowerBound <= last.upperBound || range.lowerBound == last.upperBound + 1 {
                ranges[ranges.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
            } else {
                ranges.append(range)
            }
        }
    }

    public init(_ numbers: some Sequence<UInt32>) {
        self.init(numbers.map { $0...$0 })
    }

    public var isEmpty: Bool { ranges.isEmpty }
    public var last: UInt32? { ranges.last?.upperBound }
    public var count: Int { ranges.reduce(0) { $0 + Int($1.upperBound - $1.lowerBound) + 1 } }

    public func contains(_ number: UInt32) -> Bool {
        var low = 0, high = ranges.count
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upperBound < number { low = middle + 1 } else { high = middle }
        }
        return low < ranges.count && ranges[low].contains(number)
    }

    /// What is in this set and not in the other, in one walk over both.
    public func subtracting(_ other: IMAPNumberSet) -> IMAPNumberSet {
        var kept: [ClosedRange<UInt32>] = []
        var index = 0
        for range in ranges {
            var low = UInt64(range.lowerBound)
            while index < other.ranges.count, other.ranges[index].upperBound < range.lowerBound { index += 1 }
            var at = index
            while at < other.ranges.count, other.ranges[at].lowerBound <= range.upperBound {
                let taken = other.ranges[at]
                if UInt64(taken.lowerBound) > low { kept.append(UInt32(low)...(taken.lowerBound - 1)) }
                low = max(low, UInt64(taken.upperBound) + 1)
                at += 1
            }
            if low <= range.upperBound { kept.append(UInt32(low)...range.upperBound) }
        }
        return IMAPNumberSet(kept)
    }

    public func intersection(_ other: IMAPNumberSet) -> IMAPNumberSet {
        subtracting(subtracting(other))
    }

    /// The highest `limit` numbers, in ascending order.
    public func suffix(_ limit: Int) -> IMAPNumberSet {
        var room = UInt64(max(0, limit))
        var kept: [ClosedRange<UInt32>] = []
        for range in ranges.reversed() where room > 0 {
            let size = UInt64(range.upperBound - range.lowerBound) + 1
            let taken = min(size, room)
            kept.append((range.upperBound - UInt32(taken - 1))...range.upperBound)
            room -= taken
        }
        return IMAPNumberSet(kept)
    }

    /// Each number, ascending; only for sets known to be small.
    public var numbers: [UInt32] { ranges.flatMap { Array($0) } }

    /// Pieces that each fit one command.
    public var commandPieces: [IMAPNumberSet] {
        stride(from: 0, to: ranges.count, by: IMAPLimits.commandRangesMax).map {
            IMAPNumberSet(ranges[$0..<min($0 + IMAPLimits.commandRangesMax, ranges.count)])
        }
    }
}

extension IMAPNumberSet: CustomStringConvertible {
    /// As RFC 3501 spells it.
    public var description: String {
        ranges.map { $0.lowerBound == $0.upperBound ? "\($0.lowerBound)" : "\($0.lowerBound):\($0.upperBound)" }
            .joined(separator: ",")
    }
}
