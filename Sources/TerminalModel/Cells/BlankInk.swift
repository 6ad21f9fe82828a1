import PlainText

/// The styles to paint a row in, so that the terminal has to be told of few changes.
///
/// A blank shows its ground alone. In the ink of its neighbour on the same ground it looks the same,
/// and spares the twenty bytes that another ink costs before it and after it.
public enum BlankInk {
    /// One style for each cell of the row.
    public static func styles(of row: ArraySlice<Cell>) -> [Style] {
        let cells = row.span
        var styles: [Style] = []
        styles.reserveCapacity(cells.count)
        var ink: Style?
        var start = 0
        for index in cells.indices {
            let style = cells[index].style
            styles.append(style)
            if index > 0, style.background != cells[index - 1].style.background {
                ink = nil
                start = index
            }
            if !cells[index].showsGroundAlone {
                if ink == nil, !style.marksBlanks {
                    for blank in start..<index { styles[blank] = style }
                }
                ink = style.marksBlanks ? nil : style
                start = index + 1
            } else if let ink {
                styles[index] = ink
            }
        }
        return styles
    }
}

extension Cell {
    fileprivate var showsGroundAlone: Bool {
        glyph == .space && !isContinuation && !style.marksBlanks
    }
}

extension Style {
    /// Whether a blank in this style shows more than its ground.
    fileprivate var marksBlanks: Bool { !attributes.isDisjoint(with: [.underline, .reverse]) }
}
