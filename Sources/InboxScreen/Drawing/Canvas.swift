import TerminalModel

/// What is to be on the screen, row by row, before it becomes cells.
struct Canvas {
    private(set) var rows: [RowDrawing]
    private(set) var cursor: Position?

    init(size: TerminalSize) {
        rows = Array(repeating: RowDrawing(), count: size.rows)
    }

    /// Draws a line into the first row of a region.
    mutating func draw(_ line: ScreenLine, in region: Region) {
        guard !region.isEmpty else { return }
        add(.line(line, columns: region.column..<region.endColumn), row: region.row)
    }

    /// Draws lines from the top of a region down, as many as fit.
    mutating func draw(_ lines: some Sequence<ScreenLine>, in region: Region) {
        for (row, line) in zip(0..<region.rows, lines) { draw(line, in: region.line(row)) }
    }

    /// Gives a region the plain ground again.
    mutating func clear(_ region: Region) {
        guard !region.isEmpty else { return }
        for row in region.row..<region.endRow {
            add(.ground(columns: region.column..<region.endColumn), row: row)
        }
    }

    mutating func drawDivider(_ region: Region) {
        guard !region.isEmpty else { return }
        for row in region.row..<region.endRow { add(.divider(column: region.column), row: row) }
    }

    /// Puts the hardware cursor into a region; outside it would stand in another pane.
    mutating func placeCursor(column: Int, row: Int, in region: Region) {
        guard !region.isEmpty else { return }
        cursor = Position(
            column: min(max(column, region.column), region.endColumn - 1),
            row: min(max(row, region.row), region.endRow - 1))
    }

    private mutating func add(_ stroke: RowDrawing.Stroke, row: Int) {
        guard rows.indices.contains(row) else { return }
        rows[row].strokes.append(stroke)
    }
}
