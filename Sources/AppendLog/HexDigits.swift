/// Lower-case hexadecimal of fixed width, the only spelling of a number the format knows.
///
/// Decoding refuses everything else. A lenient reader takes `A` for `a`, and so misses the flip of
/// bit 5.
enum HexDigits {
    /// Appends `count` digits of `value`, the most significant first.
    static func append(_ value: UInt64, count: Int, to bytes: inout [UInt8]) {
        for place in stride(from: (count - 1) * 4, through: 0, by: -4) {
            let digit = UInt8(truncatingIfNeeded: value >> UInt64(place)) & 15
            bytes.append(digit < 10 ? digit &+ 0x30 : digit &+ 0x57)
        }
    }

    /// The number written at `offset` in exactly `count` digits, or nil.
    @inline(__always)
    static func decode(
        _ bytes: UnsafeRawBufferPointer, at offset: Int, count: Int
    ) -> UInt64? {
        guard offset >= 0, offset + count <= bytes.count else { return nil }
        var value: UInt64 = 0
        for index in offset..<offset + count {
            let byte = bytes[index]
            let decimal = byte &- 0x30
            let letter = byte &- 0x61
            guard decimal < 10 || letter < 6 else { return nil }
            value = value << 4 | UInt64(decimal < 10 ? decimal : letter &+ 10)
        }
        return value
    }

    /// The number a string writes in exactly `count` digits, or nil.
    static func decode(_ text: String, count: Int) -> UInt64? {
        var text = text
        return text.withUTF8 { utf8 in
            utf8.count == count ? decode(UnsafeRawBufferPointer(utf8), at: 0, count: count) : nil
        }
    }

    /// `value` as a string of `count` digits.
    static func text(_ value: UInt64, count: Int) -> String {
        var bytes: [UInt8] = []
        append(value, count: count, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}
