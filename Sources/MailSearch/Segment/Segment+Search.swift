extension Segment {
    /// The documents that match, with those whose phrases must be checked.
    func matches(_ query: CompiledQuery) throws(SearchIndexError) -> Matches {
        var matches = Matches(count: documentCount)
        matches.hits = query.matchesNothing ? matches.hits : .full(count: documentCount)
        if query.hasDates {
            matches.hits.formIntersection(
                try columns().dated(from: query.earliest, before: query.end))
        }
        try narrow(&matches.hits, to: query.required, query)
        for exclusion in query.exclusions {
            matches.hits.subtract(try documents(withAll: exclusion, query, among: matches.hits))
        }
        if !query.requiredPhrases.isEmpty { matches.unchecked = matches.hits }
        for doubt in query.doubts {
            matches.unchecked.formUnion(try documents(withAll: doubt, query, among: matches.hits))
        }
        return matches
    }

    private func documents(
        withAll bits: UInt64, _ query: CompiledQuery, among hits: Bitset
    ) throws(SearchIndexError) -> Bitset {
        var set = hits
        try narrow(&set, to: bits, query)
        return set
    }

    /// Keeps the documents that have every pattern named by a bit; whole words first, as they are
    /// cheap and often leave nothing to do.
    private func narrow(
        _ set: inout Bitset, to bits: UInt64, _ query: CompiledQuery
    ) throws(SearchIndexError) {
        let wanted = query.patterns.indices.filter { bits >> UInt64($0) & 1 == 1 }
        let wholeFirst =
            wanted.filter { !query.patterns[$0].isPrefix }
            + wanted.filter { query.patterns[$0].isPrefix }
        for index in wholeFirst where !set.isEmpty {
            set.formIntersection(try documents(with: query.patterns[index]))
        }
    }

    /// The documents that have a term, or any term with a beginning.
    func documents(with pattern: TermPattern) throws(SearchIndexError) -> Bitset {
        let pattern = pattern.asStored
        var set = Bitset(count: documentCount)
        let entries = try self.entries(for: pattern)
        var index = 0
        while index < entries.count {
            index = try uniteWindow(entries, from: index, into: &set)
        }
        return set
    }

    private func entries(for pattern: TermPattern) throws(SearchIndexError) -> [TermEntry] {
        let blocks = try blocks()
        let range = blocks.blocks(for: pattern)
        guard !range.isEmpty else { return [] }
        let start = footer.dictionaryStart + blocks.dictionaryOffsets[range.lowerBound]
        let end =
            range.upperBound < blocks.count
            ? footer.dictionaryStart + blocks.dictionaryOffsets[range.upperBound]
            : footer.blocksStart
        let bytes = try read(start..<end)
        let found = bytes.withUnsafeBufferPointer { buffer in
            var position = TermPosition()
            position.postingsOffset = blocks.postingOffsets[range.lowerBound]
            let cursor = TermCursor(buffer, at: position, of: footer)
            return Self.entries(for: pattern, from: cursor)
        }
        guard let found else { throw damaged("its dictionary") }
        return found
    }

    /// nil when the dictionary does not hold together.
    private static func entries(for pattern: TermPattern, from start: TermCursor) -> [TermEntry]? {
        var cursor = start
        var entries: [TermEntry] = []
        while !cursor.isAtEnd {
            guard let entry = cursor.next() else { return nil }
            if cursor.key == pattern.key || pattern.isPrefix && cursor.key.starts(with: pattern.key)
            {
                entries.append(entry)
            } else if pattern.key.lexicographicallyPrecedes(cursor.key) {
                break
            }
        }
        return entries
    }

    /// Reads the lists of as many entries as fit one window (at least one) and returns the next
    /// entry's place. Lists of neighbouring terms lie side by side.
    private func uniteWindow(
        _ entries: [TermEntry], from first: Int, into set: inout Bitset
    ) throws(SearchIndexError) -> Int {
        let start = entries[first].postings.lowerBound
        var end = first + 1
        while end < entries.count, entries[end].postings.upperBound - start <= Limits.windowBytes {
            end += 1
        }
        let bytes = try read(start..<entries[end - 1].postings.upperBound)
        let isValid = bytes.withUnsafeBufferPointer { buffer in
            entries[first..<end].allSatisfy {
                Self.unite($0, buffer, windowStart: start, into: &set)
            }
        }
        guard isValid else { throw damaged("a list of documents") }
        return end
    }

    private static func unite(
        _ entry: TermEntry, _ window: UnsafeBufferPointer<UInt8>, windowStart: Int,
        into set: inout Bitset
    ) -> Bool {
        if let ordinal = entry.singleOrdinal {
            set.insert(ordinal)
            return true
        }
        let start = entry.postings.lowerBound - windowStart
        let list = UnsafeBufferPointer(rebasing: window[start..<start + entry.postings.count])
        return PostingList.unite(list, count: entry.documentCount, into: &set)
    }
}

extension TermPattern {
    /// Beginnings of one and two bytes are stored as terms of their own.
    var asStored: TermPattern {
        guard isPrefix, key.first == TermSpace.anyField, (2...3).contains(key.count) else {
            return self
        }
        return TermPattern(key: [TermSpace.beginnings] + key.dropFirst(), isPrefix: false)
    }
}
