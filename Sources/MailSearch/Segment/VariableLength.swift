/// Integers in as few bytes as they need, seven bits a byte, lowest first (LEB128).
enum VariableLength {
    @inline(__always)
    static func append(_ value: UInt64, to bytes: inout [UInt8]) {
        if value < 0x80 { return bytes.append(UInt8(truncatingIfNeeded: value)) }
        appendLong(value, to: &bytes)
    }

    private static func appendLong(_ value: UInt64, to bytes: inout [UInt8]) {
        var rest = value
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }
}

/// Reads what ``VariableLength`` and fixed-width fields wrote; every step is bounded.
struct ByteCursor {
    private let bytes: UnsafeBufferPointer<UInt8>
    private(set) var position = 0

    /// - Parameter bytes: must outlive the cursor.
    init(_ bytes: UnsafeBufferPointer<UInt8>, position: Int = 0) {
        self.bytes = bytes
        self.position = position
    }

    var isAtEnd: Bool { position >= bytes.count }

    /// nil at the end of the bytes or past ten bytes.
    @inline(__always)
    mutating func variableLength() -> UInt64? {
        guard position < bytes.count else { return nil }
        let first = bytes[position]
        if first < 0x80 {
            position += 1
            return UInt64(first)
        }
        return longVariableLength()
    }

    private mutating func longVariableLength() -> UInt64? {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while position < bytes.count, shift < 63 {
            let byte = bytes[position]
            position += 1
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return value }
            shift += 7
        }
        return nil
    }

    mutating func byte() -> UInt8? {
        guard position < bytes.count else { return nil }
        position += 1
        return bytes[position - 1]
    }

    mutating func take(_ count: Int) -> UnsafeBufferPointer<UInt8>? {
        guard count >= 0, count <= bytes.count - position else { return nil }
        position += count
        return UnsafeBufferPointer(rebasing: bytes[position - count..<position])
    }

    mutating func integer<Value: FixedWidthInteger>(_ type: Value.Type) -> Value? {
        guard let raw = take(MemoryLayout<Value>.size) else { return nil }
        return Value(littleEndian: UnsafeRawBufferPointer(raw).loadUnaligned(as: Value.self))
    }
}

extension Array where Element == UInt8 {
    mutating func append<Value: FixedWidthInteger>(littleEndian value: Value) {
        Swift.withUnsafeBytes(of: value.littleEndian) { append(contentsOf: $0) }
    }
}
