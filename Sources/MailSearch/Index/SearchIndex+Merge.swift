import Synchronization

extension SearchIndex {
    /// Makes few segments of many, and rids segments of forgotten messages, one bounded step a
    /// call.
    ///
    /// - Parameter isCancelled: asked now and then on the calling thread; true gives the step up,
    ///   which costs nothing but the time it took.
    /// - Returns: whether it did something; call again until it did not.
    public func mergeStep(
        unless isCancelled: () -> Bool = { false }
    ) throws(SearchIndexError) -> Bool {
        try saving.withLock { _ throws(SearchIndexError) in
            guard isWriter, try becomeWriter() else { return false }
            let (segments, current) = state.withLock { ($0.segments, $0.manifest) }
            guard let current, let range = try MergePlan(sizes).range(segments, current.forgotten)
            else { return false }
            return try merge(range, segments, current, unless: isCancelled)
        }
    }

    private func merge(
        _ range: Range<Int>, _ segments: [Segment], _ current: Manifest,
        unless isCancelled: () -> Bool
    ) throws(SearchIndexError) -> Bool {
        var manifest = current
        var replacement: [Segment] = []
        let sources = Array(segments[range])
        switch try writeMerged(
            sources, without: current.forgotten, &manifest, unless: isCancelled)
        {
        case .written(let line): replacement = [try opened(line)]
        case .nothingLeft: break
        case .cancelled:
            folder.removeAll(except: current)
            return false
        }
        manifest.segments.replaceSubrange(range, with: replacement.compactMap(\.line))
        manifest.forgotten.subtract(current.forgotten.within(segments[range]))
        try commit(manifest) { $0.segments.replaceSubrange(range, with: replacement) }
        folder.removeAll(except: manifest)
        return true
    }
}

extension NumberSet {
    /// The members that fall into the stretch of one of the segments.
    fileprivate func within(_ segments: ArraySlice<Segment>) -> NumberSet {
        var inside = NumberSet()
        for segment in segments {
            for range in overlaps(with: segment.footer.firstNumber...segment.footer.lastNumber) {
                inside.insert(range)
            }
        }
        return inside
    }
}

/// Chooses what to merge: neighbours of one size class, so that each document is rewritten only as
/// often as the index has size classes.
struct MergePlan {
    private let sizes: IndexSizes

    init(_ sizes: IndexSizes) {
        self.sizes = sizes
    }

    /// - Parameter segments: oldest first.
    func range(
        _ segments: [Segment], _ forgotten: NumberSet
    ) throws(SearchIndexError) -> Range<Int>? {
        if let range = crowdedRange(segments.map(\.documentCount)) { return range }
        for (index, segment) in segments.enumerated() where try segment.contains(forgotten) {
            return index..<index + 1
        }
        return nil
    }

    /// The newest run of at least `mergeFactor` neighbours of one class, cut to what one merge may
    /// make. A segment counts as no smaller than those after it, so that none is left between
    /// larger ones; those over half the maximum stay as they are.
    func crowdedRange(_ documentCounts: [Int]) -> Range<Int>? {
        var end = documentCounts.count
        while end > 0 {
            var start = end
            var runClass = 0
            if documentCounts[end - 1] * 2 <= sizes.mergedDocumentsMaximum {
                runClass = sizeClass(documentCounts[end - 1])
                while start > 0, sizeClass(documentCounts[start - 1]) <= runClass { start -= 1 }
            }
            if end - start >= sizes.mergeFactor {
                let range = cut(start..<end, documentCounts)
                if range.count > 1 { return range }
            }
            end = min(start, end - 1)
        }
        return nil
    }

    private func sizeClass(_ count: Int) -> Int {
        var limit = sizes.mergeFactor
        var sizeClass = 0
        while count >= limit {
            sizeClass += 1
            limit *= sizes.mergeFactor
        }
        return sizeClass
    }

    private func cut(_ range: Range<Int>, _ documentCounts: [Int]) -> Range<Int> {
        var sum = 0
        let fitting = documentCounts[range].prefix { count in
            sum += count
            return sum <= sizes.mergedDocumentsMaximum
        }
        return range.lowerBound..<range.lowerBound + fitting.count
    }
}

extension Segment {
    /// Whether it holds a document of the set.
    fileprivate func contains(_ numbers: NumberSet) throws(SearchIndexError) -> Bool {
        let stretch = footer.firstNumber...footer.lastNumber
        let overlaps = numbers.overlaps(with: stretch)
        guard !overlaps.isEmpty else { return false }
        let columns = try columns()
        return overlaps.contains { range in
            let place = columns.firstOrdinal(from: range.lowerBound)
            return place < columns.count && columns.numbers[place] <= range.upperBound
        }
    }
}
