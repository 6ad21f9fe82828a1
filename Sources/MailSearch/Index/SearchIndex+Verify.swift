import Synchronization

extension SearchIndex {
    /// Reads every byte of the index on disk and follows every reference in it.
    ///
    /// - Throws: ``SearchIndexError/damaged(path:detail:)`` for the first thing that does not hold.
    public func verify() throws(SearchIndexError) {
        for segment in state.withLock({ $0.segments }) { try segment.verify() }
    }
}

extension Segment {
    fileprivate func verify() throws(SearchIndexError) {
        var start = 0
        while start < footer.contentLength {
            let end = min(start + Limits.windowBytes, footer.contentLength)
            _ = try read(start..<end)
            start = end
        }
        let blocks = try blocks()
        _ = try columns()
        let merge = try SegmentMerge([self], without: NumberSet())
        let copy = try merge.write(to: SegmentOutput(), unless: { false })
        guard copy?.checksum == footer.checksum else { throw damaged("its \(blocks.count) blocks") }
    }
}
