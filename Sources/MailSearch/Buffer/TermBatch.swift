/// A term's key as far as it fits two machine words, which most do altogether.
struct TermName: Sendable {
    /// The first eight bytes, the first one highest, so that names sort like keys.
    let head: UInt64
    /// The next eight.
    let second: UInt64
    let hash: UInt64
    /// Where a long key stands among its batch's long keys.
    private let longStart: UInt32
    let length: UInt8

    static let shortBytesMaximum = 16

    /// - Parameter key: followed by eight zero bytes.
    @inline(__always)
    init(_ key: UnsafePointer<UInt8>, _ length: Int, seed: UInt64, longStart: Int) {
        let raw = UnsafeRawPointer(key)
        head = UInt64(bigEndian: raw.loadUnaligned(as: UInt64.self))
        second =
            length > 8
            ? UInt64(bigEndian: raw.loadUnaligned(fromByteOffset: 8, as: UInt64.self)) : 0
        var hash = Self.mixed(head ^ seed) ^ UInt64(length)
        if length > 8 { hash = Self.mixed(hash ^ second ^ seed) }
        if length > Self.shortBytesMaximum { hash = Self.mixRest(raw, length, hash, seed) }
        self.hash = hash
        self.longStart = UInt32(truncatingIfNeeded: longStart)
        self.length = UInt8(length)
    }

    var isShort: Bool { Int(length) <= Self.shortBytesMaximum }

    @inline(__always)
    private static func mixed(_ word: UInt64) -> UInt64 {
        let product = word.multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
        return product.high ^ product.low
    }

    func longKey(_ longKeys: [UInt8]) -> ArraySlice<UInt8> {
        longKeys[Int(longStart)..<Int(longStart) + Int(length)]
    }

    func appendKey(to keys: inout [UInt8], _ longKeys: [UInt8]) {
        guard isShort else { return keys.append(contentsOf: longKey(longKeys)) }
        for index in 0..<Int(length) {
            let word = index < 8 ? head : second
            keys.append(UInt8(truncatingIfNeeded: word >> UInt64(56 - 8 * (index & 7))))
        }
    }

    private static func mixRest(
        _ key: UnsafeRawPointer, _ length: Int, _ start: UInt64, _ seed: UInt64
    ) -> UInt64 {
        var hash = start
        for offset in stride(from: shortBytesMaximum, to: length, by: 8) {
            hash = mixed(hash ^ seed ^ key.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        }
        return hash
    }
}

/// Terms of one document on their way to the table.
struct TermBatch: Sendable {
    private(set) var names: [TermName] = []
    private(set) var longKeys: [UInt8] = []
    /// By place of the name, the entry it probably is; as long as the largest batch so far.
    var guesses: [UInt32] = []

    private let seed: UInt64

    static let noGuess = UInt32.max

    /// - Parameter seed: the table's.
    init(seed: UInt64) {
        self.seed = seed
    }

    /// - Parameter key: followed by eight zero bytes.
    @inline(__always)
    mutating func append(_ key: UnsafePointer<UInt8>, _ length: Int) {
        names.append(TermName(key, length, seed: seed, longStart: longKeys.count))
        if length > TermName.shortBytesMaximum {
            longKeys.append(contentsOf: UnsafeBufferPointer(start: key, count: length))
        }
    }

    mutating func append(_ key: [UInt8]) {
        let padded = key + Array(repeating: 0, count: TokenScratch.paddingBytes)
        padded.withUnsafeBufferPointer { bytes in
            if let start = bytes.baseAddress { append(start, key.count) }
        }
    }

    mutating func prepareGuesses() {
        let missing = names.count - guesses.count
        if missing > 0 { guesses.append(contentsOf: repeatElement(Self.noGuess, count: missing)) }
    }

    mutating func removeAll() {
        names.removeAll(keepingCapacity: true)
        longKeys.removeAll(keepingCapacity: true)
    }
}
