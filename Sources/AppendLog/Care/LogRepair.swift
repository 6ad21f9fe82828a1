/// Makes a damaged log sound again: what can be read stays, byte for byte; what cannot is set aside
/// and its loss written down.
///
/// Nothing is deleted. Each segment that is rewritten is copied whole to `damaged/` first, and the
/// newest segment is never touched: a new one is begun, so that other processes that have it open
/// move on.
public struct LogRepair: Sendable {
    private let storage: any LogStorage

    public init(_ storage: any LogStorage) { self.storage = storage }

    public struct Report: Hashable, Sendable {
        /// What was done, one sentence each; empty when the log was sound.
        public var actions: [String] = []
        /// What was wrong before.
        public var damages: [LogDamage] = []
    }

    public func run(options: EventLog.Options = EventLog.Options()) throws(LogError) -> Report {
        let before = try LogVerifier(storage).run()
        if before.isSound, before.unfinishedByteCount == 0 { return Report() }
        let log = try EventLog(storage, mode: .writing, options: options)
        if case .closed(let reason) = log.condition { throw reason }
        let lock = try log.takeLock()
        defer { lock.release() }
        try log.settle { _ in }
        var report = Report(damages: before.damages)
        if before.unfinishedByteCount > 0 {
            report.actions.append("Set aside \(before.unfinishedByteCount) bytes never finished.")
        }
        if before.isSound { return report }
        return try onDisk { () throws(StorageError) in
            try log.beginSegment(with: [], because: .repair)
            report.actions += try rewriteSegments(of: log)
            return report
        }
    }

    private func rewriteSegments(of log: EventLog) throws(StorageError) -> [String] {
        guard let store = log.store else { return [] }
        var actions: [String] = []
        var before = LogPosition.start
        for number in 1..<log.position.segment {
            let rewriting = SegmentRewriting(storage, store: store, number: number, after: before)
            let (end, action) = try rewriting.run()
            before = end
            if let action { actions.append(action) }
        }
        return actions
    }
}
