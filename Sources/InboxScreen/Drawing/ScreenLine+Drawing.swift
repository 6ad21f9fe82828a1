import TerminalModel

extension ScreenLine {
    /// Draws the line into an area one row high, cut to its width.
    func draw(into frame: inout Frame, in area: Region, theme: Theme) {
        let fitted = fitted(toColumns: area.columns)
        if let bar { frame.fill(area, style: theme[bar]) }
        let leftEnd = draw(fitted.left, from: area.column, into: &frame, in: area, theme: theme)
        let rightStart = area.endColumn - fitted.right.columns
        if isRule { drawRule(from: leftEnd, to: rightStart, into: &frame, in: area, theme: theme) }
        _ = draw(fitted.right, from: rightStart, into: &frame, in: area, theme: theme)
    }

    private func draw(
        _ spans: [Span], from start: Int, into frame: inout Frame, in area: Region, theme: Theme
    ) -> Int {
        var column = start
        for span in spans {
            column += frame.draw(
                span.text, at: Position(column: column, row: area.row),
                style: theme.style(span.role, on: bar), clip: area)
        }
        return column
    }

    private func drawRule(
        from start: Int, to end: Int, into frame: inout Frame, in area: Region, theme: Theme
    ) {
        let first = start + 1
        guard end - first > 1 else { return }
        frame.horizontalLine(
            at: Position(column: first, row: area.row), columns: end - first - 1, style: theme[.line])
    }
}
