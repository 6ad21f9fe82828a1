/// A draft's text, made for many small edits: paragraphs of measured grapheme clusters.
///
/// An edit costs its own length and the part of its paragraph that has to move; finding an offset
/// of the whole text adds one step a paragraph. The text holds no control character but line feed
/// and tab: whatever comes in passes `DraftText`.
public struct TextBuffer: Sendable {
    /// The lines of the text; never empty, since an empty text is one empty paragraph.
    var paragraphs: [Paragraph]
    /// Grapheme clusters in the whole text, line breaks counted as one each.
    public internal(set) var characterCount: Int
    /// Unicode scalars in the whole text, line breaks counted as one each.
    public internal(set) var scalarCount: Int
    /// Clusters cut from text since the buffer was made: lets a test count the work of an edit.
    var segmentedCount: Int

    public init(_ text: String = "") {
        let cleaned = DraftText.cleaned(text)
        paragraphs = cleaned.split(separator: "\n", omittingEmptySubsequences: false)
            .map { Paragraph($0) }
        characterCount = paragraphs.reduce(paragraphs.count - 1) { $0 + $1.clusters.count }
        scalarCount = paragraphs.reduce(paragraphs.count - 1) { $0 + $1.scalarCount }
        segmentedCount = characterCount
    }

    public var isEmpty: Bool { scalarCount == 0 }
    public var paragraphCount: Int { paragraphs.count }
    public var end: TextPosition { endOfParagraph(paragraphs.count - 1) }

    public var text: String { text(in: .start..<end) }

    public func text(in range: Range<TextPosition>) -> String {
        let (lower, upper) = (range.lowerBound, range.upperBound)
        if lower.paragraph == upper.paragraph {
            return paragraphs[lower.paragraph].text(in: lower.character..<upper.character)
        }
        let first = paragraphs[lower.paragraph]
        var text = first.text(in: lower.character..<first.clusters.count)
        for paragraph in paragraphs[lower.paragraph + 1..<upper.paragraph] {
            text += "\n" + paragraph.text
        }
        return text + "\n" + paragraphs[upper.paragraph].text(in: 0..<upper.character)
    }

    /// The character behind a position: a line feed at a paragraph's end, nil at the end of the
    /// text.
    public func character(at position: TextPosition) -> Character? {
        let clusters = paragraphs[position.paragraph].clusters
        if position.character < clusters.count { return clusters[position.character].character }
        return position.paragraph + 1 < paragraphs.count ? "\n" : nil
    }

    /// The next position to the right, or nil at the end of the text.
    public func position(after position: TextPosition) -> TextPosition? {
        if position.character < length(ofParagraph: position.paragraph) {
            return TextPosition(paragraph: position.paragraph, character: position.character + 1)
        }
        guard position.paragraph + 1 < paragraphs.count else { return nil }
        return TextPosition(paragraph: position.paragraph + 1, character: 0)
    }

    /// The next position to the left, or nil at the start of the text.
    public func position(before position: TextPosition) -> TextPosition? {
        if position.character > 0 {
            return TextPosition(paragraph: position.paragraph, character: position.character - 1)
        }
        return position.paragraph > 0 ? endOfParagraph(position.paragraph - 1) : nil
    }

    /// Characters in a paragraph, its line break not counted.
    public func length(ofParagraph index: Int) -> Int { paragraphs[index].clusters.count }

    public func endOfParagraph(_ index: Int) -> TextPosition {
        TextPosition(paragraph: index, character: length(ofParagraph: index))
    }

    /// The position itself where it lies in the text, else the nearest one that does.
    func nearest(to position: TextPosition) -> TextPosition {
        guard position.paragraph >= 0 else { return .start }
        guard position.paragraph < paragraphs.count else { return end }
        let length = length(ofParagraph: position.paragraph)
        return TextPosition(
            paragraph: position.paragraph, character: min(max(0, position.character), length))
    }
}
