import PlainText

/// A buffer soft-wrapped at a number of columns, kept up with it paragraph by paragraph.
///
/// A key press wraps the paragraph it was typed in, and no other. The layout does not hold the
/// text: whoever owns both passes the buffer it was last brought up to.
public struct VisualLayout: Sendable {
    public private(set) var columns: Int
    public private(set) var rowCount: Int
    /// The lines of each paragraph, without its number, which edits further up would change.
    private var lines: [[WrappedLine]]
    /// Paragraphs wrapped since the layout was made: lets a test count the work of an edit.
    private(set) var wrappedParagraphCount: Int

    /// Wraps a whole text. A cursor at the end of a full line shows at column `columns`: a pane
    /// wraps at one column less than it has.
    public init(_ buffer: TextBuffer, columns: Int) {
        self.columns = max(1, columns)
        lines = []
        rowCount = 0
        wrappedParagraphCount = 0
        lines = wrap(buffer.paragraphs[...])
        rowCount = lines.reduce(0) { $0 + $1.count }
    }

    /// Wraps the paragraphs that an edit replaced.
    mutating func follow(_ change: ParagraphChange, in buffer: TextBuffer) {
        let old = change.first..<change.first + change.removedCount
        let new = change.first..<change.first + change.insertedCount
        rowCount -= lines[old].reduce(0) { $0 + $1.count }
        let renewed = wrap(buffer.paragraphs[new])
        rowCount += renewed.reduce(0) { $0 + $1.count }
        if old.count == 1, renewed.count == 1 {
            lines[change.first] = renewed[0]
        } else {
            lines.replaceSubrange(old, with: renewed)
        }
    }

    /// The line at a row, with the paragraph it belongs to.
    public func line(atRow row: Int) -> VisualLine? {
        visibleLines(top: row, rows: 1).first
    }

    /// The lines of a window onto the text; fewer than `rows` at its end.
    public func visibleLines(top: Int, rows: Int) -> [VisualLine] {
        var visible: [VisualLine] = []
        var row = 0
        for (index, wrapped) in lines.enumerated() {
            guard visible.count < rows else { break }
            if row + wrapped.count > top {
                let first = max(0, top - row)
                visible += wrapped[first...].prefix(rows - visible.count).map {
                    VisualLine(paragraph: index, wrapped: $0)
                }
            }
            row += wrapped.count
        }
        return visible
    }

    /// Where a cursor at `position` shows.
    public func place(
        of position: TextPosition, affinity: WrapAffinity, in buffer: TextBuffer
    ) -> VisualPlace {
        let wrapped = lines[position.paragraph]
        let index = Self.index(of: position.character, affinity, in: wrapped)
        let clusters = buffer.paragraphs[position.paragraph].clusters
        let column = clusters[wrapped[index].owned.lowerBound..<position.character]
            .reduce(0) { $0 + $1.columns }
        let rowsAbove = lines[..<position.paragraph].reduce(0) { $0 + $1.count }
        return VisualPlace(row: rowsAbove + index, column: min(column, columns))
    }

    /// The cursor position nearest to a place, on its row and not right of its column where that
    /// can be.
    public func position(
        at place: VisualPlace, in buffer: TextBuffer
    ) -> (position: TextPosition, affinity: WrapAffinity) {
        guard let line = line(atRow: min(max(0, place.row), rowCount - 1)) else {
            return (buffer.end, .downstream)
        }
        let clusters = buffer.paragraphs[line.paragraph].clusters
        var column = 0
        for index in line.owned.lowerBound..<line.end.position.character {
            column += clusters[index].columns
            if column > place.column {
                return (TextPosition(paragraph: line.paragraph, character: index), .downstream)
            }
        }
        return line.end
    }

    private mutating func wrap(_ paragraphs: ArraySlice<Paragraph>) -> [[WrappedLine]] {
        wrappedParagraphCount += paragraphs.count
        return paragraphs.map { WrappedLine.lines(of: $0, columns: columns) }
    }

    private static func index(
        of character: Int, _ affinity: WrapAffinity, in lines: [WrappedLine]
    ) -> Int {
        let index = lines.firstIndex { character < $0.owned.upperBound } ?? lines.count - 1
        let isAtBreak = index > 0 && character == lines[index].owned.lowerBound
        return isAtBreak && affinity == .upstream ? index - 1 : index
    }
}
