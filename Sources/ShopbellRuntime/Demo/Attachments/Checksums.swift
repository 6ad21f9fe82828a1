/// The two checksums a PNG file asks for.
enum Checksums {
    /// CRC-32 of ISO 3309, a bit at a time.
    static func crc32(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(0xFFFF_FFFF) { remainder, byte in
            (0..<8).reduce(remainder ^ UInt32(byte)) { value, _ in
                value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1
            }
        }
    }

    /// Adler-32 of RFC 1950.
    static func adler32(_ bytes: [UInt8]) -> UInt32 {
        let sums = bytes.reduce(into: (low: UInt32(1), high: UInt32(0))) { sums, byte in
            sums.low = (sums.low + UInt32(byte)) % 65_521
            sums.high = (sums.high + sums.low) % 65_521
        }
        return sums.high << 16 | sums.low
    }
}
