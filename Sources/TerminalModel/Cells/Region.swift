/// A rectangle of cells. Its size is never negative; its origin may be.
public struct Region: Hashable, Sendable {
    public let origin: Position
    public let columns: Int
    public let rows: Int

    public init(column: Int, row: Int, columns: Int, rows: Int) {
        origin = Position(column: column, row: row)
        self.columns = max(0, columns)
        self.rows = max(0, rows)
    }

    public init(_ size: TerminalSize) {
        self.init(column: 0, row: 0, columns: size.columns, rows: size.rows)
    }

    public var column: Int { origin.column }
    public var row: Int { origin.row }
    /// The first column right of the region.
    public var endColumn: Int { column + columns }
    /// The first row below the region.
    public var endRow: Int { row + rows }
    public var isEmpty: Bool { columns == 0 || rows == 0 }

    public func contains(_ position: Position) -> Bool {
        (column..<endColumn).contains(position.column) && (row..<endRow).contains(position.row)
    }

    public func intersection(_ other: Region) -> Region {
        let left = max(column, other.column)
        let top = max(row, other.row)
        return Region(
            column: left, row: top, columns: min(endColumn, other.endColumn) - left,
            rows: min(endRow, other.endRow) - top)
    }
}

extension Region {
    /// The region without a margin; an edge moves at most as far as there is room.
    public func inset(left: Int = 0, top: Int = 0, right: Int = 0, bottom: Int = 0) -> Region {
        let left = min(left, columns)
        let top = min(top, rows)
        return Region(
            column: column + left, row: row + top, columns: columns - left - right,
            rows: rows - top - bottom)
    }

    /// The left part of so many columns, and the rest. A negative count is taken from the right.
    public func splitColumns(_ count: Int) -> (left: Region, right: Region) {
        let width = Self.share(count, of: columns)
        let left = Region(column: column, row: row, columns: width, rows: rows)
        return (left, inset(left: width))
    }

    /// The upper part of so many rows, and the rest. A negative count is taken from below.
    public func splitRows(_ count: Int) -> (top: Region, bottom: Region) {
        let height = Self.share(count, of: rows)
        let top = Region(column: column, row: row, columns: columns, rows: height)
        return (top, inset(top: height))
    }

    /// One row of the region, counted from its top; empty where there is no such row.
    public func line(_ index: Int) -> Region {
        let exists = (0..<rows).contains(index)
        return Region(column: column, row: row + index, columns: columns, rows: exists ? 1 : 0)
    }

    private static func share(_ count: Int, of whole: Int) -> Int {
        count < 0 ? max(0, whole + count) : min(count, whole)
    }
}
