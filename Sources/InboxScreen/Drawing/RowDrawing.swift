import TerminalModel

/// What is drawn into one row of the screen, in its order: enough to draw the row again, and far
/// cheaper to compare than its cells.
struct RowDrawing: Hashable, Sendable {
    enum Stroke: Hashable, Sendable {
        case line(ScreenLine, columns: Range<Int>)
        /// The plain ground, over what was there.
        case ground(columns: Range<Int>)
        /// One cell of the thin line between two panes.
        case divider(column: Int)
    }

    var strokes: [Stroke] = []

    /// Draws the row into a frame in which it is still blank.
    func draw(into frame: inout Frame, row: Int, theme: Theme) {
        for stroke in strokes {
            switch stroke {
            case .line(let line, let columns):
                line.draw(into: &frame, in: Self.area(columns, row), theme: theme)
            case .ground(let columns):
                frame.fill(Self.area(columns, row), style: theme[.text])
            case .divider(let column):
                frame.verticalLine(at: Position(column: column, row: row), rows: 1, style: theme[.line])
            }
        }
    }

    private static func area(_ columns: Range<Int>, _ row: Int) -> Region {
        Region(column: columns.lowerBound, row: row, columns: columns.count, rows: 1)
    }
}
