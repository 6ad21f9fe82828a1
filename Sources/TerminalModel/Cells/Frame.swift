import PlainText

/// A picture of the whole screen: a grid of cells and where the cursor stands.
///
/// Nothing can be drawn outside it, and a wide glyph is never left with one of its halves: what
/// overwrites a half turns the other one into a space.
public struct Frame: Equatable, Sendable {
    public let size: TerminalSize
    /// Where the terminal's own cursor stands; nil hides it.
    public var cursor: Position?
    /// Row after row, left to right.
    private(set) var cells: [Cell]

    public init(size: TerminalSize, style: Style = .plain) {
        self.size = size
        cells = Array(repeating: .blank(style), count: size.columns * size.rows)
    }

    public var region: Region { Region(size) }

    /// The cell at a position inside the frame.
    public subscript(position: Position) -> Cell {
        precondition(region.contains(position), "a frame has no cell outside its size")
        return cells[index(position.column, position.row)]
    }

    public subscript(row row: Int) -> ArraySlice<Cell> {
        precondition((0..<size.rows).contains(row), "a frame has no row outside its size")
        return cells[row * size.columns..<(row + 1) * size.columns]
    }

    private func index(_ column: Int, _ row: Int) -> Int {
        row * size.columns + column
    }

    /// Puts a glyph at a place where all its columns are inside the frame.
    mutating func put(_ glyph: DrawnGlyph, column: Int, row: Int, style: Style) {
        let start = index(column, row)
        let last = start + Int(glyph.columns) - 1
        unpair(leftOf: start, rightOf: last, lineEnd: index(size.columns - 1, row))
        cells[start] = Cell(glyph: glyph, style: style)
        if last > start { cells[last] = .continuation(style) }
    }

    /// Blanks the halves of wide glyphs that are about to lose their other half.
    private mutating func unpair(leftOf start: Int, rightOf last: Int, lineEnd: Int) {
        if cells[start].isContinuation { cells[start - 1] = .blank(cells[start - 1].style) }
        if last < lineEnd, cells[last + 1].isContinuation {
            cells[last + 1] = .blank(cells[last + 1].style)
        }
    }

    /// Changes the style of a cell, and of the other half if it is wide.
    mutating func restyle(column: Int, row: Int, _ change: (inout Style) -> Void) {
        change(&cells[index(column, row)].style)
    }
}
