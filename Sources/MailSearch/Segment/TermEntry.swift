/// One term of a segment's dictionary.
struct TermEntry {
    var documentCount: Int
    /// The document, when it is only one.
    var singleOrdinal: Int?
    /// Bytes of the posting list, when there are more.
    var postings: Range<Int>
}

/// Where a walk through the dictionary stands: after the entry with this key.
struct TermPosition {
    var key: [UInt8] = []
    var dictionaryOffset = 0
    var postingsOffset = 0
}

/// Walks dictionary entries in the order of their keys.
struct TermCursor {
    private(set) var key: [UInt8]
    private var cursor: ByteCursor
    private var postingsPosition: Int
    private let documentCount: Int
    private let postingsEnd: Int

    /// - Parameters:
    ///   - bytes: whole blocks; must outlive the cursor.
    ///   - position: at the beginning of a block, or as ``position`` told before.
    init(_ bytes: UnsafeBufferPointer<UInt8>, at position: TermPosition, of footer: SegmentFooter) {
        key = position.key
        cursor = ByteCursor(bytes, position: position.dictionaryOffset)
        postingsPosition = position.postingsOffset
        documentCount = footer.documentCount
        postingsEnd = footer.dictionaryStart
    }

    var position: TermPosition {
        TermPosition(
            key: key, dictionaryOffset: cursor.position, postingsOffset: postingsPosition)
    }

    var isAtEnd: Bool { cursor.isAtEnd }

    /// The next entry, with its key in ``key``; nil when the bytes are no entry.
    mutating func next() -> TermEntry? {
        guard readKey(), let rawCount = cursor.variableLength(),
            let value = cursor.variableLength(), 1...UInt64(documentCount) ~= rawCount
        else { return nil }
        if rawCount == 1 {
            guard value < UInt64(documentCount) else { return nil }
            return TermEntry(
                documentCount: 1, singleOrdinal: Int(value),
                postings: postingsPosition..<postingsPosition)
        }
        let start = postingsPosition
        guard start <= postingsEnd, value <= UInt64(postingsEnd - start) else { return nil }
        postingsPosition += Int(value)
        return TermEntry(documentCount: Int(rawCount), postings: start..<postingsPosition)
    }

    private mutating func readKey() -> Bool {
        guard let shared = cursor.byte(), Int(shared) <= key.count, let count = cursor.byte(),
            let rest = cursor.take(Int(count))
        else { return false }
        key.removeLast(key.count - Int(shared))
        key.append(contentsOf: rest)
        return true
    }
}
