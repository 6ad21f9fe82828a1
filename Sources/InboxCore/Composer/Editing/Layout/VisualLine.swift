/// One line on screen: a paragraph, or the part of it that fits between two soft breaks.
public struct VisualLine: Hashable, Sendable {
    public let paragraph: Int
    let wrapped: WrappedLine

    /// Characters of the paragraph that are shown; spaces at which the line broke are left out.
    public var shown: Range<Int> { wrapped.shown }
    /// Characters of the paragraph that belong to the line. The lines of a paragraph tile it.
    public var owned: Range<Int> { wrapped.owned }
    /// Columns that the shown characters take.
    public var columns: Int { wrapped.columns }
    /// Whether the paragraph goes on in the next line.
    public var isSoftBroken: Bool { wrapped.isSoftBroken }

    var start: TextPosition { TextPosition(paragraph: paragraph, character: owned.lowerBound) }

    /// The last place for a cursor on this line.
    ///
    /// Where the line broke at spaces that is before them. Where it broke inside a word the next
    /// line starts at the very same position; only the affinity tells the two places apart.
    var end: (position: TextPosition, affinity: WrapAffinity) {
        let brokeInWord = isSoftBroken && shown.upperBound == owned.upperBound
        let character = isSoftBroken ? shown.upperBound : owned.upperBound
        return (
            TextPosition(paragraph: paragraph, character: character),
            brokeInWord ? .upstream : .downstream)
    }
}

/// On which side of a soft break a cursor shows that stands exactly at it.
public enum WrapAffinity: Hashable, Sendable {
    /// At the end of the line before the break.
    case upstream
    /// At the start of the line behind it; also for every position that is at no break.
    case downstream
}

/// A place on the laid-out text: a row from the top and a column from the left, both from 0.
public struct VisualPlace: Hashable, Sendable {
    public var row: Int
    public var column: Int

    public init(row: Int, column: Int) {
        self.row = row
        self.column = column
    }
}

extension TextBuffer {
    /// The characters that a line shows.
    public func text(of line: VisualLine) -> String {
        text(in: TextPosition(paragraph: line.paragraph, character: line.shown.lowerBound)
            ..< TextPosition(paragraph: line.paragraph, character: line.shown.upperBound))
    }
}
