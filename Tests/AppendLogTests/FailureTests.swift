import Testing

@testable import AppendLog

struct FailureTests {
    private let options = EventLog.Options(reserveBytes: 0)

    @Test func afterAFailedSyncTheBatchIsInANewSegment() throws {
        let storage = FaultyStorage()
        let log = try EventLog(storage, mode: .writing, options: options)
        let other = try EventLog(storage, mode: .writing, options: options)
        try log.append(notes(["n1"]))
        storage.inject(.error(.failed), atCall: try callsOfAppend(log, storage))
        let receipt = try log.append(notes(["n3", "n4"]))
        #expect(receipt.sequences == 3..<5)
        #expect(receipt.end.segment == 2)
        storage.cutPower()
        storage.restart()
        #expect(try readAll(storage) == numbered(1...4))
        #expect(try LogVerifier(storage).run().isSound)
        withExtendedLifetime(other) {}
    }

    /// Appends n2, and returns at which call of an append its sync is.
    private func callsOfAppend(_ log: EventLog, _ storage: FaultyStorage) throws -> Int {
        let before = storage.callCount
        try log.append(notes(["n2"]))
        return storage.callCount - before
    }

    @Test func othersMoveOnToTheNewSegment() throws {
        let storage = FaultyStorage()
        let log = try EventLog(storage, mode: .writing, options: options)
        let other = try EventLog(storage, mode: .writing, options: options)
        try log.append(notes(["n1"]))
        storage.inject(.error(.failed), atCall: try callsOfAppend(log, storage))
        try log.append(notes(["n3"]))
        var seen: [Seen] = []
        try other.transaction { seen.append(Seen($0)) } appending: { notes(["n4"]) }
        #expect(seen == numbered(1...3))
        #expect(other.position.segment == 2)
        #expect(try readAll(storage) == numbered(1...4))
    }

    @Test func whatAFollowerSawAndWasWithdrawnIsRewound() throws {
        let storage = FaultyStorage()
        let log = try EventLog(storage, mode: .writing, options: options)
        try log.append(notes(["n1"]))
        let follower = try EventLog(storage, mode: .reading)
        let path = storage.segments()[0]
        let good = try #require(storage.contents[path])
        var line: [UInt8] = []
        _ = RecordLine.append(
            sequence: 2, previous: log.position.checksum, kind: note,
            body: Array("{\"text\":\"n2\"}".utf8), to: &line)
        storage.replaceContents(of: path, with: good + line)
        var seen: [Seen] = []
        try follower.catchUp { seen.append(Seen($0)) }
        #expect(seen == numbered(2...2))
        storage.replaceContents(of: path, with: good)
        #expect(throws: LogError.rewound) { try follower.catchUp { _ in } }
    }

    @Test func aFollowerNoticesThatItsLastRecordWasReplaced() throws {
        let storage = FaultyStorage()
        let log = try EventLog(storage, mode: .writing, options: options)
        try log.append(notes(["n1"]))
        let path = storage.segments()[0]
        let good = try #require(storage.contents[path])
        let twins = ["n2", "m2"].map { text in
            var line: [UInt8] = []
            _ = RecordLine.append(
                sequence: 2, previous: log.position.checksum, kind: note,
                body: Array("{\"text\":\"\(text)\"}".utf8), to: &line)
            return good + line
        }
        storage.replaceContents(of: path, with: twins[0])
        let follower = try EventLog(storage, mode: .reading)
        storage.replaceContents(of: path, with: twins[1])
        #expect(throws: LogError.rewound) { try follower.catchUp { _ in } }
    }

    @Test func aFullDiskStillTakesWhatIsEssential() throws {
        let storage = FaultyStorage()
        let log = try EventLog(
            storage, mode: .writing, options: EventLog.Options(reserveBytes: 4_096))
        try log.append(notes(["n1"]))
        let used = storage.contents.values.reduce(0) { $0 + $1.count }
        storage.setCapacity(used + 10)
        #expect(throws: LogError.diskFull(essential: false)) { try log.append(notes(["mail"])) }
        try log.append(notes(["n2"], isEssential: true))
        #expect(log.condition == .essentialOnly)
        #expect(throws: LogError.diskFull(essential: false)) { try log.append(notes(["mail"])) }
        try log.append(notes(["n3"], isEssential: true))
        #expect(try readAll(storage) == numbered(1...3))
        storage.setCapacity(.max)
        try log.append(notes(["n4"]))
        #expect(log.condition == .normal)
        #expect(storage.contents["ballast"]?.count == 4_096)
        #expect(try readAll(storage) == numbered(1...4))
    }

    @Test func whenNothingCanBeWrittenNothingIsAcknowledged() throws {
        let storage = FaultyStorage()
        let log = try EventLog(storage, mode: .writing, options: options)
        try log.append(notes(["n1"]))
        let write = try callsOfAppend(log, storage) - 1
        for call in write...write + 40 { storage.inject(.error(.failed), atCall: call) }
        #expect(throws: LogError.self) { try log.append(notes(["n3"])) }
        storage.removeFaults()
        guard case .closed(.writingFailed) = log.condition else {
            Issue.record("\(log.condition)")
            return
        }
        #expect(throws: LogError.self) { try log.append(notes(["n3"])) }
        let again = try EventLog(storage, mode: .writing, options: options)
        try again.append(notes(["later"]))
        #expect(try readAll(storage).map(\.text) == ["n1", "n2", "later"])
    }
}
