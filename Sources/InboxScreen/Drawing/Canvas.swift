import PlainText
import TerminalModel

/// The frame being drawn, with the theme that turns roles into styles.
struct Canvas {
    var frame: Frame
    let theme: Theme

    init(size: TerminalSize, theme: Theme) {
        self.theme = theme
        frame = Frame(size: size, style: theme[.text])
    }

    /// Draws a line into the first row of a region.
    mutating func draw(_ line: ScreenLine, in region: Region) {
        guard !region.isEmpty else { return }
        let area = region.line(0)
        let fitted = line.fitted(toColumns: area.columns)
        if let bar = line.bar { frame.fill(area, style: theme[bar]) }
        let leftEnd = draw(fitted.left, from: area.column, area: area, bar: line.bar)
        let rightStart = area.endColumn - fitted.right.columns
        if line.isRule { drawRule(from: leftEnd, to: rightStart, row: area.row) }
        _ = draw(fitted.right, from: rightStart, area: area, bar: line.bar)
    }

    /// Draws lines from the top of a region down, as many as fit.
    mutating func draw(_ lines: some Sequence<ScreenLine>, in region: Region) {
        for (row, line) in zip(0..<region.rows, lines) { draw(line, in: region.line(row)) }
    }

    /// Gives a region the plain ground again.
    mutating func clear(_ region: Region) {
        frame.fill(region, style: theme[.text])
    }

    mutating func drawDivider(_ region: Region) {
        frame.verticalLine(at: region.origin, rows: region.rows, style: theme[.line])
    }

    /// Puts the hardware cursor into a region; outside it would stand in another pane.
    mutating func placeCursor(column: Int, row: Int, in region: Region) {
        guard !region.isEmpty else { return }
        frame.cursor = Position(
            column: min(max(column, region.column), region.endColumn - 1),
            row: min(max(row, region.row), region.endRow - 1))
    }

    private mutating func draw(
        _ spans: [Span], from start: Int, area: Region, bar: ThemeRole?
    ) -> Int {
        var column = start
        for span in spans {
            column += frame.draw(
                span.text, at: Position(column: column, row: area.row),
                style: theme.style(span.role, on: bar), clip: area)
        }
        return column
    }

    private mutating func drawRule(from start: Int, to end: Int, row: Int) {
        let first = start + 1
        guard end - first > 1 else { return }
        frame.horizontalLine(
            at: Position(column: first, row: row), columns: end - first - 1, style: theme[.line])
    }
}
