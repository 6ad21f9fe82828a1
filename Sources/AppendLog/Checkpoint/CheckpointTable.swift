/// The sections of a checkpoint: where each is, and the checksums of its 64 KiB blocks.
struct CheckpointTable: Equatable {
    struct Section: Equatable {
        var name: String
        var offset: Int
        var length: Int
        var checksum: UInt32
        var blocks: [UInt32]
    }

    var sections: [Section]

    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        for section in sections {
            var name = Array(section.name.utf8)
            name.append(contentsOf: repeatElement(0, count: Limits.sectionNameBytes - name.count))
            bytes.append(contentsOf: name)
            bytes.append(littleEndian: UInt64(section.offset))
            bytes.append(littleEndian: UInt64(section.length))
            bytes.append(littleEndian: section.checksum)
            bytes.append(littleEndian: UInt32(0))
            section.blocks.forEach { bytes.append(littleEndian: $0) }
        }
        return bytes
    }

    /// Decodes; nil when a section would lie outside the first `end` bytes of the file.
    init?(_ bytes: UnsafeRawBufferPointer, count: Int, end: Int) {
        guard count <= Limits.checkpointSections else { return nil }
        sections = []
        var at = 0
        for _ in 0..<count {
            guard bytes.count - at >= Limits.sectionNameBytes + 24 else { return nil }
            let name = bytes[at..<at + Limits.sectionNameBytes].prefix { $0 != 0 }
            at += Limits.sectionNameBytes
            let offset = bytes.littleEndian(at: at, as: UInt64.self)
            let length = bytes.littleEndian(at: at + 8, as: UInt64.self)
            let checksum = bytes.littleEndian(at: at + 16, as: UInt32.self)
            at += 24
            guard offset <= UInt64(end), length <= UInt64(end) - offset,
                offset % UInt64(CheckpointHeader.alignment) == 0
            else { return nil }
            let blockCount = Self.blockCount(Int(length))
            guard blockCount <= (bytes.count - at) / 4 else { return nil }
            let blocks = (0..<blockCount).map {
                bytes.littleEndian(at: at + 4 * $0, as: UInt32.self)
            }
            at += 4 * blockCount
            sections.append(
                Section(
                    name: String(decoding: name, as: UTF8.self), offset: Int(offset),
                    length: Int(length), checksum: checksum, blocks: blocks))
        }
        guard at == bytes.count else { return nil }
    }

    init(sections: [Section]) { self.sections = sections }

    static func blockCount(_ length: Int) -> Int {
        (length + Limits.checkpointBlockBytes - 1) / Limits.checkpointBlockBytes
    }
}
