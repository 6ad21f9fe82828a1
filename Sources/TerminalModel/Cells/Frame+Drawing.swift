import PlainText

extension Frame {
    /// Draws text on one line and returns how many columns it took.
    ///
    /// Stops after `maxColumns`, at the edge of `clip` and at that of the frame. A wide glyph
    /// that an edge would cut shows as a space.
    @discardableResult
    public mutating func draw(
        _ text: SafeText, at position: Position, style: Style = .plain,
        maxColumns: Int = .max, clip: Region? = nil
    ) -> Int {
        let visible = clip.map(region.intersection) ?? region
        let room = max(0, min(maxColumns, visible.endColumn - position.column))
        guard (visible.row..<visible.endRow).contains(position.row), room > 0 else { return 0 }
        let span = visible.column..<(position.column + room)
        return draw(DrawnGlyphs(text), from: position, within: span, style: style)
    }

    private mutating func draw(
        _ glyphs: DrawnGlyphs, from position: Position, within span: Range<Int>, style: Style
    ) -> Int {
        var column = position.column
        for glyph in glyphs {
            guard column < span.upperBound else { break }
            let end = column + Int(glyph.columns)
            if column >= span.lowerBound, end <= span.upperBound {
                put(glyph, column: column, row: position.row, style: style)
            } else {
                blank(span.clamped(to: column..<end), row: position.row, style: style)
            }
            column = end
        }
        return min(column, span.upperBound) - position.column
    }

    private mutating func blank(_ columns: Range<Int>, row: Int, style: Style) {
        for column in columns { put(.space, column: column, row: row, style: style) }
    }

    /// Fills a region with spaces, or with one glyph a cell wide.
    public mutating func fill(
        _ area: Region, style: Style = .plain, with scalar: Unicode.Scalar = " "
    ) {
        let glyph = DrawnGlyph(scalar)
        precondition(glyph.columns == 1, "a region is filled with a glyph one column wide")
        let area = area.intersection(region)
        guard !area.isEmpty else { return }
        for row in area.row..<area.endRow {
            for column in area.column..<area.endColumn {
                put(glyph, column: column, row: row, style: style)
            }
        }
    }

    /// Changes the styles in a region and leaves the glyphs; a wide glyph changes whole.
    public mutating func restyle(_ area: Region, _ change: (inout Style) -> Void) {
        let area = area.intersection(region)
        guard !area.isEmpty else { return }
        for row in area.row..<area.endRow {
            for column in columnsWithWholeGlyphs(area, row: row) {
                restyle(column: column, row: row, change)
            }
        }
    }

    private func columnsWithWholeGlyphs(_ area: Region, row: Int) -> Range<Int> {
        let cells = self[row: row]
        let cutsLeft = cells[cells.startIndex + area.column].isContinuation
        let cutsRight = cells[cells.startIndex + area.endColumn - 1].isWide
        return (area.column - (cutsLeft ? 1 : 0))..<(area.endColumn + (cutsRight ? 1 : 0))
    }

    /// A thin line from the position to the right.
    public mutating func horizontalLine(
        at position: Position, columns: Int, style: Style = .plain
    ) {
        let area = Region(column: position.column, row: position.row, columns: columns, rows: 1)
        fill(area, style: style, with: "\u{2500}")
    }

    /// A thin line from the position down.
    public mutating func verticalLine(at position: Position, rows: Int, style: Style = .plain) {
        let area = Region(column: position.column, row: position.row, columns: 1, rows: rows)
        fill(area, style: style, with: "\u{2502}")
    }
}
