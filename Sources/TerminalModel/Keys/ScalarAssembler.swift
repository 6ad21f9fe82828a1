/// Puts one scalar beyond ASCII together from its UTF-8 bytes.
struct ScalarAssembler: Sendable {
    enum Outcome: Equatable {
        case incomplete
        case complete(Unicode.Scalar)
        /// The byte belongs to no scalar that began before it.
        case malformed
    }

    private var value: UInt32
    private var missing: Int
    /// Below this the scalar should have been shorter.
    private let lowest: UInt32

    /// Nil for a byte that cannot open a scalar.
    init?(first: UInt8) {
        switch first {
        case 0xC2...0xDF: (value, missing, lowest) = (UInt32(first & 0x1F), 1, 0x80)
        case 0xE0...0xEF: (value, missing, lowest) = (UInt32(first & 0x0F), 2, 0x800)
        case 0xF0...0xF4: (value, missing, lowest) = (UInt32(first & 0x07), 3, 0x10000)
        default: return nil
        }
    }

    mutating func accept(_ byte: UInt8) -> Outcome {
        guard byte & 0xC0 == 0x80 else { return .malformed }
        value = value << 6 | UInt32(byte & 0x3F)
        missing -= 1
        if missing > 0 { return .incomplete }
        guard value >= lowest, let scalar = Unicode.Scalar(value) else { return .malformed }
        return .complete(scalar)
    }
}

extension Unicode.Scalar {
    var isControl: Bool { properties.generalCategory == .control }
}
