/// Makes one segment of neighbouring ones and leaves forgotten documents out.
struct SegmentMerge {
    private let sources: [Segment]
    private let forgotten: NumberSet
    private var renames: [[UInt32]] = []
    private var kept: [SearchHit] = []

    /// - Parameter sources: oldest first; their message numbers do not overlap.
    init(_ sources: [Segment], without forgotten: NumberSet) throws(SearchIndexError) {
        self.sources = sources
        self.forgotten = forgotten
        for source in sources { try rename(source) }
    }

    /// No document is left.
    var isEmpty: Bool { kept.isEmpty }

    /// - Parameter isCancelled: asked now and then; true ends the work.
    /// - Returns: nil when it was cancelled.
    func write(
        to output: SegmentOutput, unless isCancelled: () -> Bool
    ) throws(SearchIndexError) -> SegmentFooter? {
        var writer = SegmentWriter(DocumentColumns(kept), to: output)
        var streams: [TermStream] = []
        for (source, rename) in zip(sources, renames) {
            streams.append(try TermStream(source, renamed: rename))
        }
        var ordinals: [UInt32] = []
        var termCount = 0
        while let key = smallestKey(streams) {
            termCount += 1
            if termCount % Limits.termsBetweenQuestions == 0, isCancelled() { return nil }
            ordinals.removeAll(keepingCapacity: true)
            for index in streams.indices where streams[index].key == key {
                try streams[index].take(into: &ordinals)
            }
            if !ordinals.isEmpty { try writer.append(key[...], ordinals[...]) }
        }
        return try writer.finish().footer
    }

    private mutating func rename(_ source: Segment) throws(SearchIndexError) {
        let columns = try source.columns()
        var rename: [UInt32] = []
        rename.reserveCapacity(columns.count)
        for ordinal in 0..<columns.count {
            let isForgotten = forgotten.contains(columns.numbers[ordinal])
            rename.append(isForgotten ? PostingList.dropped : UInt32(kept.count))
            if !isForgotten { kept.append(columns.hit(ordinal)) }
        }
        renames.append(rename)
    }

    private func smallestKey(_ streams: [TermStream]) -> [UInt8]? {
        var smallest: [UInt8]?
        for stream in streams {
            guard let key = stream.key else { continue }
            if smallest.map(key.lexicographicallyPrecedes) ?? true { smallest = key }
        }
        return smallest
    }
}

/// How a merge ended.
enum MergeOutcome {
    case written(Manifest.SegmentLine)
    /// Every document was forgotten.
    case nothingLeft
    case cancelled
}

/// Reads a whole segment's terms and lists from front to back.
private struct TermStream {
    /// nil at the end.
    private(set) var key: [UInt8]?
    private var entry: TermEntry?
    private let segment: Segment
    private let rename: [UInt32]
    private let dictionary: ArraySlice<UInt8>
    private var position: TermPosition
    private var window: ArraySlice<UInt8> = []
    private var windowStart = 0

    init(_ segment: Segment, renamed rename: [UInt32]) throws(SearchIndexError) {
        self.segment = segment
        self.rename = rename
        dictionary = try segment.read(segment.footer.dictionaryStart..<segment.footer.blocksStart)
        position = TermPosition()
        try advance()
    }

    /// Appends the documents of the present term and goes to the next.
    mutating func take(into ordinals: inout [UInt32]) throws(SearchIndexError) {
        guard let entry else { return }
        if let ordinal = entry.singleOrdinal {
            if rename[ordinal] != PostingList.dropped { ordinals.append(rename[ordinal]) }
        } else {
            try load(entry.postings)
            let offset = entry.postings.lowerBound - windowStart
            let isValid = window.withUnsafeBufferPointer { buffer in
                PostingList.append(
                    UnsafeBufferPointer(rebasing: buffer[offset..<offset + entry.postings.count]),
                    count: entry.documentCount, renamed: rename, to: &ordinals)
            }
            guard isValid else { throw segment.damaged("a list of documents") }
        }
        try advance()
    }

    private mutating func advance() throws(SearchIndexError) {
        (key, entry) = (nil, nil)
        guard position.dictionaryOffset < dictionary.count else { return }
        let read = dictionary.withUnsafeBufferPointer { buffer in
            var cursor = TermCursor(buffer, at: position, of: segment.footer)
            let entry = cursor.next()
            position = cursor.position
            return entry
        }
        guard let read else { throw segment.damaged("its dictionary") }
        (key, entry) = (position.key, read)
    }

    private mutating func load(_ range: Range<Int>) throws(SearchIndexError) {
        if range.lowerBound >= windowStart, range.upperBound <= windowStart + window.count {
            return
        }
        let end = max(
            range.upperBound,
            min(range.lowerBound + Limits.windowBytes, segment.footer.dictionaryStart))
        window = try segment.read(range.lowerBound..<end)
        windowStart = range.lowerBound
    }
}
