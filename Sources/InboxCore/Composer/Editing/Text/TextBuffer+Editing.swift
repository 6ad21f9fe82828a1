import ShopDomain

extension TextBuffer {
    /// Replaces scalars of the whole text by `insertion`, which is made harmless first.
    public mutating func replaceScalars(
        in range: Range<Int>, with insertion: String
    ) -> TextChange {
        precondition(range.clamped(to: 0..<scalarCount) == range, "an edit lies inside the text")
        let inserted = DraftText.cleaned(insertion)
        let lines = inserted.split(separator: "\n", omittingEmptySubsequences: false)
        let lower = location(ofScalar: range.lowerBound)
        let upper = location(ofScalar: range.upperBound)
        let removed = text(inScalarsFrom: lower, to: upper)

        let countBefore = characterCount
        let span = lower.paragraph == upper.paragraph && lines.count == 1
            ? edit(lower.paragraph, lower.scalar..<upper.scalar, with: lines[0])
            : edit(from: lower, to: upper, with: lines)
        scalarCount += inserted.unicodeScalars.count - range.count

        let untouched = span.start + span.untouchedBehind
        return TextChange(
            splice: TextSplice(at: range.lowerBound, remove: range.count, insert: inserted),
            removed: removed,
            characters: CharacterChange(
                start: span.start,
                removedCount: countBefore - untouched,
                insertedCount: characterCount - untouched),
            paragraphs: ParagraphChange(
                first: lower.paragraph,
                removedCount: upper.paragraph - lower.paragraph + 1,
                insertedCount: lines.count))
    }

    /// Replaces the text between two positions.
    public mutating func replace(
        _ range: Range<TextPosition>, with insertion: String
    ) -> TextChange {
        replaceScalars(in: scalarOffsets(range), with: insertion)
    }

    /// The whole-text offset of the first changed character, and how many stand unchanged behind
    /// the last.
    private typealias ChangedSpan = (start: Int, untouchedBehind: Int)

    /// Edits inside one paragraph: the work of a key press.
    private mutating func edit(
        _ index: Int, _ range: Range<Int>, with line: Substring
    ) -> ChangedSpan {
        let change = paragraphs[index].replaceScalars(in: range, with: line)
        count(segmented: change.segmentedCount, added: change.insertedCount - change.removedCount)
        let start = characterOffset(ofParagraph: index) + change.start
        return (start, characterCount - start - change.insertedCount)
    }

    /// Edits across paragraphs, or into several: the first keeps its head, the last its tail.
    private mutating func edit(
        from lower: ScalarLocation, to upper: ScalarLocation, with lines: [Substring]
    ) -> ChangedSpan {
        let replaced = lower.paragraph...upper.paragraph
        let last = paragraphs[upper.paragraph]
        let tail = last.text(inScalars: upper.scalar..<last.scalarCount)

        var first = paragraphs[lower.paragraph]
        let cut = first.replaceScalars(
            in: lower.scalar..<first.scalarCount,
            with: lines.count == 1 ? lines[0] + tail : lines[0])
        var renewed = [first]
        renewed += lines.dropFirst().dropLast().map { Paragraph($0) }
        if lines.count > 1 { renewed.append(Paragraph(lines[lines.count - 1] + tail)) }

        let offset = characterOffset(ofParagraph: lower.paragraph)
        let replacedCount = Self.characterCount(of: paragraphs[replaced])
        let behind = characterCount - offset - replacedCount
        let kept = renewed[renewed.count - 1].clustersSharedAtEnd(
            with: last, limit: last.clusterCount(behindScalar: upper.scalar))
        paragraphs.replaceSubrange(replaced, with: renewed)
        let newClusters = renewed.dropFirst().reduce(0) { $0 + $1.clusters.count }
        count(
            segmented: cut.segmentedCount + newClusters,
            added: Self.characterCount(of: renewed[...]) - replacedCount)
        return (offset + cut.start, behind + kept)
    }

    private mutating func count(segmented: Int, added: Int) {
        segmentedCount += segmented
        characterCount += added
    }

    private static func characterCount(of slice: ArraySlice<Paragraph>) -> Int {
        slice.reduce(slice.count - 1) { $0 + $1.clusters.count }
    }
}
