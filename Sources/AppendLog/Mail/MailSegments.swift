/// Raw mail, byte for byte, in segments of its own.
///
/// Appended to by several processes under `mail.lock`, which is not the events' lock: importing
/// gigabytes must not hold up a draft. Append mail first, then the events that hold its locations;
/// what no event names does no harm. An instance belongs to one thread at a time.
public final class MailSegments {
    private let storage: any LogStorage
    private let store: StoreIdentifier
    private let segmentBytes: Int
    private var writer: (segment: UInt32, file: any LogFile)?
    private var reader: (segment: UInt32, file: any LogFile)?
    /// Set after a failure: that segment's file is not written again by us.
    private var abandoned: UInt32 = 0

    /// - Parameter store: the identifier of the ``EventLog`` whose mail this is.
    public init(
        _ storage: any LogStorage, store: StoreIdentifier,
        segmentBytes: Int = Limits.mailSegmentBytes
    ) {
        self.storage = storage
        self.store = store
        self.segmentBytes = segmentBytes
    }

    /// Appends all messages of a batch with one sync.
    ///
    /// - Returns: where they are, in the batch's order, when they are on disk.
    public func append(_ batch: MailBatch) throws(MailSegmentError) -> [BlobLocation] {
        if let entry = batch.entries.first(where: { $0.length > Limits.blobBytes }) {
            throw .tooLarge(entry.length)
        }
        if batch.count == 0 { return [] }
        do {
            let lock = try takeLock()
            defer { lock.release() }
            let (segment, base) = try write(batch.bytes)
            return batch.entries.map { entry in
                BlobLocation(
                    segment: segment, offset: base + entry.offset, length: entry.length,
                    checksum: entry.checksum)
            }
        } catch {
            throw .storage(error)
        }
    }

    /// Appends one message and syncs it.
    public func append(_ message: [UInt8]) throws(MailSegmentError) -> BlobLocation {
        var batch = MailBatch()
        batch.add(message)
        return try append(batch)[0]
    }

    /// The bytes of a message, exactly as they were appended.
    public func read(_ location: BlobLocation) throws(MailSegmentError) -> [UInt8] {
        guard location.offset >= 0, (0...Limits.blobBytes).contains(location.length) else {
            throw .missing(location)
        }
        let bytes: [UInt8]
        do {
            bytes = try file(of: location.segment).bytes(
                at: location.offset, count: location.length)
        } catch where error.kind == .notFound {
            throw .missing(location)
        } catch {
            throw .storage(error)
        }
        guard bytes.count == location.length else { throw .missing(location) }
        guard checksum(of: bytes) == location.checksum else { throw .damaged(location) }
        return bytes
    }

    /// Takes the lock with no rewriting half done: its files would take the place of what is written.
    private func takeLock() throws(StorageError) -> any StorageLock {
        while true {
            let lock = try LockFile(StoreLayout.mailLock, in: storage).acquire()
            guard try PendingRewrite.isCommitted(storage) else { return lock }
            // Finishing takes the events' lock first.
            lock.release()
            try PendingRewrite.settle(storage, isWriting: false)
        }
    }

    private func file(of segment: UInt32) throws(StorageError) -> any LogFile {
        if let reader, reader.segment == segment { return reader.file }
        let file = try storage.open(StoreLayout.mailSegment(segment), .reading)
        reader = (segment, file)
        return file
    }

    /// Writes at the end of the newest segment, or into a new one when that is full or has failed.
    private func write(_ bytes: [UInt8]) throws(StorageError) -> (segment: UInt32, base: Int) {
        guard let newest = try newestSegment(), newest != abandoned else {
            return try beginSegment(abandoned + 1, bytes)
        }
        let file = try open(newest)
        let base = try file.size()
        if base >= segmentBytes { return try beginSegment(newest + 1, bytes) }
        do {
            try file.writeAll(bytes, at: base)
            try file.synchronize()
            return (newest, base)
        } catch {
            try? file.truncate(to: base)
            writer = nil
            if error.kind == .noSpace { throw error }
            abandoned = newest
            return try beginSegment(newest + 1, bytes)
        }
    }

    private func beginSegment(
        _ number: UInt32, _ bytes: [UInt8]
    ) throws(StorageError) -> (segment: UInt32, base: Int) {
        let head = Self.head(store, number)
        try storage.publish(head + bytes, as: StoreLayout.mailSegment(number))
        return (number, head.count)
    }

    /// The first line of a segment.
    static func head(_ store: StoreIdentifier, _ number: UInt32) -> [UInt8] {
        Array("~mail 1 \(store) \(StoreLayout.padded(number))\n".utf8)
    }

    private func open(_ segment: UInt32) throws(StorageError) -> any LogFile {
        if let writer, writer.segment == segment { return writer.file }
        let file = try storage.open(StoreLayout.mailSegment(segment), .writing)
        // Whoever made it may have died before its name was on disk.
        try storage.synchronizeDirectory(StoreLayout.mail)
        writer = (segment, file)
        return file
    }

    private func newestSegment() throws(StorageError) -> UInt32? {
        StoreLayout.numbers(in: try storage.list(StoreLayout.mail), ending: ".mail").last
    }
}
