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
        let documents = [UInt32](unsafeUninitializedCapacity: termUses.count) { places, count in
            next.withUnsafeMutableBufferPointer { next in
                for ordinal in rows.indices {
                    for term in terms(ofDocument: ordinal) {
                        places[next[Int(term)]] = UInt32(ordinal)
                        next[Int(term)] += 1
                    }
                }
            }
            count = termUses.count
        }
        return (documents, starts)
    }
}
