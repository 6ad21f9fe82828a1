/// Takes records and messages out of a log for good, where nothing else ever rewrites it.
///
/// Every segment is written anew, aside and synced: other checksums in one line are other checksums in
/// all that follow. Then one file, ``PendingRewrite/commit``, names what takes its place and what goes;
/// from the moment its name is on disk the whole is done, whoever has to finish it. Cut before that,
/// nothing has changed. A record keeps its number; another stands in its place. A message's bytes are
/// overwritten where they stand, so that every other message stays where events say it is.
///
/// At the end stands an empty new segment of each kind: a process that still has an old file open
/// goes on there.
public struct LogRewriting {
    private let storage: any LogStorage

    public init(_ storage: any LogStorage) { self.storage = storage }

    /// Why nothing was rewritten.
    public enum Failure: Error {
        case log(LogError)
        /// The log is not sound: repair it first.
        case damaged
    }

    /// - Parameters:
    ///   - replacing: called with every record, in order; what stands in its place, or nil to leave it.
    ///   - blanking: called after that; the messages whose bytes go.
    ///   - removing: files that go with them, by their paths in the store.
    /// - Returns: the count of records replaced, when all of it is done and verified.
    public func run(
        replacing: (LogRecord) -> NewRecord?, blanking: () -> [BlobLocation], removing: [String]
    ) throws(Failure) -> Int {
        do {
            let log = try EventLog(storage, mode: .writing)
            if case .closed(let reason) = log.condition { throw Failure.log(reason) }
            let lock = try log.takeLock()
            defer { lock.release() }
            try log.settle { _ in }
            guard log.damages.isEmpty, try LogVerifier(storage).run().isSound, let store = log.store
            else { throw Failure.damaged }
            let numbers = try EventLog.segments(in: storage)
            let count = try onDisk { () throws(StorageError) in
                try rewrite(numbers, of: store, replacing, blanking, removing)
            }
            guard try LogVerifier(storage).run().isSound else { throw Failure.damaged }
            return count
        } catch let failure as Failure {
            throw failure
        } catch {
            throw .log(error as? LogError ?? .noStore)
        }
    }

    private func rewrite(
        _ numbers: [UInt32], of store: StoreIdentifier, _ replacing: (LogRecord) -> NewRecord?,
        _ blanking: () -> [BlobLocation], _ removing: [String]
    ) throws(StorageError) -> Int {
        let mailLock = try LockFile(StoreLayout.mailLock, in: storage).acquire()
        defer { mailLock.release() }
        var pending = PendingRewrite(storage)
        try pending.begin()
        var end = LogPosition.start, count = 0
        for number in numbers {
            let segment = try RewrittenSegment(storage, store: store, number: number, after: end, replacing)
            try pending.add(segment.bytes, for: StoreLayout.eventSegment(number))
            (end, count) = (segment.end, count + segment.replacedCount)
        }
        let next = SegmentHeader(
            store: store, segment: end.segment + 1, salt: storage.randomNumber(), after: end, because: .rewritten)
        try pending.add(
            next.line(previous: end.checksum).bytes, for: StoreLayout.eventSegment(end.segment + 1))
        try rewriteMail(blanking(), of: store, &pending)
        try pending.commit(removing: removing)
        try pending.finish()
        return count
    }

    private func rewriteMail(
        _ blobs: [BlobLocation], of store: StoreIdentifier, _ pending: inout PendingRewrite
    ) throws(StorageError) {
        let numbers = StoreLayout.numbers(in: try storage.list(StoreLayout.mail), ending: ".mail")
        for (number, blobs) in Dictionary(grouping: blobs, by: \.segment).sorted(by: { $0.key < $1.key })
        where numbers.contains(number) {
            let path = StoreLayout.mailSegment(number)
            let file = try storage.open(path, .reading)
            var bytes = try file.bytes(at: 0, count: file.size())
            for blob in blobs { BlankedMessage.put(in: &bytes, at: blob) }
            try pending.add(bytes, for: path)
        }
        guard let newest = numbers.last else { return }
        try pending.add(MailSegments.head(store, newest + 1), for: StoreLayout.mailSegment(newest + 1))
    }
}

/// What stands where a message stood: as many full stops, between frames that say their checksum.
enum BlankedMessage {
    static func put(in bytes: inout [UInt8], at blob: BlobLocation) {
        let range = blob.offset..<blob.offset + blob.length
        guard blob.offset >= 0, blob.length >= 0, range.upperBound <= bytes.count else { return }
        let filler = [UInt8](repeating: UInt8(ascii: "."), count: blob.length)
        let old = checksum(of: Array(bytes[range]))
        bytes.replaceSubrange(range, with: filler)
        // The frames are for people; their checksums would still tell what stood there.
        let new = Array(HexDigits.text(UInt64(checksum(of: filler)), count: 8).utf8)
        let known = Array(HexDigits.text(UInt64(old), count: 8).utf8)
        let before = range.lowerBound - 9, after = range.upperBound + 1 + "~end ".utf8.count + 17
        for place in [before, after] where place >= 0 && place + 8 <= bytes.count {
            if Array(bytes[place..<place + 8]) == known { bytes.replaceSubrange(place..<place + 8, with: new) }
        }
    }
}
