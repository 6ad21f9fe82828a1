import Glibc
import Testing

@testable import AppendLog

struct EventLogTests {
    @Test func readsBackInOrderAcrossSegments() throws {
        let storage = try storeInMemory(30)
        #expect(storage.segments().count > 3)
        #expect(try readAll(storage) == numbered(1...30))
    }

    @Test func receiptsCarryTheNumbers() throws {
        let log = try EventLog(FaultyStorage(), mode: .writing, options: smallSegments)
        #expect(try log.append(notes(["a", "b"])).sequences == 1..<3)
        #expect(try log.append(notes(["c"])).sequences == 3..<4)
        #expect(try log.append([]).sequences.isEmpty)
        #expect(log.confirmedSequence == 3)
    }

    @Test func transactionsReadWhatOthersWroteBeforeDeciding() throws {
        let storage = FaultyStorage()
        let first = try EventLog(storage, mode: .writing, options: smallSegments)
        let second = try EventLog(storage, mode: .writing, options: smallSegments)
        for round in 1...20 { try first.append(notes(["n\(round)"])) }
        var seen: [Seen] = []
        var seenWhenDeciding = 0
        try second.transaction {
            #expect($0.isConfirmed)
            seen.append(Seen($0))
        } appending: {
            seenWhenDeciding = seen.count
            return notes(["mine"])
        }
        #expect(seen == numbered(1...20))
        #expect(seenWhenDeciding == 20)
        #expect(try readAll(storage) == numbered(1...20) + [Seen(21, "mine")])
    }

    @Test func followersMarkWhatTheyReadWithoutTheLock() throws {
        let storage = FaultyStorage()
        let options = EventLog.Options(reserveBytes: 0)
        let writer = try EventLog(storage, mode: .writing, options: options)
        let follower = try EventLog(storage, mode: .writing, options: options)
        try writer.append(notes(["n1", "n2"]))
        var seen: [Seen] = []
        try follower.catchUp {
            #expect(!$0.isConfirmed)
            seen.append(Seen($0))
        }
        #expect(seen == numbered(1...2))
        #expect(follower.confirmedSequence == 0)
        try follower.transaction { _ in Issue.record("read twice") } appending: { [] }
        #expect(follower.confirmedSequence == 2)
    }

    @Test func goesOnFromAPosition() throws {
        let storage = try storeInMemory(12)
        var positions: [LogPosition] = []
        _ = try EventLog(storage, mode: .reading) { positions.append($0.end) }
        for position in positions {
            var seen: [Seen] = []
            _ = try EventLog(storage, mode: .reading, from: position) { seen.append(Seen($0)) }
            #expect(seen == (try readAll(storage)).filter { $0.sequence > position.sequence })
        }
    }

    @Test func refusesAPositionOfAnotherLog() throws {
        let storage = try storeInMemory(5)
        var position = LogPosition.start
        _ = try EventLog(storage, mode: .reading) { position = $0.end }
        for wrong in [
            LogPosition(segment: 99, offset: 60, sequence: 5, checksum: 1),
            LogPosition(
                segment: position.segment, offset: position.offset, sequence: position.sequence,
                checksum: position.checksum ^ 1),
            LogPosition(
                segment: position.segment, offset: position.offset + 70,
                sequence: position.sequence, checksum: position.checksum),
        ] {
            #expect(throws: LogError.unknownPosition) {
                try EventLog(storage, mode: .reading, from: wrong)
            }
        }
    }

    @Test func readingMakesNothing() throws {
        let storage = FaultyStorage()
        #expect(throws: LogError.noStore) { try EventLog(storage, mode: .reading) }
        #expect(storage.contents.isEmpty)
        let log = try EventLog(try storeInMemory(1), mode: .reading)
        #expect(throws: LogError.openedForReading) { try log.append(notes(["x"])) }
    }

    @Test(arguments: [(reader: 1, opens: true), (reader: 2, opens: false)])
    func aNewerFormatIsNeverWritten(reader: Int, opens: Bool) throws {
        let storage = try storeInMemory(3, options: EventLog.Options(reserveBytes: 0))
        let path = storage.segments()[0]
        try writeNewerSegment(storage, reader: reader)
        let before = storage.contents[path]
        guard opens else {
            #expect(throws: LogError.newerFormat(2, reading: false)) { try readAll(storage) }
            return
        }
        var seen: [Seen] = []
        let log = try EventLog(storage, mode: .writing) { seen.append(Seen($0)) }
        #expect(seen == numbered(1...3))
        #expect(throws: LogError.newerFormat(2, reading: true)) { try log.append(notes(["x"])) }
        #expect(storage.contents[path] == before)
    }

    private func writeNewerSegment(_ storage: FaultyStorage, reader: Int) throws {
        let log = try EventLog(storage, mode: .reading)
        let store = try #require(log.store)
        var header = SegmentHeader(
            store: store, segment: 2, salt: 1, after: log.position, because: .full)
        header.format = 2
        header.reader = reader
        storage.replaceContents(
            of: "events/00000002.log", with: header.line(previous: log.position.checksum).bytes)
    }
}

struct FileStorageTests {
    @Test func filesArePrivateAndLinksAreRefused() throws {
        let directory = TemporaryDirectory()
        let old = umask(0)
        defer { umask(old) }
        let storage = try FileStorage(directory.path + "/deep/shop")
        let log = try EventLog(storage, mode: .writing)
        try log.append(notes(["n1"]))
        for (path, mode) in [
            ("", 0o700), ("events", 0o700), ("damaged", 0o700), ("lock", 0o600),
            ("events/00000001.log", 0o600), ("ballast", 0o600),
        ] as [(String, mode_t)] {
            var status = stat()
            #expect(stat(storage.root + "/" + path, &status) == 0)
            #expect(status.st_mode & 0o777 == mode, "\(path)")
        }
        #expect(symlink("/etc/passwd", storage.root + "/mail/link") == 0)
        #expect(throws: StorageError.self) { try storage.open("mail/link", .reading) }
        #expect(throws: StorageError.self) { try storage.open("mail/link", .writing) }
        #expect(try readAll(storage) == numbered(1...1))
    }

    @Test func renamingNeverOverwrites() throws {
        let directory = TemporaryDirectory()
        let storage = try FileStorage(directory.path)
        for name in ["a", "b"] { try storage.open(name, .creating).writeAll(Array(name.utf8), at: 0) }
        #expect(throws: StorageError.self) { try storage.renameWithoutOverwriting("a", to: "b") }
        #expect(try storage.open("b", .reading).bytes(at: 0, count: 9) == Array("b".utf8))
        #expect(throws: StorageError.self) { try storage.open("b", .creating) }
    }

    @Test func locksTellWhetherTheirHolderLives() throws {
        let directory = TemporaryDirectory()
        let storage = try FileStorage(directory.path)
        let file = LockFile(StoreLayout.deliveryLock, in: storage)
        #expect(try !file.isHeld())
        let held = try file.acquire()
        #expect(try file.isHeld())
        #expect(try file.acquireIfFree() == nil)
        held.release()
        #expect(try !file.isHeld())
        #expect(try file.acquireIfFree() != nil)
    }

    @Test func writersAndAFollowerOnOneStore() async throws {
        let directory = TemporaryDirectory()
        let path = directory.path
        let options = EventLog.Options(segmentBytes: 4_000, reserveBytes: 0)
        _ = try EventLog(FileStorage(path), mode: .writing, options: options)
        let rounds = 60
        try await withThrowingTaskGroup(of: Void.self) { group in
            for name in ["a", "b"] {
                group.addTask {
                    let log = try EventLog(FileStorage(path), mode: .writing, options: options)
                    for round in 0..<rounds {
                        try log.append(notes(["\(name)\(round)", "\(name)\(round)'"]))
                        await Task.yield()
                    }
                }
            }
            group.addTask {
                var seen: [Seen] = []
                let log = try EventLog(FileStorage(path), mode: .reading) { seen.append(Seen($0)) }
                while seen.count < rounds * 4 {
                    try log.catchUp { seen.append(Seen($0)) }
                    await Task.yield()
                }
                #expect(seen.map(\.sequence) == Array(1...UInt64(rounds * 4)))
            }
            try await group.waitForAll()
        }
        let seen = try readAll(FileStorage(path))
        for name in ["a", "b"] {
            let texts = seen.map(\.text).filter { $0.hasPrefix(name) }
            #expect(texts == (0..<rounds).flatMap { ["\(name)\($0)", "\(name)\($0)'"] })
        }
        #expect(try LogVerifier(FileStorage(path)).run().isSound)
    }
}
