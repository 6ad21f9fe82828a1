extension DocumentBuffer {
    /// The buffer's documents as a segment in memory.
    ///
    /// - Precondition: there is a document.
    func sealed() -> Segment {
        do {
            return try writtenSegment()
        } catch {
            preconditionFailure("writing to memory cannot fail: \(error)")
        }
    }

    private func writtenSegment() throws(SearchIndexError) -> Segment {
        var writer = SegmentWriter(DocumentColumns(rows.map(\.hit)), to: SegmentOutput())
        let lists = documentsByTerm()
        var beginnings = TermBeginnings(documentCount: rows.count)
        for term in terms.sortedTerms() {
            let key = terms.key(of: Int(term))
            let documents = lists.documents[lists.starts[Int(term)]..<lists.starts[Int(term) + 1]]
            try writer.append(key, documents)
            beginnings.take(key, documents)
        }
        for (key, documents) in beginnings.finish() { try writer.append(key[...], documents[...]) }
        let (footer, image) = try writer.finish()
        return Segment(.memory(image), footer, path: "memory")
    }

    /// Turns the log round by counting: all documents of term 0, then of term 1, each ascending.
    private func documentsByTerm() -> (documents: [UInt32], starts: [Int]) {
        var starts = [Int](repeating: 0, count: terms.entries.count + 1)
        for term in termUses { starts[Int(term) + 1] += 1 }
        for term in terms.entries.indices { starts[term + 1] += starts[term] }
        var next = starts
        var documents = [UInt32](repeating: 0, count: termUses.count)
        for ordinal in rows.indices {
            for term in terms(ofDocument: ordinal) {
                documents[next[Int(term)]] = UInt32(ordinal)
                next[Int(term)] += 1
            }
        }
        return (documents, starts)
    }
}

/// Unites the documents of all terms with the same first byte, and with the same first two, so that
/// the first letters typed cost as little as a whole word.
struct TermBeginnings {
    private var lists: [(key: [UInt8], documents: [UInt32])] = []
    private var open: [(key: [UInt8], documents: Bitset)]

    init(documentCount: Int) {
        open = Array(repeating: ([], Bitset(count: documentCount)), count: 2)
    }

    /// - Precondition: keys ascend.
    mutating func take(_ key: ArraySlice<UInt8>, _ documents: ArraySlice<UInt32>) {
        guard key.first == TermSpace.anyField else { return }
        for length in 1...2 where key.count > length {
            let beginning = key.dropFirst().prefix(length)
            if !open[length - 1].key.elementsEqual(beginning) {
                close(length)
                open[length - 1].key = Array(beginning)
            }
            for document in documents { open[length - 1].documents.insert(Int(document)) }
        }
    }

    /// The lists in the order of their keys.
    mutating func finish() -> [(key: [UInt8], documents: [UInt32])] {
        close(1)
        close(2)
        return lists.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    }

    private mutating func close(_ length: Int) {
        guard !open[length - 1].key.isEmpty else { return }
        var documents: [UInt32] = []
        open[length - 1].documents.forEach { documents.append(UInt32($0)) }
        lists.append(([TermSpace.beginnings] + open[length - 1].key, documents))
        open[length - 1].documents.removeAll()
    }
}
