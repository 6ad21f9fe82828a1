import Synchronization

extension SearchIndex {
    /// Gives the text of a message as it was added; nil when there is no such message any more.
    public typealias DocumentText = (UInt32) throws(TextNotNow) -> SearchDocument?

    /// Finds messages, newest first.
    ///
    /// The index knows which words a message has, not where. With `text`, phrases are checked on
    /// the message itself, newest first, for at most 250 messages; without it, or past that, a
    /// phrase stands for its words, and `total` says so.
    public func search(
        _ query: SearchQuery, limit: Int, grouping: SearchGrouping = .messages,
        text: DocumentText? = nil
    ) throws(SearchIndexError) -> SearchResult {
        let compiled = CompiledQuery(query)
        var collector = HitCollector(compiled, limit: limit, grouping: grouping, text: text)
        for source in try hitSources(compiled) { collector.add(source) }
        return collector.collect()
    }

    private func hitSources(_ query: CompiledQuery) throws(SearchIndexError) -> [HitSource] {
        let (segments, sealed, buffered, forgotten, through) = state.withLock { state in
            let buffers = [state.frozen, state.buffer].compactMap { $0 }.filter { !$0.isEmpty }
            return (
                state.segments, state.sealed, buffers.map { HitSource($0, query) }, state.forgotten,
                state.indexedThrough
            )
        }
        var sources = buffered
        for segment in sealed { sources.append(try HitSource(segment, query)) }
        for index in sources.indices { sources[index].removeNumbers(through: through) }
        for segment in segments { sources.append(try HitSource(segment, query)) }
        for index in sources.indices { sources[index].remove(forgotten) }
        return sources
    }
}

/// The hits of one part of the index, and what they tell.
struct HitSource {
    let columns: DocumentColumns
    private(set) var matches: Matches

    init(_ segment: Segment, _ query: CompiledQuery) throws(SearchIndexError) {
        columns = try segment.columns()
        matches = try segment.matches(query)
    }

    init(_ buffer: DocumentBuffer, _ query: CompiledQuery) {
        columns = DocumentColumns(buffer.rows.map(\.hit))
        matches = buffer.matches(query)
    }

    /// The writer has these on disk already.
    mutating func removeNumbers(through last: UInt32?) {
        if let last { remove(0...last) }
    }

    mutating func remove(_ numbers: NumberSet) {
        guard let first = columns.numbers.first, let last = columns.numbers.last else { return }
        for range in numbers.overlaps(with: first...last) { remove(range) }
    }

    private mutating func remove(_ range: ClosedRange<UInt32>) {
        var ordinal = columns.firstOrdinal(from: range.lowerBound)
        while ordinal < columns.count, columns.numbers[ordinal] <= range.upperBound {
            matches.hits.remove(ordinal)
            ordinal += 1
        }
    }
}
