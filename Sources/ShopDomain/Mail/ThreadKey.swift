/// A Message-ID reduced to 64 bits, so that a million of them are one column.
public struct ThreadKey: RawRepresentable, Hashable, Comparable, Sendable, Codable {
    public let rawValue: UInt64

    public init(rawValue: UInt64) { self.rawValue = rawValue }

    /// FNV-1a over the identifier without its angle brackets, then MurmurHash3's finaliser.
    public init(messageID: String) {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in messageID.utf8 where byte != UInt8(ascii: "<") && byte != UInt8(ascii: ">") {
            hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
        }
        hash = (hash ^ (hash >> 33)) &* 0xFF51_AFD7_ED55_8CCD
        rawValue = hash ^ (hash >> 33)
    }

    public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}
