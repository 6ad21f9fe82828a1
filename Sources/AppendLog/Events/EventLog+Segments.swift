extension EventLog {
    /// Makes a segment with its first batch: written aside, synced, read back, named, and the name
    /// synced.
    func beginSegment(
        with records: [NewRecord], because reason: SegmentHeader.Reason
    ) throws(StorageError) {
        guard let store else { throw StorageError(.notFound, "read", StoreLayout.identity) }
        let number = reader.newest + 1
        let header = SegmentHeader(
            store: store, segment: number, salt: storage.randomNumber(),
            after: position, because: reason)
        let line = header.line(previous: position.checksum)
        let batch = RecordBatch(records, after: position.sequence, chain: line.checksum)
        let path = StoreLayout.eventSegment(number)
        let bytes = line.bytes + batch.bytes
        try storage.publish(bytes, as: path)
        let file = try storage.open(path, .writing)
        let end = LogPosition(
            segment: number, offset: bytes.count, sequence: batch.sequences.upperBound - 1,
            checksum: batch.checksum)
        reader.didBegin(header, (line.bytes.count, line.checksum), file, at: end)
        writer = (number, file)
        reasonToBeginSegment = nil
    }

    /// Makes the first segment, of a store whose identity is on disk already.
    func beginFirstSegment() throws(LogError) {
        try onDisk { () throws(StorageError) in
            if identity == nil {
                let made = StoreIdentifier(
                    high: storage.randomNumber(), low: storage.randomNumber())
                try made.write(to: storage)
                identity = made
            }
            try beginSegment(with: [], because: .start)
        }
        durable = position
    }
}

extension LogStorage {
    /// Makes a file that is complete and on disk before it has its name, and never in place of
    /// another.
    func publish(_ bytes: [UInt8], as path: String) throws(StorageError) {
        let draft = path + StoreLayout.unfinishedSuffix
        do throws(StorageError) {
            let file = try createAfresh(draft)
            try file.writeAll(bytes, at: 0)
            try file.synchronize()
            guard try open(draft, .reading).bytes(at: 0, count: bytes.count) == bytes else {
                throw StorageError(.failed, "read back", path)
            }
            try renameWithoutOverwriting(draft, to: path)
        } catch {
            try? remove(draft)
            throw error
        }
        try synchronizeDirectory(StoreLayout.directory(of: path))
    }
}
