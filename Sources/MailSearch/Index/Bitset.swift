/// A set of small numbers, as bits.
struct Bitset: Sendable, Equatable {
    private(set) var words: [UInt64]
    /// Numbers below this can be members.
    let count: Int

    init(count: Int) {
        self.count = count
        words = Array(repeating: 0, count: (count + 63) / 64)
    }

    static func full(count: Int) -> Bitset {
        var set = Bitset(count: count)
        for index in set.words.indices { set.words[index] = .max }
        if count % 64 != 0 { set.words[set.words.count - 1] = (1 << UInt64(count % 64)) - 1 }
        return set
    }

    var isEmpty: Bool { words.allSatisfy { $0 == 0 } }
    var memberCount: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

    /// All members, ascending.
    var members: [UInt32] {
        var members: [UInt32] = []
        members.reserveCapacity(memberCount)
        forEach { members.append(UInt32($0)) }
        return members
    }

    func contains(_ member: Int) -> Bool { words[member >> 6] >> UInt64(member & 63) & 1 == 1 }

    @inline(__always)
    mutating func insert(_ member: Int) { words[member >> 6] |= 1 << UInt64(member & 63) }

    mutating func insert(_ members: ArraySlice<UInt32>) {
        words.withUnsafeMutableBufferPointer { words in
            for member in members { words[Int(member >> 6)] |= 1 << UInt64(member & 63) }
        }
    }

    mutating func remove(_ member: Int) { words[member >> 6] &= ~(1 << UInt64(member & 63)) }

    mutating func removeAll() {
        for index in words.indices { words[index] = 0 }
    }

    mutating func formIntersection(_ other: Bitset) {
        for index in words.indices { words[index] &= other.words[index] }
    }

    mutating func subtract(_ other: Bitset) {
        for index in words.indices { words[index] &= ~other.words[index] }
    }

    mutating func formUnion(_ other: Bitset) {
        for index in words.indices { words[index] |= other.words[index] }
    }

    /// Adds the members written as little-endian bytes, eight members a byte.
    ///
    /// - Returns: false when a byte names a number past `count`.
    mutating func formUnion(littleEndian bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard bytes.count == (count + 7) / 8 else { return false }
        if count % 8 != 0, let last = bytes.last, last >> UInt8(count % 8) != 0 { return false }
        for (index, byte) in bytes.enumerated() where byte != 0 {
            words[index >> 3] |= UInt64(byte) << UInt64((index & 7) * 8)
        }
        return true
    }

    func forEach(_ body: (Int) -> Void) {
        for (index, word) in words.enumerated() {
            var rest = word
            while rest != 0 {
                body((index << 6) + rest.trailingZeroBitCount)
                rest &= rest - 1
            }
        }
    }
}
