/// The state of a greedy wrap: where the open line starts, and where it could break last.
struct LineWrapper {
    /// A place in the open line: an index and the columns up to there.
    private struct Place {
        var index: String.Index
        var columns: Int
    }

    private let limit: Int
    private var lines: [TextWrapping.Line] = []
    private var lineStart: String.Index
    /// End of the last cluster that is not a space.
    private var inkEnd: Place
    /// End of everything taken into the line so far.
    private var end: Place
    /// Best place to break: the ink before it, and where the next line would start.
    private var lastBreak: (ink: Place, next: Place)?
    private var previous: Unicode.Scalar?

    init(columns: Int, start: String.Index) {
        limit = columns
        lineStart = start
        inkEnd = Place(index: start, columns: 0)
        end = inkEnd
    }

    mutating func accept(_ cluster: TextCluster) {
        if cluster.first == "\n" { return endParagraph(after: cluster) }
        if cluster.first == " " { return acceptSpace(cluster) }
        if let previous, BreakRules.allowsBreak(between: previous, and: cluster.first) {
            lastBreak = (inkEnd, end)
        }
        if end.columns + cluster.columns > limit { breakLine() }
        if end.columns + cluster.columns > limit, end.columns > 0 { breakWord() }
        end = Place(index: cluster.range.upperBound, columns: end.columns + cluster.columns)
        inkEnd = end
        previous = cluster.first
    }

    mutating func finish(at textEnd: String.Index) -> [TextWrapping.Line] {
        close(ink: inkEnd, next: textEnd, endsParagraph: true)
        return lines
    }

    /// Spaces hang over the edge of a line instead of opening the next one; those that open a
    /// paragraph are ink, so that an indent shows.
    private mutating func acceptSpace(_ cluster: TextCluster) {
        end = Place(index: cluster.range.upperBound, columns: end.columns + cluster.columns)
        let opensParagraph = previous == nil && end.columns <= limit
        if opensParagraph { inkEnd = end } else { lastBreak = (inkEnd, end) }
        if previous != nil { previous = " " }
    }

    private mutating func endParagraph(after lineFeed: TextCluster) {
        close(ink: inkEnd, next: lineFeed.range.upperBound, endsParagraph: true)
        inkEnd = Place(index: lineStart, columns: 0)
        end = inkEnd
        previous = nil
    }

    /// Ends the line at the last break; what stands after it opens the next line.
    private mutating func breakLine() {
        guard let place = lastBreak else { return }
        close(ink: place.ink, next: place.next.index, endsParagraph: false)
        end.columns -= place.next.columns
        inkEnd = Place(index: max(inkEnd.index, lineStart), columns: end.columns)
    }

    /// Ends the line right here, inside a word longer than a line.
    private mutating func breakWord() {
        close(ink: inkEnd, next: end.index, endsParagraph: false)
        end.columns = 0
        inkEnd = end
    }

    private mutating func close(ink: Place, next: String.Index, endsParagraph: Bool) {
        let line = TextWrapping.Line(
            range: lineStart..<ink.index, owned: lineStart..<next, columns: ink.columns,
            endsParagraph: endsParagraph)
        lines.append(line)
        lineStart = next
        lastBreak = nil
    }
}
