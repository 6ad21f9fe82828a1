/// A zlib stream (RFC 1950) of one stored block: no compression, which a small picture can do
/// without.
enum StoredDeflate {
    static func stream(_ bytes: [UInt8]) -> [UInt8] {
        precondition(bytes.count <= 0xFFFF, "a stored block holds at most 65,535 bytes")
        let length = UInt16(bytes.count)
        let sum = Checksums.adler32(bytes)
        return [0x78, 0x01, 0x01] + littleEndian(length) + littleEndian(~length) + bytes
            + [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: sum >> $0) }
    }

    private static func littleEndian(_ number: UInt16) -> [UInt8] {
        [UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8)]
    }
}
