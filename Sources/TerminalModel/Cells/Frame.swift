import PlainText

/// A picture of the whole screen: a grid of cells and where the cursor stands.
///
/// Nothing can be drawn outside it, and a wide glyph is never left with one of its halves: what
/// overwrites a half turns the other one into a space.
public struct Frame: Equatable, Sendable {
    public let size: TerminalSize
    /// Where the terminal's own cursor stands; nil hides it.
    public var cursor: Position?
    /// From the top; frames share the rows in which they do not differ.
    private var rows: [[Cell]]

    public init(size: TerminalSize, style: Style = .plain) {
        self.size = size
        rows = Array(repeating: Array(repeating: .blank(style), count: size.columns), count: size.rows)
    }

    public var region: Region { Region(size) }

    /// The cell at a position inside the frame.
    public subscript(position: Position) -> Cell {
        precondition(region.contains(position), "a frame has no cell outside its size")
        return rows[position.row][position.column]
    }

    public subscript(row row: Int) -> ArraySlice<Cell> {
        precondition((0..<size.rows).contains(row), "a frame has no row outside its size")
        return rows[row][...]
    }

    /// Takes a row over from a frame as wide as this one, without copying its cells.
    public mutating func share(row: Int, with other: Frame) {
        precondition(size.columns == other.size.columns, "frames share rows of one width")
        rows[row] = other.rows[row]
    }

    /// Whether a row is the very same storage in both; where it is not, it may still be equal.
    func shares(row: Int, with other: Frame) -> Bool {
        rows[row].withUnsafeBufferPointer { mine in
            other.rows[row].withUnsafeBufferPointer { mine.baseAddress == $0.baseAddress }
        }
    }

    /// Puts a glyph at a place where all its columns are inside the frame.
    mutating func put(_ glyph: DrawnGlyph, column: Int, row: Int, style: Style) {
        rows[row].put(glyph, at: column, style: style)
    }

    /// Changes the style of a cell, and of the other half if it is wide.
    mutating func restyle(column: Int, row: Int, _ change: (inout Style) -> Void) {
        change(&rows[row][column].style)
    }
}

extension [Cell] {
    fileprivate mutating func put(_ glyph: DrawnGlyph, at start: Int, style: Style) {
        let last = start + Int(glyph.columns) - 1
        unpair(leftOf: start, rightOf: last)
        self[start] = Cell(glyph: glyph, style: style)
        if last > start { self[last] = .continuation(style) }
    }

    /// Blanks the halves of wide glyphs that are about to lose their other half.
    private mutating func unpair(leftOf start: Int, rightOf last: Int) {
        if self[start].isContinuation { self[start - 1] = .blank(self[start - 1].style) }
        if last + 1 < count, self[last + 1].isContinuation {
            self[last + 1] = .blank(self[last + 1].style)
        }
    }
}
