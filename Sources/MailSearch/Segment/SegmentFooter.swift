import CPlatform

/// The last 64 bytes of a segment file: where everything is, and a checksum over the page
/// checksums.
struct SegmentFooter: Sendable, Equatable {
    var documentCount = 0
    var firstNumber: UInt32 = 0
    var lastNumber: UInt32 = 0
    /// Offsets of the parts; posting lists begin at 0.
    var dictionaryStart = 0
    var blocksStart = 0
    var columnsStart = 0
    /// Where the pages end and their checksums begin.
    var contentLength = 0
    var pageTableChecksum: UInt32 = 0

    static let byteCount = 64
    private static let magic: UInt64 = 0x4843_5253_4C42_4853  // "SHBLSRCH" in the file

    var pageCount: Int { (contentLength + Limits.pageBytes - 1) / Limits.pageBytes }
    var fileLength: Int { contentLength + pageCount * 4 + Self.byteCount }

    /// Names this very file in the manifest.
    var checksum: UInt32 { crc32c(encodedFields) }

    var encoded: [UInt8] {
        var bytes = encodedFields
        bytes.append(littleEndian: crc32c(bytes))
        return bytes
    }

    private var encodedFields: [UInt8] {
        var bytes: [UInt8] = []
        bytes.append(littleEndian: Self.magic)
        bytes.append(littleEndian: UInt32(Manifest.formatVersion))
        bytes.append(littleEndian: UInt32(documentCount))
        bytes.append(littleEndian: firstNumber)
        bytes.append(littleEndian: lastNumber)
        for offset in [dictionaryStart, blocksStart, columnsStart, contentLength] {
            bytes.append(littleEndian: UInt64(offset))
        }
        bytes.append(littleEndian: pageTableChecksum)
        return bytes
    }

    init() {}

    /// nil unless the bytes are a sound footer of a file of this length.
    init?(decoding bytes: [UInt8], fileLength: Int) {
        guard bytes.count == Self.byteCount else { return nil }
        let fields = bytes.withUnsafeBufferPointer { buffer -> Self? in
            var cursor = ByteCursor(buffer)
            return Self(reading: &cursor)
        }
        guard let fields, fields.encoded == bytes, fields.fileLength == fileLength,
            0...fields.blocksStart ~= fields.dictionaryStart,
            fields.blocksStart...fields.contentLength ~= fields.columnsStart,
            fields.contentLength - fields.columnsStart
                == fields.documentCount * DocumentColumns.bytesPerDocument
        else { return nil }
        self = fields
    }

    private init?(reading cursor: inout ByteCursor) {
        guard cursor.integer(UInt64.self) == Self.magic,
            cursor.integer(UInt32.self) == UInt32(Manifest.formatVersion),
            let documents = cursor.integer(UInt32.self),
            let first = cursor.integer(UInt32.self), let last = cursor.integer(UInt32.self)
        else { return nil }
        let offsets = (0..<4).compactMap { _ in
            cursor.integer(UInt64.self).flatMap { $0 < 1 << 48 ? Int($0) : nil }
        }
        guard offsets.count == 4, let table = cursor.integer(UInt32.self),
            offsets == offsets.sorted()
        else { return nil }
        documentCount = Int(documents)
        (firstNumber, lastNumber, pageTableChecksum) = (first, last, table)
        (dictionaryStart, blocksStart) = (offsets[0], offsets[1])
        (columnsStart, contentLength) = (offsets[2], offsets[3])
    }
}

/// CRC-32C of the bytes.
func crc32c(_ bytes: some Collection<UInt8>) -> UInt32 {
    bytes.withContiguousStorageIfAvailable { csystem_crc32c(0, $0.baseAddress, $0.count) }
        ?? Array(bytes).withUnsafeBufferPointer { csystem_crc32c(0, $0.baseAddress, $0.count) }
}
