/// One session: two writers and a follower on one disk, until the power goes.
struct CrashRun {
    let storage: FaultyStorage
    let options = EventLog.Options(segmentBytes: 1_500, reserveBytes: 8_192)
    private let seed: UInt64
    private var numbers: SeededNumbers
    private var invariant = CrashInvariant()
    private var writers: [EventLog?] = [nil, nil]
    private var follower: EventLog?
    private var mail: [MailSegments?] = [nil, nil]
    private var nextText = 1
    private var report = CrashSimulation.Report(seedCount: 1)
    /// Calls the session took before its final power cut.
    private(set) var scriptCallCount = 0

    private let stepCount: Int
    private static let kind = RecordKind("note.written")
    private static let mailKind = RecordKind("mail.arrived")

    init(seed: UInt64, stepCount: Int) {
        self.seed = seed
        self.stepCount = stepCount
        numbers = SeededNumbers(seed: seed)
        let sectors = [32, 128, 512].randomElement(using: &numbers) ?? 512
        storage = FaultyStorage(seed: seed, sectorBytes: sectors)
    }

    mutating func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &numbers) }
    mutating func pickOneIn(_ count: Int) -> Bool { numbers.oneIn(count) }

    mutating func pickFault() -> FaultyStorage.Fault {
        let faults: [FaultyStorage.Fault] = [
            .powerCut, .powerCut, .kill, .error(.failed), .error(.noSpace), .shortWrite,
        ]
        return faults.randomElement(using: &numbers) ?? .powerCut
    }

    /// Runs the session, cuts the power, and checks what is left.
    mutating func finish() -> CrashSimulation.Report {
        for _ in 0..<stepCount where !storage.isOff { step() }
        scriptCallCount = storage.callCount
        if !storage.isOff { storage.cutPower() }
        report.crashCount += 1
        recover()
        report.acknowledgedCount = invariant.acknowledged.count
        report.violations = invariant.violations.map { "seed \(seed): \($0)" }
        return report
    }

    private mutating func step() {
        let index = pick(0...1)
        switch pick(0...11) {
        case 0...4: append(count: 1, by: index)
        case 5: append(count: pick(2...8), by: index)
        case 6: appendMail(by: index)
        case 7: follow()
        case 8: writeCheckpoint(by: index)
        case 9: writers[index] = nil
        case 10: follower = nil
        default: fillDisk(by: index)
        }
    }

    // MARK: Steps

    private mutating func append(count: Int, by index: Int, isEssential: Bool = false) {
        guard let log = writer(index) else { return }
        let records = (0..<count).map { _ in newRecord(isEssential) }
        append(records, to: log, by: index)
    }

    private mutating func append(_ records: [NewRecord], to log: EventLog, by index: Int) {
        for record in records { invariant.attempted.insert(record.body) }
        var seen: [(UInt64, [UInt8])] = []
        do {
            let receipt = try log.transaction {
                seen.append(($0.sequence, Array($0.body)))
            } appending: {
                records
            }
            invariant.acknowledge(records, receipt)
        } catch {
            if case .diskFull = error { return }
            writers[index] = nil
        }
        invariant.compare(seen, by: "a writer")
    }

    private mutating func appendMail(by index: Int) {
        guard let log = writer(index), let store = log.store else { return }
        let segments = mail[index] ?? MailSegments(storage, store: store, segmentBytes: 2_000)
        mail[index] = segments
        let length = pick(0...300)
        let text = (0..<length).map { _ in UInt8.random(in: 0...255, using: &numbers) }
        guard let location = try? segments.append(text) else { return }
        invariant.mail[location] = text
        let body = "{\"text\":\(nextText),\"segment\":\(location.segment)}"
        nextText += 1
        append([NewRecord(Self.mailKind, json: body)], to: log, by: index)
    }

    private mutating func follow() {
        var seen: [(UInt64, [UInt8])] = []
        do throws(LogError) {
            if let follower {
                try follower.catchUp { seen.append(($0.sequence, Array($0.body))) }
            } else {
                follower = try EventLog(storage, mode: .reading, options: options) {
                    seen.append(($0.sequence, Array($0.body)))
                }
            }
        } catch {
            follower = nil
        }
        invariant.compare(seen, by: "a follower")
    }

    private mutating func writeCheckpoint(by index: Int) {
        guard let log = writer(index), let store = log.store else { return }
        let position = log.position
        if !invariant.checkpoints.isEmpty { invariant.checkpoints.append(position) }
        let isWritten = try? CheckpointSlots(storage, store: store).write(at: position) {
            checkpoint throws(StorageError) in
            try checkpoint.beginSection("numbers")
            try checkpoint.append(CrashInvariant.section(for: position))
        }
        if isWritten == true { invariant.checkpoints = [position] }
    }

    /// A disk with no room but the reserve still takes what is essential.
    private mutating func fillDisk(by index: Int) {
        guard let log = writer(index) else { return }
        let isHeld = log.reserve.isHeld
        let before = invariant.acknowledged.count
        let faultsBefore = storage.faultCount
        storage.setCapacity(storage.contents.values.reduce(0) { $0 + $1.count } + pick(0...60))
        append(count: 1, by: index)
        append(count: 1, by: index, isEssential: true)
        if isHeld, storage.faultCount == faultsBefore, writers[index] != nil,
            invariant.acknowledged.count == before
        {
            invariant.violations.append("an essential record was refused beside a full reserve")
        }
        storage.setCapacity(.max)
    }

    private mutating func writer(_ index: Int) -> EventLog? {
        if let writer = writers[index] {
            if case .closed = writer.condition { writers[index] = nil } else { return writer }
        }
        var seen: [(UInt64, [UInt8])] = []
        writers[index] = try? EventLog(storage, mode: .writing, options: options) {
            seen.append(($0.sequence, Array($0.body)))
        }
        invariant.compare(seen, by: "a new writer")
        return writers[index]
    }

    private mutating func newRecord(_ isEssential: Bool) -> NewRecord {
        let padding = String(repeating: "x", count: pick(0...200))
        nextText += 1
        return NewRecord(
            Self.kind, json: "{\"text\":\(nextText),\"padding\":\"\(padding)\"}",
            isEssential: isEssential)
    }

    // MARK: Recovery

    /// Opens the store, now and then with the power going again on the way, and checks it.
    private mutating func recover() {
        writers = [nil, nil]
        mail = [nil, nil]
        follower = nil
        for _ in 0..<pick(0...3) {
            storage.restart()
            storage.inject(pickOneIn(2) ? .powerCut : .kill, atCall: pick(1...60))
            _ = try? EventLog(storage, mode: .writing, options: options)
            if !storage.isOff { storage.cutPower() }
            report.recoveryCrashCount += 1
        }
        storage.restart()
        invariant.check(storage, options)
    }
}
