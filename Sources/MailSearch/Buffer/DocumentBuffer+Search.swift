extension DocumentBuffer {
    /// The documents that match, with those whose phrases must be checked.
    ///
    /// Each pattern has one bit. Terms are marked with the patterns they satisfy; then one pass
    /// over the term log gives each document the union of its terms' bits.
    func matches(_ query: CompiledQuery) -> Matches {
        let marks = patternBitsByTerm(query)
        var matches = Matches(count: rows.count)
        for ordinal in rows.indices {
            var bits: UInt64 = 0
            for term in terms(ofDocument: ordinal) { bits |= marks[Int(term)] }
            guard query.admits(bits), query.admits(date: rows[ordinal].hit.date) else { continue }
            matches.hits.insert(ordinal)
            if query.mustCheck(bits) { matches.unchecked.insert(ordinal) }
        }
        return matches
    }

    private func patternBitsByTerm(_ query: CompiledQuery) -> [UInt64] {
        var marks = [UInt64](repeating: 0, count: terms.entries.count)
        for (index, pattern) in query.patterns.enumerated() {
            let bit: UInt64 = 1 << UInt64(index)
            if pattern.isPrefix {
                terms.forEachTerm(beginningWith: pattern.key) { marks[$0] |= bit }
            } else if let term = terms.term(pattern.key) {
                marks[term] |= bit
            }
        }
        return marks
    }
}
