/// The first key of every dictionary block, and where the block and its posting lists begin.
struct TermBlocks: Sendable {
    private var keys: [UInt8] = []
    private var keyEnds: [Int] = []
    private(set) var dictionaryOffsets: [Int] = []
    private(set) var postingOffsets: [Int] = []

    var count: Int { keyEnds.count }

    /// nil when the bytes are no block index.
    init?(decoding bytes: ArraySlice<UInt8>, of footer: SegmentFooter) {
        let isValid = bytes.withUnsafeBufferPointer { buffer in
            var cursor = ByteCursor(buffer)
            guard let count = cursor.integer(UInt32.self) else { return false }
            for _ in 0..<count where !readBlock(&cursor, footer) { return false }
            return cursor.isAtEnd
        }
        guard isValid else { return nil }
    }

    private mutating func readBlock(_ cursor: inout ByteCursor, _ footer: SegmentFooter) -> Bool {
        guard let dictionary = cursor.variableLength(), let posting = cursor.variableLength(),
            let length = cursor.byte(), let key = cursor.take(Int(length)),
            dictionary < UInt64(footer.blocksStart - footer.dictionaryStart),
            posting <= UInt64(footer.dictionaryStart),
            Int(dictionary) >= dictionaryOffsets.last ?? 0
        else { return false }
        keys.append(contentsOf: key)
        keyEnds.append(keys.count)
        dictionaryOffsets.append(Int(dictionary))
        postingOffsets.append(Int(posting))
        return true
    }

    /// Blocks in which keys that begin with `key` (or equal it) can stand.
    func blocks(for pattern: TermPattern) -> Range<Int> {
        let wanted = pattern.key[...]
        let first = partition { wanted.lexicographicallyPrecedes(self.key($0)) }
        let end =
            pattern.isPrefix
            ? partition {
                !self.key($0).starts(with: wanted) && wanted.lexicographicallyPrecedes(self.key($0))
            }
            : first
        let start =
            pattern.isPrefix ? partition { !self.key($0).lexicographicallyPrecedes(wanted) } : first
        return max(0, start - 1)..<max(end, 0)
    }

    private func key(_ block: Int) -> ArraySlice<UInt8> {
        keys[(block == 0 ? 0 : keyEnds[block - 1])..<keyEnds[block]]
    }

    private func partition(_ holds: (Int) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if holds(middle) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
