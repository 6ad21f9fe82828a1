/// Writes one segment: posting lists as they come, then the dictionary, its block index and the
/// documents' columns.
struct SegmentWriter {
    private let columns: DocumentColumns
    private var output: SegmentOutput
    private var dictionary: [UInt8] = []
    private var blocks: [UInt8] = []
    private var blockCount: UInt32 = 0
    private var termsInBlock = 0
    private var previousKey: ArraySlice<UInt8> = []
    private var list: [UInt8] = []

    init(_ columns: DocumentColumns, to output: SegmentOutput) {
        precondition(columns.count > 0, "a segment has documents")
        self.columns = columns
        self.output = output
    }

    /// - Precondition: keys ascend, and so do the ordinals; there is at least one.
    mutating func append(
        _ key: ArraySlice<UInt8>, _ ordinals: ArraySlice<UInt32>
    ) throws(SearchIndexError) {
        precondition(!ordinals.isEmpty, "a term is in a document")
        if termsInBlock == 0 { openBlock(key) }
        appendKey(key)
        VariableLength.append(UInt64(ordinals.count), to: &dictionary)
        list.removeAll(keepingCapacity: true)
        PostingList.append(ordinals, of: columns.count, to: &list)
        if ordinals.count == 1 {
            dictionary += list
        } else {
            VariableLength.append(UInt64(list.count), to: &dictionary)
            try output.append(list)
        }
        termsInBlock = (termsInBlock + 1) % Limits.termsPerBlock
    }

    /// - Returns: the footer, and the whole segment when it was written to memory.
    mutating func finish() throws(SearchIndexError) -> (footer: SegmentFooter, image: [UInt8]) {
        var footer = SegmentFooter()
        footer.documentCount = columns.count
        footer.firstNumber = columns.numbers[0]
        footer.lastNumber = columns.numbers[columns.count - 1]
        footer.dictionaryStart = output.position
        try output.append(dictionary)
        footer.blocksStart = output.position
        var count: [UInt8] = []
        count.append(littleEndian: blockCount)
        try output.append(count + blocks)
        footer.columnsStart = output.position
        try output.append(columns.encoded)
        footer = try output.finish(footer)
        return (footer, output.bytes)
    }

    private mutating func openBlock(_ key: ArraySlice<UInt8>) {
        blockCount += 1
        previousKey = []
        VariableLength.append(UInt64(dictionary.count), to: &blocks)
        VariableLength.append(UInt64(output.position), to: &blocks)
        blocks.append(UInt8(key.count))
        blocks += key
    }

    /// A key is the number of bytes it shares with the one before, and the rest.
    private mutating func appendKey(_ key: ArraySlice<UInt8>) {
        let shared = sharedCount(previousKey, key)
        dictionary.append(UInt8(shared))
        dictionary.append(UInt8(key.count - shared))
        dictionary += key.dropFirst(shared)
        previousKey = key
    }

    private func sharedCount(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Int {
        let limit = min(left.count, right.count)
        var count = 0
        while count < limit, left[left.startIndex + count] == right[right.startIndex + count] {
            count += 1
        }
        return count
    }
}
