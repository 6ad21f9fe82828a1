/// Unites the documents of all terms with the same first byte, and with the same first two, so that
/// the first letters typed cost as little as a whole word.
struct TermBeginnings {
    private var lists: [(key: [UInt8], documents: [UInt32])] = []
    private var letter: UInt8?
    private var letterDocuments: Bitset
    private var pair: (UInt8, UInt8)?
    private var pairDocuments: Bitset

    init(documentCount: Int) {
        letterDocuments = Bitset(count: documentCount)
        pairDocuments = Bitset(count: documentCount)
    }

    /// - Precondition: keys ascend.
    mutating func take(_ key: ArraySlice<UInt8>, _ documents: ArraySlice<UInt32>) {
        guard key.first == TermSpace.anyField, key.count > 1 else { return }
        let first = key[key.startIndex + 1]
        if first != letter {
            closeLetter()
            letter = first
        }
        guard key.count > 2 else { return letterDocuments.insert(documents) }
        let second = key[key.startIndex + 2]
        if pair.map({ $0 != (first, second) }) ?? true {
            closePair()
            pair = (first, second)
        }
        pairDocuments.insert(documents)
    }

    /// The lists in the order of their keys.
    mutating func finish() -> [(key: [UInt8], documents: [UInt32])] {
        closeLetter()
        return lists.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    }

    private mutating func closeLetter() {
        closePair()
        if let letter { lists.append(([TermSpace.beginnings, letter], letterDocuments.members)) }
        letterDocuments.removeAll()
        letter = nil
    }

    private mutating func closePair() {
        if let pair {
            lists.append(([TermSpace.beginnings, pair.0, pair.1], pairDocuments.members))
            letterDocuments.formUnion(pairDocuments)
        }
        pairDocuments.removeAll()
        pair = nil
    }
}
