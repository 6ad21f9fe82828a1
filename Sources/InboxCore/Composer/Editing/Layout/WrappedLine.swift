import PlainText

/// A line of one paragraph, in character offsets of that paragraph.
struct WrappedLine: Hashable, Sendable {
    var shown: Range<Int>
    var owned: Range<Int>
    var columns: Int
    var isSoftBroken: Bool

    static func lines(of paragraph: Paragraph, columns: Int) -> [WrappedLine] {
        let text = paragraph.text
        var offset = ClusterOffset(paragraph)
        return TextWrapping.lines(text, columns: columns).map { line in
            let start = offset.cluster
            let shownEnd = offset.advance(to: line.range.upperBound, in: text)
            let ownedEnd = offset.advance(to: line.owned.upperBound, in: text)
            return WrappedLine(
                shown: start..<shownEnd, owned: start..<ownedEnd, columns: line.columns,
                isSoftBroken: !line.endsParagraph)
        }
    }
}

/// Walks a paragraph's clusters and the bytes of its text in step.
private struct ClusterOffset {
    private let paragraph: Paragraph
    private(set) var cluster = 0
    private var byte = 0

    init(_ paragraph: Paragraph) {
        self.paragraph = paragraph
    }

    mutating func advance(to index: String.Index, in text: String) -> Int {
        let target = text.utf8.distance(from: text.startIndex, to: index)
        while byte < target {
            byte += paragraph.clusters[cluster].character.utf8.count
            cluster += 1
        }
        return cluster
    }
}
