/// What changes on screen from one frame to the next.
public enum FrameDiff {
    /// Neighbouring cells of one row that differ; never half of a wide glyph.
    public struct Run: Equatable, Sendable {
        public let row: Int
        public let columns: Range<Int>

        public init(row: Int, columns: Range<Int>) {
            self.row = row
            self.columns = columns
        }
    }

    /// Runs from top to bottom, left to right. Frames of different sizes, or none before, differ
    /// in every row.
    public static func runs(from before: Frame?, to after: Frame) -> [Run] {
        guard let before, before.size == after.size else { return wholeRows(of: after) }
        return (0..<after.size.rows).flatMap { runs(inRow: $0, from: before, to: after) }
    }

    private static func wholeRows(of frame: Frame) -> [Run] {
        guard frame.size.columns > 0 else { return [] }
        return (0..<frame.size.rows).map { Run(row: $0, columns: 0..<frame.size.columns) }
    }

    private static func runs(inRow row: Int, from before: Frame, to after: Frame) -> [Run] {
        if after.shares(row: row, with: before) { return [] }
        let old = before[row: row]
        let new = after[row: row]
        if areSameInMemory(old, new) { return [] }
        var runs: [Run] = []
        var start = old.startIndex
        while let first = firstDifference(old, new, from: start) {
            var end = first
            while end < new.endIndex, old[end] != new[end] { end += 1 }
            let whole = wholeGlyphs(first..<end, in: new)
            runs.append(
                Run(
                    row: row,
                    columns: whole.lowerBound - new.startIndex..<whole.upperBound - new.startIndex))
            start = whole.upperBound
        }
        return runs
    }

    /// True for most rows of most frames, and found much faster than by comparing cells. Equal
    /// rows for which it is false, because of what lies between their fields, are compared.
    private static func areSameInMemory(_ old: ArraySlice<Cell>, _ new: ArraySlice<Cell>) -> Bool {
        old.withUnsafeBytes { old in
            new.withUnsafeBytes { new in
                var difference: UInt64 = 0
                for offset in stride(from: 0, to: old.count, by: 8) {
                    difference |= old.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
                        ^ new.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
                }
                return difference == 0
            }
        }
    }

    private static func firstDifference(
        _ old: ArraySlice<Cell>, _ new: ArraySlice<Cell>, from start: Int
    ) -> Int? {
        var index = start
        while index < new.endIndex {
            if old[index] != new[index] { return index }
            index += 1
        }
        return nil
    }

    private static func wholeGlyphs(
        _ range: Range<Int>, in cells: ArraySlice<Cell>
    ) -> Range<Int> {
        let start = cells[range.lowerBound].isContinuation ? range.lowerBound - 1 : range.lowerBound
        let end = cells[range.upperBound - 1].isWide ? range.upperBound + 1 : range.upperBound
        return start..<end
    }
}
