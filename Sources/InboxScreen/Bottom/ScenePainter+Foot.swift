import PlainText
import TerminalModel

extension ScenePainter {
    /// Drawn last: what is asked covers the last rows of the panes.
    mutating func paintFoot() {
        guard !layout.bottom.isEmpty else { return }
        let foot = FootLines(scene, columns: layout.bottom.columns)
        let rows = min(foot.lines.count, layout.bottom.endRow)
        let region = Region(
            column: 0, row: layout.bottom.endRow - rows, columns: layout.bottom.columns, rows: rows)
        canvas.clear(region)
        canvas.draw(foot.lines.suffix(rows), in: region)
        if let column = foot.cursorColumn {
            canvas.placeCursor(column: column, row: region.endRow - 1, in: region)
        }
    }
}
