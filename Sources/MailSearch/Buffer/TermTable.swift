/// The terms met so far, each with a small number: an open-addressing hash table over one byte
/// arena. Seeded by chance, so that no mail can be written to make it slow.
struct TermTable: Sendable {
    struct Entry: Sendable {
        /// The key's first eight bytes, the first one highest: settles most comparisons.
        var head: UInt64
        var hash: UInt64
        var keyStart: UInt32
        /// The last document it was met in, by ordinal; `never` at first.
        var lastOrdinal: UInt32
        var keyLength: UInt8
    }

    static let never = UInt32.max

    private(set) var entries: [Entry] = []
    private(set) var keys: [UInt8] = []
    /// Upper half: upper half of the hash; lower half: entry number plus one; 0 is free.
    private var slots: [UInt64] = Array(repeating: 0, count: 1 << 12)
    private let seed = UInt64.random(in: .min ... .max)

    /// Notes that a document has a term.
    ///
    /// - Parameter key: padded with eight zero bytes.
    /// - Returns: the term's number when this is its first use in the document, else nil.
    mutating func use(_ key: UnsafePointer<UInt8>, _ length: Int, in ordinal: UInt32) -> UInt32? {
        let head = Self.head(of: key)
        let hash = hash(key, length)
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] != 0 {
            if slots[slot] >> 32 == hash >> 32 {
                let term = Int(slots[slot] & 0xFFFF_FFFF) - 1
                if isTerm(term, head, key, length) { return noteUse(of: term, in: ordinal) }
            }
            slot = (slot + 1) & mask
        }
        slots[slot] = hash & 0xFFFF_FFFF_0000_0000 | UInt64(entries.count + 1)
        return append(key, length, hash, ordinal)
    }

    /// The term with exactly this key.
    func term(_ key: [UInt8]) -> Int? {
        let padded = key + Array(repeating: 0, count: TokenScratch.paddingBytes)
        return padded.withUnsafeBufferPointer { bytes in
            guard let start = bytes.baseAddress else { return nil }
            let hash = hash(start, key.count)
            var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
            while slots[slot] != 0 {
                let term = Int(slots[slot] & 0xFFFF_FFFF) - 1
                if isTerm(term, Self.head(of: start), start, key.count) { return term }
                slot = (slot + 1) & (slots.count - 1)
            }
            return nil
        }
    }

    /// Every term that begins with these bytes.
    func forEachTerm(beginningWith key: [UInt8], _ body: (Int) -> Void) {
        let headBytes = min(key.count, 8)
        var head: UInt64 = 0
        for byte in key.prefix(8) { head = head << 8 | UInt64(byte) }
        let shift = UInt64(64 - 8 * headBytes)
        for (term, entry) in entries.enumerated()
        where entry.head >> shift == head && Int(entry.keyLength) >= key.count {
            if key.count <= 8 || self.key(of: term).starts(with: key) { body(term) }
        }
    }

    func key(of term: Int) -> ArraySlice<UInt8> {
        let start = Int(entries[term].keyStart)
        return keys[start..<start + Int(entries[term].keyLength)]
    }

    /// Term numbers in the order of their keys.
    func sortedTerms() -> [UInt32] {
        var order = (0..<UInt32(entries.count)).map { $0 }
        order.sort { left, right in
            let first = entries[Int(left)], second = entries[Int(right)]
            if first.head != second.head { return first.head < second.head }
            return key(of: Int(left)).lexicographicallyPrecedes(key(of: Int(right)))
        }
        return order
    }
}

extension TermTable {
    private static func head(of key: UnsafePointer<UInt8>) -> UInt64 {
        UInt64(bigEndian: UnsafeRawPointer(key).loadUnaligned(as: UInt64.self))
    }

    /// Folds the key eight bytes at a time; the padding makes the last ones defined.
    private func hash(_ key: UnsafePointer<UInt8>, _ length: Int) -> UInt64 {
        var hash = seed ^ UInt64(length) &* 0x9E37_79B9_7F4A_7C15
        var offset = 0
        while offset < length {
            let word = UnsafeRawPointer(key + offset).loadUnaligned(as: UInt64.self)
            let product = (hash ^ word).multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
            hash = product.high ^ product.low ^ seed
            offset += 8
        }
        return hash
    }

    @inline(__always)
    private func isTerm(
        _ term: Int, _ head: UInt64, _ key: UnsafePointer<UInt8>, _ length: Int
    ) -> Bool {
        let entry = entries[term]
        guard entry.head == head, Int(entry.keyLength) == length else { return false }
        if length <= 8 { return true }
        for index in 8..<length where keys[Int(entry.keyStart) + index] != key[index] {
            return false
        }
        return true
    }

    @inline(__always)
    private mutating func noteUse(of term: Int, in ordinal: UInt32) -> UInt32? {
        if entries[term].lastOrdinal == ordinal { return nil }
        entries[term].lastOrdinal = ordinal
        return UInt32(term)
    }

    private mutating func append(
        _ key: UnsafePointer<UInt8>, _ length: Int, _ hash: UInt64, _ ordinal: UInt32
    ) -> UInt32 {
        entries.append(Entry(
            head: Self.head(of: key), hash: hash, keyStart: UInt32(keys.count),
            lastOrdinal: ordinal, keyLength: UInt8(length)))
        keys.append(contentsOf: UnsafeBufferPointer(start: key, count: length))
        if entries.count * 2 > slots.count { grow() }
        return UInt32(entries.count - 1)
    }

    private mutating func grow() {
        var larger = [UInt64](repeating: 0, count: slots.count * 4)
        let mask = larger.count - 1
        for taken in slots where taken != 0 {
            let term = Int(taken & 0xFFFF_FFFF) - 1
            var slot = Int(truncatingIfNeeded: entries[term].hash) & mask
            while larger[slot] != 0 { slot = (slot + 1) & mask }
            larger[slot] = taken
        }
        slots = larger
    }
}
