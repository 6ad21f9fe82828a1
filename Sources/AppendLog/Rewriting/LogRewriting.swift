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
    private let options: EventLog.Options

    public init(_ storage: any LogStorage, options: EventLog.Options = EventLog.Options()) {
        self.storage = storage
        self.options = options
    }

    /// Why nothing was rewritten.
    public enum Failure: Error {
        case log(LogError)
        /// The log is not sound: repair it first.
        case damaged
        /// Whoever decides found that it must not be done now.
        case refused
    }

    /// What is to go.
    public struct Change {
        let replacing: (LogRecord) -> NewRecord?
        let blanking: [BlobLocation]
        let removing: [String]

        /// - Parameters:
        ///   - replacing: called with every record, in order; what stands in its place, or nil to leave it.
        ///   - blanking: the messages whose bytes go.
        ///   - removing: files that go with them, by their paths in the store.
        public init(
            replacing: @escaping (LogRecord) -> NewRecord?, blanking: [BlobLocation], removing: [String]
        ) {
            self.replacing = replacing
            self.blanking = blanking
            self.removing = removing
        }
    }

    /// - Parameter decide: called once, when the log is settled and sound and every lock is held, so that
    ///   what it reads is what will be rewritten. It must not open the log for writing. Nil changes nothing.
    /// - Returns: the count of records replaced, when all of it is done and verified.
    public func run(_ decide: () throws(Failure) -> Change?) throws(Failure) -> Int {
        let log = try Self.asFailure { () throws(LogError) in
            try EventLog(storage, mode: .writing, options: options)
        }
        if case .closed(let reason) = log.condition { throw .log(reason) }
        let lock = try Self.asFailure { () throws(LogError) in try log.takeLock() }
        defer { lock.release() }
        try Self.asFailure { () throws(LogError) in try log.settle { _ in } }
        guard log.damages.isEmpty, let store = log.store, try isSound() else { throw .damaged }
        let others = try Self.onDisk { () throws(StorageError) in try OtherLocks(storage) }
        defer { others.release() }
        guard let change = try decide() else { return 0 }
        let count = try Self.onDisk { () throws(StorageError) in try rewrite(store, change) }
        guard try isSound() else { throw .damaged }
        return count
    }

    /// Bytes that were never finished, and could not be cut off, are words too.
    private func isSound() throws(Failure) -> Bool {
        let report = try Self.asFailure { () throws(LogError) in try LogVerifier(storage).run() }
        return report.isSound && report.unfinishedByteCount == 0
    }

    private func rewrite(_ store: StoreIdentifier, _ change: Change) throws(StorageError) -> Int {
        var pending = PendingRewrite(storage)
        do throws(StorageError) {
            try pending.begin()
            let count = try rewriteEvents(of: store, change.replacing, &pending)
            try rewriteMail(change.blanking, of: store, &pending)
            try pending.commit(removing: change.removing)
            try pending.finish()
            return count
        } catch {
            pending.abandon()
            throw error
        }
    }

    private func rewriteEvents(
        of store: StoreIdentifier, _ replacing: (LogRecord) -> NewRecord?, _ pending: inout PendingRewrite
    ) throws(StorageError) -> Int {
        var end = LogPosition.start, count = 0
        for number in StoreLayout.numbers(in: try storage.list(StoreLayout.events), ending: ".log") {
            let segment = try RewrittenSegment(storage, store: store, number: number, after: end, replacing)
            try pending.add(segment.bytes, for: StoreLayout.eventSegment(number))
            (end, count) = (segment.end, count + segment.replacedCount)
        }
        let next = SegmentHeader(
            store: store, segment: end.segment + 1, salt: storage.randomNumber(), after: end, because: .rewritten)
        try pending.add(
            next.line(previous: end.checksum).bytes, for: StoreLayout.eventSegment(end.segment + 1))
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

    private static func asFailure<Result>(
        _ body: () throws(LogError) -> Result
    ) throws(Failure) -> Result {
        do { return try body() } catch { throw .log(error) }
    }

    private static func onDisk<Result>(
        _ body: () throws(StorageError) -> Result
    ) throws(Failure) -> Result {
        do { return try body() } catch { throw .log(.storage(error)) }
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
