/// The events of a shop: appended by several processes, read in one order by all of them.
///
/// Its life: opening reads every record from a position on and hands it to a closure. After that,
/// ``transaction(reading:appending:)`` appends, under the lock and after reading what others
/// appended, and ``catchUp(reading:)`` reads without the lock. An instance belongs to one thread at
/// a time; open several to write from several.
public final class EventLog {
    public enum Mode: Sendable {
        case reading
        /// For whoever holds the lock, as ``LogRewriting`` does while it asks what is to go.
        case readingUnderLock
        case writing
    }

    /// Sizes, which tests make small, and what the caller knows.
    public struct Options: Sendable {
        public var segmentBytes: Int
        public var reserveBytes: Int
        /// Kinds beginning with an upper-case letter that the caller knows.
        public var knownKinds: Set<String>

        public init(
            segmentBytes: Int = Limits.eventSegmentBytes, reserveBytes: Int = Limits.reserveBytes,
            knownKinds: Set<String> = []
        ) {
            self.segmentBytes = segmentBytes
            self.reserveBytes = reserveBytes
            self.knownKinds = knownKinds
        }
    }

    /// What can be appended now.
    public enum Condition: Hashable, Sendable {
        case normal
        /// The disk is full: essential records only.
        case essentialOnly
        /// Nothing, and why.
        case closed(LogError)
    }

    public internal(set) var condition: Condition = .normal
    /// Tells this store from every other one; nil only when neither a segment nor the file
    /// `identity` says it.
    public var store: StoreIdentifier? { reader.store ?? identity }
    /// The end of the last record read or written; goes into a checkpoint.
    public var position: LogPosition { reader.position }
    /// Everything up to this record was read under the lock and is on disk.
    public internal(set) var confirmedSequence: UInt64 = 0
    /// Why this program must not write here, however the log was opened: a newer one wrote to it.
    public var newerWriter: LogError? { reader.newerWriter(than: options.knownKinds) }
    /// What was found wrong so far, in the order of the files.
    public var damages: [LogDamage] { reader.damages }
    /// How many damages already have a copy in `damaged/`.
    var damagesSetAside = 0

    let storage: any LogStorage
    let options: Options
    let reserve: Reserve
    let reader: LogReader
    /// What the file `identity` says, for when no segment's header can be read.
    var identity: StoreIdentifier?
    /// The newest segment, open for writing.
    var writer: (segment: UInt32, file: any LogFile)?
    /// Everything up to here is known to be on disk.
    var durable: LogPosition
    /// Why the next batch must go into a new segment.
    var reasonToBeginSegment: SegmentHeader.Reason?

    /// Opens a log, and makes it when it is opened for writing and there is none.
    ///
    /// - Parameters:
    ///   - position: where a checkpoint ended; the records before it are not read.
    ///   - deliver: called with every record after `position`, in order.
    /// - Throws: ``LogError/unknownPosition`` when `position` is not in this log, before the first
    ///   record is delivered; ``LogError/rewound`` when the log is written anew meanwhile: open again.
    public init(
        _ storage: any LogStorage, mode: Mode, from position: LogPosition = .start,
        options: Options = Options(), reading deliver: (LogRecord) -> Void = { _ in }
    ) throws(LogError) {
        self.storage = storage
        self.options = options
        reserve = Reserve(storage: storage, byteCount: options.reserveBytes)
        try onDisk { () throws(StorageError) in
            if mode == .writing { try Self.prepare(storage) }
            try PendingRewrite.settle(storage, isWriting: mode == .writing)
        }
        identity = StoreIdentifier.read(from: storage)
        reader = try LogReader(storage, from: position)
        durable = position
        confirmedSequence = position.sequence
        try readAll(deliver, isLocked: mode == .readingUnderLock)
        switch (mode, newerWriter) {
        case (.reading, _), (.readingUnderLock, _): condition = .closed(.openedForReading)
        case (.writing, let reason?): condition = .closed(reason)
        case (.writing, nil): try openForWriting(deliver)
        }
    }

    /// Reads what others have appended, without the lock and without waiting.
    ///
    /// - Throws: ``LogError/rewound`` when records handed over earlier have been withdrawn, or the log
    ///   was written anew.
    public func catchUp(reading deliver: (LogRecord) -> Void) throws(LogError) {
        guard reader.isInPlace(), try reader.isNamed() else { throw .rewound }
        try reader.advance(isLocked: false, deliver: deliver)
    }

    /// Whether what was read still stands in the log. Once it was written anew, or is about to be, what
    /// was made of the records must not be kept.
    public func isInPlace() throws(LogError) -> Bool {
        let isAboutToBeReplaced = try onDisk { () throws(StorageError) in
            try PendingRewrite.isCommitted(storage)
        }
        guard !isAboutToBeReplaced, reader.isInPlace() else { return false }
        return try reader.isNamed()
    }

    /// Appends one batch under the lock, and returns when it is on disk.
    @discardableResult
    public func append(_ records: [NewRecord]) throws(LogError) -> AppendReceipt {
        try transaction(reading: { _ in }, appending: { records })
    }

    private func readAll(_ deliver: (LogRecord) -> Void, isLocked: Bool) throws(LogError) {
        let numbers = try Self.segments(in: storage)
        if numbers.isEmpty { return }
        try reader.advance(isLocked: isLocked, among: numbers, deliver: deliver)
        let isUnwell = !reader.tail.isEmpty || reader.mustBeginSegment
        guard isUnwell, !isLocked, let lock = try? LockFile(StoreLayout.eventLock, in: storage).acquire()
        else { return }
        defer { lock.release() }
        try reader.advance(isLocked: true, deliver: deliver)
    }

    private func openForWriting(_ deliver: (LogRecord) -> Void) throws(LogError) {
        let lock = try takeLock()
        defer { lock.release() }
        if try Self.segments(in: storage).isEmpty {
            guard reader.position == .start else { throw .unknownPosition }
            try beginFirstSegment()
        }
        if !reserve.take() { condition = .essentialOnly }
        try settle(deliver)
    }

    func takeLock() throws(LogError) -> any StorageLock {
        try onDisk { () throws(StorageError) in
            try LockFile(StoreLayout.eventLock, in: storage).acquire()
        }
    }

    static func segments(in storage: any LogStorage) throws(LogError) -> [UInt32] {
        do {
            let names = try storage.list(StoreLayout.events)
            return StoreLayout.numbers(in: names, ending: ".log")
        } catch where error.kind == .notFound {
            throw .noStore
        } catch {
            throw .storage(error)
        }
    }

    private static func prepare(_ storage: any LogStorage) throws(StorageError) {
        for directory in StoreLayout.directories { try storage.makeDirectory(directory) }
        // Also when all were there: whoever made them may have died before this.
        try storage.synchronizeDirectory("")
    }
}

/// What became of a batch that is on disk.
public struct AppendReceipt: Hashable, Sendable {
    /// The numbers its records have; empty when there were none.
    public let sequences: Range<UInt64>
    /// The end of the log after it.
    public let end: LogPosition
}
