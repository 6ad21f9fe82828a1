import Synchronization

/// A mapped checkpoint. Its table is verified; its sections are when they are asked for.
///
/// The bytes stay valid while it lives, also when a newer checkpoint takes the slot.
public final class Checkpoint: Sendable {
    /// The place in the log up to which everything is in here.
    public var position: LogPosition { header.position }
    public var generation: UInt64 { header.generation }
    /// The store it was made from.
    public var store: StoreIdentifier { header.store }
    public var sectionNames: [String] { table.sections.map(\.name) }

    let header: CheckpointHeader
    private let table: CheckpointTable
    private let mapping: LogMapping
    /// One flag for each block of each section: whether it has been found right.
    private let verified: Mutex<[[Bool]]>

    /// Verifies header and table; nil when they are not right.
    init?(_ mapping: LogMapping) {
        guard let header = CheckpointHeader(mapping.bytes),
            let start = Int(exactly: header.tableOffset),
            let length = Int(exactly: header.tableLength),
            start <= mapping.bytes.count, length <= mapping.bytes.count - start
        else { return nil }
        let bytes = UnsafeRawBufferPointer(rebasing: mapping.bytes[start..<start + length])
        guard checksum(of: bytes) == header.tableChecksum,
            let table = CheckpointTable(bytes, count: Int(header.sectionCount), end: start)
        else { return nil }
        self.header = header
        self.table = table
        self.mapping = mapping
        verified = Mutex(table.sections.map { $0.blocks.map { _ in false } })
    }

    /// A section's bytes, verified whole. Aligned to 4096.
    ///
    /// - Returns: nil when there is no such section.
    public func section(_ name: String) throws(CheckpointError) -> UnsafeRawBufferPointer? {
        guard let index = table.sections.firstIndex(where: { $0.name == name }) else { return nil }
        return try bytes(index, 0..<table.sections[index].length)
    }

    /// A section whose blocks are verified as they are read; nil when there is none of the name.
    public func lazySection(_ name: String) -> CheckpointSection? {
        guard let index = table.sections.firstIndex(where: { $0.name == name }) else { return nil }
        return CheckpointSection(
            checkpoint: self, index: index, byteCount: table.sections[index].length)
    }

    /// Verifies every byte.
    public func verifyAll() throws(CheckpointError) {
        for name in sectionNames { _ = try section(name) }
    }

    /// Verifies the blocks that a range touches, those only that have not been yet.
    fileprivate func bytes(
        _ index: Int, _ range: Range<Int>
    ) throws(CheckpointError) -> UnsafeRawBufferPointer {
        let section = table.sections[index]
        guard range.lowerBound >= 0, range.upperBound <= section.length else {
            throw .damaged(section: section.name)
        }
        let bytes = unverified(section)
        let size = Limits.checkpointBlockBytes
        let blocks = range.lowerBound / size..<(range.upperBound + size - 1) / size
        let isRight = verified.withLock { flags in
            blocks.allSatisfy { block in
                if flags[index][block] { return true }
                let part = bytes[block * size..<min((block + 1) * size, bytes.count)]
                let sum = checksum(of: UnsafeRawBufferPointer(rebasing: part))
                flags[index][block] = sum == section.blocks[block]
                return flags[index][block]
            }
        }
        guard isRight else { throw .damaged(section: section.name) }
        return UnsafeRawBufferPointer(rebasing: bytes[range])
    }

    private func unverified(_ section: CheckpointTable.Section) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(
            rebasing: mapping.bytes[section.offset..<section.offset + section.length])
    }
}

/// A section of a mapped checkpoint, for reading here and there in it.
public struct CheckpointSection: Sendable {
    private let checkpoint: Checkpoint
    private let index: Int
    public let byteCount: Int

    fileprivate init(checkpoint: Checkpoint, index: Int, byteCount: Int) {
        self.checkpoint = checkpoint
        self.index = index
        self.byteCount = byteCount
    }

    /// Bytes that have been found right; they stay valid while the section lives.
    public func bytes(_ range: Range<Int>) throws(CheckpointError) -> UnsafeRawBufferPointer {
        try checkpoint.bytes(index, range)
    }
}

/// Why a checkpoint is of no use. The log has everything that was in it.
public enum CheckpointError: Error, Hashable, Sendable, CustomStringConvertible {
    case damaged(section: String)

    public var description: String {
        switch self {
        case .damaged(let section): "The checkpoint is damaged (\(section)); it is made again."
        }
    }
}
