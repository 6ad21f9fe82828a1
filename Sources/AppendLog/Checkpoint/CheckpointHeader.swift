/// The first bytes of a checkpoint. Numbers are little-endian.
struct CheckpointHeader: Equatable {
    static let byteCount = 96
    /// Where the first section begins, and what every section's offset is a multiple of.
    static let alignment = 4096
    private static let magic = Array("SHOPBELL-CKPT-1\n".utf8)

    var generation: UInt64
    var store: StoreIdentifier
    var position: LogPosition
    var sectionCount: UInt32
    var tableChecksum: UInt32
    var tableOffset: UInt64
    var tableLength: UInt64

    var bytes: [UInt8] {
        var bytes = Self.magic
        bytes.append(littleEndian: generation)
        bytes.append(littleEndian: store.high)
        bytes.append(littleEndian: store.low)
        bytes.append(littleEndian: position.segment)
        bytes.append(littleEndian: position.checksum)
        bytes.append(littleEndian: UInt64(position.offset))
        bytes.append(littleEndian: position.sequence)
        bytes.append(littleEndian: sectionCount)
        bytes.append(littleEndian: tableChecksum)
        bytes.append(littleEndian: tableOffset)
        bytes.append(littleEndian: tableLength)
        bytes.append(littleEndian: UInt32(0))
        bytes.append(littleEndian: checksum(of: bytes))
        return bytes
    }
}

extension CheckpointHeader {
    /// Decodes and checks; nil when it is not a header of this format.
    init?(_ bytes: UnsafeRawBufferPointer) {
        guard bytes.count >= Self.byteCount, bytes.starts(with: Self.magic) else { return nil }
        let checked = Self.byteCount - 4
        let sum = checksum(of: UnsafeRawBufferPointer(rebasing: bytes[..<checked]))
        guard sum == bytes.littleEndian(at: checked, as: UInt32.self),
            let offset = Int(exactly: bytes.littleEndian(at: 48, as: UInt64.self))
        else { return nil }
        generation = bytes.littleEndian(at: 16, as: UInt64.self)
        store = StoreIdentifier(
            high: bytes.littleEndian(at: 24, as: UInt64.self),
            low: bytes.littleEndian(at: 32, as: UInt64.self))
        position = LogPosition(
            segment: bytes.littleEndian(at: 40, as: UInt32.self), offset: offset,
            sequence: bytes.littleEndian(at: 56, as: UInt64.self),
            checksum: bytes.littleEndian(at: 44, as: UInt32.self))
        sectionCount = bytes.littleEndian(at: 64, as: UInt32.self)
        tableChecksum = bytes.littleEndian(at: 68, as: UInt32.self)
        tableOffset = bytes.littleEndian(at: 72, as: UInt64.self)
        tableLength = bytes.littleEndian(at: 80, as: UInt64.self)
    }
}

extension [UInt8] {
    mutating func append(littleEndian number: some FixedWidthInteger) {
        Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
    }
}

extension UnsafeRawBufferPointer {
    func littleEndian<Number: FixedWidthInteger & BitwiseCopyable>(
        at offset: Int, as type: Number.Type
    ) -> Number {
        Number(littleEndian: loadUnaligned(fromByteOffset: offset, as: type))
    }
}
