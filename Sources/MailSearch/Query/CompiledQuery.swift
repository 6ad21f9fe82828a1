/// One term to look up.
struct TermPattern: Sendable, Equatable {
    /// Term space and folded bytes.
    var key: [UInt8]
    /// Every term that begins with the key counts.
    var isPrefix: Bool
}

/// A query as terms: each pattern has a bit, and a document is judged by the bits it has.
struct CompiledQuery: Sendable {
    private(set) var patterns: [TermPattern] = []
    private(set) var required: UInt64 = 0
    /// A document that has all bits of one of these is no hit.
    private(set) var exclusions: [UInt64] = []
    /// A document that has all bits of one of these may be no hit: its text decides.
    private(set) var doubts: [UInt64] = []
    private(set) var requiredPhrases: [Phrase] = []
    private(set) var excludedPhrases: [Phrase] = []
    let earliest: Int64
    let end: Int64
    /// It asks for something, but for no word, as a lone `*`.
    private(set) var matchesNothing = false

    init(_ query: SearchQuery) {
        earliest = query.earliest ?? .min
        end = query.end ?? .max
        var scanner = WordScanner()
        for clause in query.clauses { take(clause, &scanner) }
        matchesNothing = required == 0 && query.clauses.contains { !$0.isExcluded }
        if let hasAttachment = query.hasAttachment {
            let bit = bits(of: [TermPattern(key: [TermSpace.hasAttachment], isPrefix: false)])
            if hasAttachment { required |= bit } else { exclusions.append(bit) }
        }
    }

    func admits(_ bits: UInt64) -> Bool {
        !matchesNothing && bits & required == required
            && !exclusions.contains { bits & $0 == $0 }
    }

    func admits(date: Int64) -> Bool { earliest <= date && date < end }

    /// Whether only the text can tell that a document with these bits is a hit.
    func mustCheck(_ bits: UInt64) -> Bool {
        !requiredPhrases.isEmpty || doubts.contains { bits & $0 == $0 }
    }

    var hasPhrases: Bool { !requiredPhrases.isEmpty || !excludedPhrases.isEmpty }
    var hasDates: Bool { earliest != .min || end != .max }
}

extension CompiledQuery {
    private mutating func take(_ clause: SearchQuery.Clause, _ scanner: inout WordScanner) {
        var words = ClauseWords(clause, &scanner)
        if words.patterns.isEmpty { return }
        let isWhole = patterns.count + words.patterns.count <= Limits.queryPatternsMaximum
        words.keepFirst(Limits.queryPatternsMaximum - patterns.count)
        let phrase = clause.isPhrase && isWhole ? words.phrase : nil
        let mask = bits(of: words.patterns)
        switch (clause.isExcluded, phrase) {
        case (false, let phrase):
            required |= mask
            if let phrase { requiredPhrases.append(phrase) }
        case (true, let phrase?):
            doubts.append(mask)
            excludedPhrases.append(phrase)
        case (true, nil):
            if isWhole { exclusions.append(mask) }
        }
    }

    private mutating func bits(of wanted: [TermPattern]) -> UInt64 {
        var mask: UInt64 = 0
        for pattern in wanted {
            let index = patterns.firstIndex(of: pattern) ?? patterns.endIndex
            guard index < Limits.queryPatternsMaximum else { continue }
            if index == patterns.endIndex { patterns.append(pattern) }
            mask |= 1 << UInt64(index)
        }
        return mask
    }
}
