/// Reads every byte of a log and says what is wrong with it. Changes nothing.
public struct LogVerifier: Sendable {
    private let storage: any LogStorage
    private let knownKinds: Set<String>

    /// - Parameter knownKinds: as in ``EventLog/Options``.
    public init(_ storage: any LogStorage, knownKinds: Set<String> = []) {
        self.storage = storage
        self.knownKinds = knownKinds
    }

    public struct Report: Hashable, Sendable {
        public var store: String?
        public var segmentCount = 0
        public var recordCount = 0
        public var byteCount = 0
        public var mailSegmentCount = 0
        /// The last record's number; equal to ``recordCount`` when none is lost.
        public var lastSequence: UInt64 = 0
        public var damages: [LogDamage] = []
        /// Why this program may read the log and not write to it. Not damage.
        public var newerWriter: LogError?
        /// Bytes at the end that were never finished; the next writer sets them aside. Not damage.
        public var unfinishedByteCount = 0
        /// Names in `damaged/`, where bytes were set aside earlier.
        public var setAside: [String] = []

        public var isSound: Bool { damages.isEmpty }
        public var lostCount: UInt64 { damages.reduce(0) { $0 + UInt64($1.lost.count) } }
    }

    /// - Parameter deliver: called with every record, for further checks by who knows their
    ///   meaning.
    public func run(reading deliver: (LogRecord) -> Void = { _ in }) throws(LogError) -> Report {
        try onDisk { () throws(StorageError) in try PendingRewrite.settle(storage, isWriting: false) }
        let numbers = try EventLog.segments(in: storage)
        let reader = LogReader(storage)
        try reader.advance(isLocked: true, among: numbers, deliver: deliver)
        var report = Report()
        report.store = reader.store?.description
        report.segmentCount = numbers.count
        report.recordCount = reader.recordCount
        report.lastSequence = reader.position.sequence
        report.damages = reader.damages
        report.newerWriter = reader.newerWriter(than: knownKinds)
        report.unfinishedByteCount = reader.tail.count
        if reader.newest != reader.position.segment, !reader.tail.isEmpty {
            report.damages.append(Self.unreadSegment(reader))
            report.unfinishedByteCount = 0
        }
        for number in numbers {
            let path = StoreLayout.eventSegment(number)
            report.byteCount += try onDisk { () throws(StorageError) in
                try storage.open(path, .reading).size()
            }
        }
        let mail = (try? storage.list(StoreLayout.mail)) ?? []
        report.mailSegmentCount = StoreLayout.numbers(in: mail, ending: ".mail").count
        report.setAside = ((try? storage.list(StoreLayout.damaged)) ?? []).sorted()
        return report
    }

    /// The newest segment when not even its header can be read.
    static func unreadSegment(_ reader: LogReader) -> LogDamage {
        LogDamage(
            cause: .changed, path: StoreLayout.eventSegment(reader.newest), range: reader.tail,
            lost: 0..<0)
    }
}
