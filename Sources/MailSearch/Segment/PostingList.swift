/// The documents that have a term, by ordinal, ascending.
///
/// One document: its ordinal, in the dictionary. Fewer than one in eight: the distances as
/// variable-length integers. Else one bit a document, which is then smaller. The count alone
/// decides, so no list carries a mark of its form.
enum PostingList {
    static func isBits(count: Int, of documents: Int) -> Bool { count * 8 > documents && count > 1 }

    static func append(_ ordinals: ArraySlice<UInt32>, of documents: Int, to bytes: inout [UInt8]) {
        if isBits(count: ordinals.count, of: documents) {
            appendBits(ordinals, of: documents, to: &bytes)
        } else {
            appendDistances(ordinals, to: &bytes)
        }
    }

    private static func appendDistances(_ ordinals: ArraySlice<UInt32>, to bytes: inout [UInt8]) {
        var next: UInt32 = 0
        for ordinal in ordinals {
            VariableLength.append(UInt64(ordinal - next), to: &bytes)
            next = ordinal + 1
        }
    }

    private static func appendBits(
        _ ordinals: ArraySlice<UInt32>, of documents: Int, to bytes: inout [UInt8]
    ) {
        let start = bytes.count
        bytes.append(contentsOf: repeatElement(0, count: (documents + 7) / 8))
        for ordinal in ordinals { bytes[start + Int(ordinal >> 3)] |= 1 << UInt8(ordinal & 7) }
    }

    /// Adds a list's documents to a set over all documents of the segment.
    ///
    /// - Returns: false when the bytes are no list of `count` such documents.
    static func unite(
        _ bytes: UnsafeBufferPointer<UInt8>, count: Int, into set: inout Bitset
    ) -> Bool {
        if isBits(count: count, of: set.count) { return set.formUnion(littleEndian: bytes) }
        var cursor = ByteCursor(bytes)
        var next: UInt64 = 0
        for _ in 0..<count {
            guard let distance = cursor.variableLength(), distance < UInt64(set.count),
                next + distance < UInt64(set.count)
            else { return false }
            set.insert(Int(next + distance))
            next += distance + 1
        }
        return cursor.isAtEnd
    }

    /// Appends a list's documents, each passed through `rename`, to `ordinals`.
    ///
    /// - Parameter rename: by ordinal, the new one, or ``dropped``.
    /// - Returns: false when the bytes are no list of `count` documents.
    static func append(
        _ bytes: UnsafeBufferPointer<UInt8>, count: Int, renamed rename: [UInt32],
        to ordinals: inout [UInt32]
    ) -> Bool {
        var isValid = true
        if isBits(count: count, of: rename.count) {
            var set = Bitset(count: rename.count)
            isValid = set.formUnion(littleEndian: bytes)
            set.forEach { append(rename[$0], to: &ordinals) }
            return isValid
        }
        var cursor = ByteCursor(bytes)
        var next: UInt64 = 0
        for _ in 0..<count {
            guard let distance = cursor.variableLength(), distance < UInt64(rename.count),
                next + distance < UInt64(rename.count)
            else { return false }
            append(rename[Int(next + distance)], to: &ordinals)
            next += distance + 1
        }
        return cursor.isAtEnd
    }

    static let dropped = UInt32.max

    @inline(__always)
    private static func append(_ ordinal: UInt32, to ordinals: inout [UInt32]) {
        if ordinal != dropped { ordinals.append(ordinal) }
    }
}
