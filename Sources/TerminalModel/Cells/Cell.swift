import PlainText

/// One place of a frame. A wide glyph stands in the left of its two cells.
public struct Cell: Hashable, Sendable {
    public let glyph: DrawnGlyph
    public var style: Style
    /// Whether this is the right half of the wide glyph beside it.
    public let isContinuation: Bool

    public init(glyph: DrawnGlyph, style: Style = .plain) {
        self.init(glyph: glyph, style: style, isContinuation: false)
    }

    static func blank(_ style: Style) -> Cell {
        Cell(glyph: .space, style: style)
    }

    static func continuation(_ style: Style) -> Cell {
        Cell(glyph: .space, style: style, isContinuation: true)
    }

    private init(glyph: DrawnGlyph, style: Style, isContinuation: Bool) {
        self.glyph = glyph
        self.style = style
        self.isContinuation = isContinuation
    }

    /// Whether the glyph takes this cell and the next.
    public var isWide: Bool { glyph.columns == 2 }
}
