/// A whole text, read once: paragraphs with their tokens and sentences.
///
/// After an edit ``reread(_:)`` cuts only the paragraphs that changed.
public struct TokenisedText: Hashable, Sendable {
    public let paragraphs: [TextParagraph]
    /// Where each paragraph starts, in scalars of the text.
    public let starts: [Int]

    public init(_ text: String) {
        self.init(paragraphs: Self.cut(text).map { TextParagraph(String($0)) })
    }

    private init(paragraphs: [TextParagraph]) {
        self.paragraphs = paragraphs
        var start = 0
        starts = paragraphs.map { paragraph in
            defer { start += paragraph.scalarCount }
            return start
        }
    }

    /// The text after an edit, with every paragraph that is still the same taken over.
    public func reread(_ text: String) -> TokenisedText {
        let pieces = Self.cut(text)
        let shared = min(pieces.count, paragraphs.count)
        var head = 0
        while head < shared, paragraphs[head].text == pieces[head] { head += 1 }
        var tail = 0
        while tail < shared - head,
            paragraphs[paragraphs.count - 1 - tail].text == pieces[pieces.count - 1 - tail]
        {
            tail += 1
        }
        let changed = pieces[head..<(pieces.count - tail)].map { TextParagraph(String($0)) }
        return TokenisedText(
            paragraphs: paragraphs[..<head] + changed + paragraphs[(paragraphs.count - tail)...])
    }

    /// A range of a paragraph's scalars as a range of the text's.
    public func range(_ range: Range<Int>, inParagraph index: Int) -> Range<Int> {
        (range.lowerBound + starts[index])..<(range.upperBound + starts[index])
    }

    /// Pieces that end after their empty lines; joined they are the text.
    private static func cut(_ text: String) -> [Substring] {
        let bytes = text.utf8
        var pieces: [Substring] = []
        var start = bytes.startIndex
        var (isLineEmpty, hasEmptyLine, hasWords) = (true, false, false)
        var index = start
        while index != bytes.endIndex {
            let byte = bytes[index]
            let next = bytes.index(after: index)
            if byte == 0x0A {
                if isLineEmpty { hasEmptyLine = true }
                isLineEmpty = true
            } else if byte != 0x20, byte != 0x09, byte != 0x0D, isLineEmpty {
                if hasEmptyLine, hasWords {
                    let line = lineStart(bytes, index, notBefore: start)
                    pieces.append(text[start..<line])
                    start = line
                }
                (isLineEmpty, hasEmptyLine, hasWords) = (false, false, true)
            }
            index = next
        }
        if start != bytes.endIndex { pieces.append(text[start...]) }
        return pieces
    }

    private static func lineStart(
        _ bytes: String.UTF8View, _ index: String.Index, notBefore start: String.Index
    ) -> String.Index {
        var index = index
        while index > start {
            let before = bytes.index(before: index)
            if bytes[before] == 0x0A { break }
            index = before
        }
        return index
    }
}
