/// What must hold whatever happened: every acknowledged record present and equal, none invented,
/// the store opens, and a second opening changes nothing.
struct CrashInvariant {
    /// Bodies by number, as they were when their append returned.
    var acknowledged: [UInt64: [UInt8]] = [:]
    /// Bodies of all records somebody tried to append.
    var attempted: Set<[UInt8]> = []
    var mail: [BlobLocation: [UInt8]] = [:]
    /// The positions of the last checkpoint that was acknowledged and of those tried since.
    var checkpoints: [LogPosition] = []
    var violations: [String] = []

    /// What a checkpoint at a position holds: different for each position.
    static func section(for position: LogPosition) -> [UInt8] {
        (0..<200 + Int(position.sequence)).map {
            UInt8(truncatingIfNeeded: $0 &* 31 &+ Int(position.sequence))
        }
    }

    mutating func acknowledge(_ records: [NewRecord], _ receipt: AppendReceipt) {
        for (number, record) in zip(receipt.sequences, records) {
            if acknowledged[number] != nil { violations.append("number \(number) given twice") }
            acknowledged[number] = record.body
        }
        if receipt.sequences.count != records.count { violations.append("numbers do not match") }
    }

    /// Compares what a living process has read with what was acknowledged.
    mutating func compare(_ seen: [(UInt64, [UInt8])], by reader: String) {
        for (number, body) in seen {
            if let expected = acknowledged[number], expected != body {
                violations.append("\(reader) read another record \(number)")
            }
            if !attempted.contains(body) { violations.append("\(reader) read an invented record") }
        }
    }

    /// Opens the store twice and checks everything.
    mutating func check(_ storage: FaultyStorage, _ options: EventLog.Options) {
        let first = read(storage, options, "after the crash")
        let before = storage.contents
        let second = read(storage, options, "again")
        if !first.elementsEqual(second, by: ==) {
            violations.append("a second opening reads other records")
        }
        if before != storage.contents { violations.append("a second opening changes the files") }
        checkRecords(first)
        checkMail(storage)
        checkCheckpoint(storage, options, first)
    }

    private mutating func read(
        _ storage: FaultyStorage, _ options: EventLog.Options, _ when: String
    ) -> [(UInt64, [UInt8])] {
        var records: [(UInt64, [UInt8])] = []
        do {
            let log = try EventLog(storage, mode: .writing, options: options) {
                records.append(($0.sequence, Array($0.body)))
            }
            if log.condition != .normal { violations.append("\(when): \(log.condition)") }
            let report = try LogVerifier(storage).run()
            if report.recordCount != records.count {
                violations.append("the verifier counts \(report.recordCount), not \(records.count)")
            }
            if report.unfinishedByteCount > 0 { violations.append("the tail is still unfinished") }
        } catch {
            violations.append("does not open \(when): \(error)")
        }
        return records
    }

    private mutating func checkRecords(_ records: [(UInt64, [UInt8])]) {
        var found: [UInt64: [UInt8]] = [:]
        var last: UInt64 = 0
        for (number, body) in records {
            if number <= last { violations.append("record \(number) comes after \(last)") }
            last = number
            found[number] = body
            if !attempted.contains(body) { violations.append("record \(number) is invented") }
        }
        for (number, body) in acknowledged where found[number] != body {
            let words = found[number] == nil ? "lost" : "changed"
            violations.append("acknowledged record \(number) is \(words)")
        }
    }

    private mutating func checkMail(_ storage: FaultyStorage) {
        guard let store = try? EventLog(storage, mode: .reading).store else { return }
        let segments = MailSegments(storage, store: store)
        for (location, text) in mail where (try? segments.read(location)) != text {
            violations.append("acknowledged mail is lost: \(location)")
        }
    }

    /// The newest checkpoint is whole, no older than the last acknowledged one, and the log goes on
    /// from there.
    private mutating func checkCheckpoint(
        _ storage: FaultyStorage, _ options: EventLog.Options, _ records: [(UInt64, [UInt8])]
    ) {
        guard !checkpoints.isEmpty else { return }
        guard let newest = CheckpointSlots.newest(in: storage) else {
            violations.append("the acknowledged checkpoint is gone")
            return
        }
        let position = newest.position
        if !checkpoints.contains(position) { violations.append("an old checkpoint came back") }
        let isEqual = withExtendedLifetime(newest) {
            (try? newest.section("numbers"))?.elementsEqual(Self.section(for: position)) == true
        }
        if !isEqual {
            violations.append("the checkpoint holds something else")
        }
        var rest: [(UInt64, [UInt8])] = []
        do {
            _ = try EventLog(storage, mode: .reading, from: position, options: options) {
                rest.append(($0.sequence, Array($0.body)))
            }
        } catch {
            violations.append("the log does not go on from the checkpoint: \(error)")
        }
        if !rest.elementsEqual(records.filter { $0.0 > position.sequence }, by: ==) {
            violations.append("from the checkpoint on, other records are read")
        }
    }
}
