/// Which documents of one part of the index a query finds, by ordinal.
struct Matches: Sendable {
    var hits: Bitset
    /// Hits that stand only if the message's text has, or has not, the query's phrases.
    var unchecked: Bitset

    init(count: Int) {
        hits = Bitset(count: count)
        unchecked = Bitset(count: count)
    }
}
