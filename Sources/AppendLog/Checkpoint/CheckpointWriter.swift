/// Writes the sections of a checkpoint one after the other, without holding them in memory.
public struct CheckpointWriter: ~Copyable {
    private let file: any LogFile
    private var written = CheckpointHeader.alignment
    private var pending: [UInt8] = []
    private(set) var table = CheckpointTable(sections: [])
    private static let pendingBytes = 1 << 20

    init(_ file: any LogFile) { self.file = file }

    /// Begins a section. Names are 1 to 32 bytes, each used once; the section before ends here.
    public mutating func beginSection(_ name: String) throws(StorageError) {
        precondition(
            (1...Limits.sectionNameBytes).contains(name.utf8.count)
                && !table.sections.contains { $0.name == name },
            "a section has a name of 1 to 32 bytes of its own")
        precondition(table.sections.count < Limits.checkpointSections, "1,024 sections at most")
        try flush()
        let step = CheckpointHeader.alignment
        written = (written + step - 1) / step * step
        table.sections.append(
            CheckpointTable.Section(
                name: name, offset: written, length: 0, checksum: 0, blocks: []))
    }

    /// Appends to the section begun last.
    public mutating func append(_ bytes: UnsafeRawBufferPointer) throws(StorageError) {
        precondition(!table.sections.isEmpty, "begin a section first")
        addChecksums(bytes)
        pending.append(contentsOf: bytes)
        if pending.count >= Self.pendingBytes { try flush() }
    }

    public mutating func append(_ bytes: [UInt8]) throws(StorageError) {
        try bytes.withUnsafeBufferPointer { (buffer) throws(StorageError) in
            try append(UnsafeRawBufferPointer(buffer))
        }
    }

    /// Writes table and header, and syncs.
    mutating func finish(
        generation: UInt64, store: StoreIdentifier, position: LogPosition
    ) throws(StorageError) {
        try flush()
        let tableBytes = table.bytes
        try file.writeAll(tableBytes, at: written)
        let header = CheckpointHeader(
            generation: generation, store: store, position: position,
            sectionCount: UInt32(table.sections.count), tableChecksum: checksum(of: tableBytes),
            tableOffset: UInt64(written), tableLength: UInt64(tableBytes.count))
        try file.writeAll(header.bytes, at: 0)
        try file.synchronize()
    }

    private mutating func flush() throws(StorageError) {
        try file.writeAll(pending, at: written)
        written += pending.count
        pending.removeAll(keepingCapacity: true)
    }

    private mutating func addChecksums(_ bytes: UnsafeRawBufferPointer) {
        let last = table.sections.count - 1
        let block = Limits.checkpointBlockBytes
        var rest = bytes
        while !rest.isEmpty {
            let length = table.sections[last].length
            let piece = UnsafeRawBufferPointer(rebasing: rest.prefix(block - length % block))
            if length % block == 0 { table.sections[last].blocks.append(0) }
            let index = length / block
            let before = table.sections[last].blocks[index]
            table.sections[last].blocks[index] = checksum(of: piece, after: before)
            table.sections[last].checksum = checksum(
                of: piece, after: table.sections[last].checksum)
            table.sections[last].length += piece.count
            rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(piece.count))
        }
    }
}
