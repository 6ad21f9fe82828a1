extension EventLog {
    /// Asks before raw mail is appended whether records that are not essential would be taken: on a
    /// full disk mail without its records would only eat what is kept for drafts.
    ///
    /// - Throws: what ``append(_:)`` would.
    public func requireRoom() throws(LogError) {
        if case .closed(let reason) = condition { throw reason }
        let lock = try takeLock()
        defer { lock.release() }
        try spareReserve(for: false)
    }

    /// Writes one batch, syncs it, and only then counts it. The lock is held and the log is
    /// settled.
    func write(_ records: [NewRecord]) throws(LogError) {
        let isEssential = records.contains { $0.isEssential }
        try spareReserve(for: isEssential)
        if reasonToBeginSegment == nil, position.offset >= options.segmentBytes {
            reasonToBeginSegment = .full
        }
        if let reason = reasonToBeginSegment {
            try moveOn(records, isEssential, because: reason)
        } else {
            try appendToNewest(records, isEssential)
        }
        durable = position
        confirmedSequence = position.sequence
    }

    /// Refuses what may not use the reserve while that is gone.
    private func spareReserve(for isEssential: Bool) throws(LogError) {
        if isEssential { return }
        condition = reserve.take() ? .normal : .essentialOnly
        if condition == .essentialOnly { throw .diskFull(essential: false) }
    }

    private func appendToNewest(_ records: [NewRecord], _ isEssential: Bool) throws(LogError) {
        let batch = RecordBatch(
            records, after: position.sequence, chain: reader.chain ?? position.checksum)
        let file: any LogFile
        do {
            file = try openWriter()
            try writeUsingReserve(batch.bytes, to: file, isEssential)
            try file.synchronize()
        } catch {
            withdraw()
            try afterFailure(error, records, isEssential)
            return
        }
        reader.didAppend(
            LogPosition(
                segment: position.segment, offset: position.offset + batch.bytes.count,
                sequence: batch.sequences.upperBound - 1, checksum: batch.checksum))
    }

    /// Writes, and once more with the reserve freed when the disk is full and it may be.
    private func writeUsingReserve(
        _ bytes: [UInt8], to file: any LogFile, _ isEssential: Bool
    ) throws(StorageError) {
        do {
            try file.writeAll(bytes, at: position.offset)
        } catch where error.kind == .noSpace && isEssential && releaseReserve() {
            try file.writeAll(bytes, at: position.offset)
        }
    }

    private func releaseReserve() -> Bool {
        guard reserve.release() else { return false }
        condition = .essentialOnly
        return true
    }

    /// Takes back a batch that is not wholly on disk. Its descriptor is not used again.
    private func withdraw() {
        try? writer?.file.truncate(to: position.offset)
        writer = nil
    }

    /// Nothing of the batch is known to be on disk, and another sync of that file would prove
    /// nothing.
    private func afterFailure(
        _ error: StorageError, _ records: [NewRecord], _ isEssential: Bool
    ) throws(LogError) {
        reasonToBeginSegment = .syncFailed
        if error.kind == .noSpace {
            guard isEssential else {
                condition = .essentialOnly
                throw .diskFull(essential: false)
            }
            _ = releaseReserve()
        }
        try moveOn(records, isEssential, because: .syncFailed)
    }

    /// Writes a batch into a new segment.
    private func moveOn(
        _ records: [NewRecord], _ isEssential: Bool, because reason: SegmentHeader.Reason
    ) throws(LogError) {
        do {
            do {
                try beginSegment(with: records, because: reason)
            } catch where error.kind == .noSpace && isEssential && releaseReserve() {
                try beginSegment(with: records, because: reason)
            }
        } catch where error.kind == .noSpace {
            condition = .essentialOnly
            throw .diskFull(essential: isEssential)
        } catch {
            condition = .closed(.writingFailed(error))
            throw .writingFailed(error)
        }
    }
}
