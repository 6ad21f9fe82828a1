/// The blanks of a text, kept in place while the text is edited.
///
/// - Text put into a blank fills it; behind a filled one it is part of it.
/// - A placeholder that is deleted takes its blank with it.
/// - A filled blank that is emptied is open again, without a placeholder: who deletes "Friday" to
///   write another day must not lose the blank. Deleting on from there removes it.
public struct BlankTracker: Equatable, Sendable {
    /// In the order of the text, without overlap.
    public internal(set) var blanks: [TextBlank]

    public init(_ blanks: [TextBlank] = []) {
        self.blanks = blanks
    }

    public var firstOpenRequired: TextBlank? { blanks.first { $0.isRequired && !$0.isFilled } }
    public var firstOpen: TextBlank? { blanks.first { !$0.isFilled } }

    /// The blank that Tab goes to from a character offset, round the end of the text.
    public func next(after offset: Int) -> TextBlank? {
        let next = index(at: offset).map { $0 + 1 }
            ?? blanks.firstIndex { $0.range.lowerBound > offset } ?? 0
        return blanks.isEmpty ? nil : blanks[next % blanks.count]
    }

    /// The blank that Shift+Tab goes to from a character offset, round the start of the text.
    public func previous(before offset: Int) -> TextBlank? {
        let previous = index(at: offset).map { $0 - 1 }
            ?? blanks.lastIndex { $0.range.upperBound < offset } ?? -1
        return blanks.isEmpty ? nil : blanks[(previous + blanks.count) % blanks.count]
    }

    /// The blank whose placeholder text typed at `offset` replaces.
    ///
    /// Behind what was filled in, typing goes on with that, even where the next placeholder begins.
    func placeholder(at offset: Int) -> TextBlank? {
        let isTaken = blanks.contains { !$0.showsPlaceholder && $0.range.upperBound == offset }
        return isTaken ? nil : blanks.first { $0.showsPlaceholder && $0.range.contains(offset) }
    }

    /// `range`, widened so that it takes placeholders whole or not at all.
    func wideningOverPlaceholders(_ range: Range<Int>) -> Range<Int> {
        guard !range.isEmpty else { return range }
        return blanks.filter { $0.showsPlaceholder && $0.range.overlaps(range) }.reduce(range) {
            min($0.lowerBound, $1.range.lowerBound)..<max($0.upperBound, $1.range.upperBound)
        }
    }

    /// The blanks that lie wholly inside `range`, counted from its start.
    func blanks(inside range: Range<Int>) -> [TextBlank] {
        blanks.filter { $0.range.clamped(to: range) == $0.range }
            .map { $0.moved(by: -range.lowerBound) }
    }

    /// The blank a cursor stands in or at; of two that meet there, the one Tab would land on.
    private func index(at offset: Int) -> Int? {
        let touching = blanks.indices.filter {
            blanks[$0].range.lowerBound <= offset && offset <= blanks[$0].range.upperBound
        }
        return touching.last { blanks[$0].landing == offset } ?? touching.last
    }
}
