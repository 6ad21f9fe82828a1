extension EventLog {
    /// Reads what others have appended, then appends one batch, all under the lock.
    ///
    /// - Parameters:
    ///   - deliver: called with every record others have appended since the last reading,
    ///     confirmed.
    ///   - decide: called once after that, returns the records to append, perhaps none. Nobody else
    ///     appends meanwhile, so what it has just read still holds when its records are on disk. It
    ///     must not open or lock the log itself.
    /// - Returns: only when the records are on disk.
    @discardableResult
    public func transaction(
        reading deliver: (LogRecord) -> Void, appending decide: () -> [NewRecord]
    ) throws(LogError) -> AppendReceipt {
        if case .closed(let reason) = condition { throw reason }
        let lock = try takeLock()
        defer { lock.release() }
        try settle(deliver)
        let records = decide()
        for (index, record) in records.enumerated() {
            if let problem = record.problem { throw .invalidRecord(index, problem) }
        }
        if !records.isEmpty { try write(records) }
        let first = position.sequence + 1 - UInt64(records.count)
        return AppendReceipt(sequences: first..<position.sequence + 1, end: position)
    }

    /// Brings the log into a state in which it can be appended to. The lock is held.
    ///
    /// What others appended is synced before anything is decided on it: its writer may have died
    /// before doing so. So is what somebody committed and did not finish: whoever appended before that
    /// would append to a file that is about to be replaced.
    func settle(_ deliver: (LogRecord) -> Void) throws(LogError) {
        _ = try onDisk { () throws(StorageError) in try PendingRewrite.finishCommitted(storage) }
        guard reader.isInPlace(), try reader.isNamed() else { throw .rewound }
        try reader.advance(isLocked: true, deliver: deliver)
        if let newerWriter {
            condition = .closed(newerWriter)
            throw newerWriter
        }
        setDamagesAside()
        try settleTail()
        guard durable != position else { return }
        try synchronizeWhatOthersWrote()
        durable = position
        confirmedSequence = position.sequence
    }

    /// Deals with the bytes after the last record. They were never acknowledged, or are damage.
    private func settleTail() throws(LogError) {
        if reader.mustBeginSegment { reasonToBeginSegment = .damage }
        if reader.newest != position.segment { reasonToBeginSegment = .damage }
        guard !reader.tail.isEmpty, reasonToBeginSegment == nil else { return }
        let path = StoreLayout.eventSegment(position.segment)
        let quarantine = Quarantine(storage)
        do {
            try quarantine.keep(path, reader.tail, because: "a write that was never finished")
            let file = try openWriter()
            try file.truncate(to: position.offset)
            try file.synchronize()
            reader.didCutTail()
        } catch {
            // Nothing is cut without a copy: the next segment declares these bytes void.
            writer = nil
            reasonToBeginSegment = .unfinishedTail
        }
    }

    private func setDamagesAside() {
        let quarantine = Quarantine(storage)
        for damage in damages[damagesSetAside...] where !damage.range.isEmpty {
            // The bytes stay where they are: a copy that fails now is made at the next opening.
            try? quarantine.keep(damage.path, damage.range, because: damage.description)
        }
        damagesSetAside = damages.count
    }

    private func synchronizeWhatOthersWrote() throws(LogError) {
        do {
            if durable.segment != position.segment {
                try storage.synchronizeDirectory(StoreLayout.events)
            }
            if reader.newest == position.segment { try openWriter().synchronize() }
        } catch {
            writer = nil
            condition = .closed(.writingFailed(error))
            throw .writingFailed(error)
        }
    }

    func openWriter() throws(StorageError) -> any LogFile {
        if let writer, writer.segment == position.segment { return writer.file }
        let file = try storage.open(StoreLayout.eventSegment(position.segment), .writing)
        writer = (position.segment, file)
        return file
    }
}
