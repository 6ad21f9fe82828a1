import Testing

@testable import AppendLog

struct CheckpointTests {
    private let store = StoreIdentifier(high: 3, low: 4)

    private func storage() throws -> FaultyStorage {
        let storage = FaultyStorage()
        try storage.makeDirectory("checkpoint")
        return storage
    }

    private func position(_ sequence: UInt64) -> LogPosition {
        LogPosition(segment: 2, offset: 77, sequence: sequence, checksum: 5)
    }

    private func write(_ storage: FaultyStorage, _ sequence: UInt64, _ bytes: [UInt8]) throws {
        let isWritten = try CheckpointSlots(storage, store: store).write(at: position(sequence)) {
            writer throws(StorageError) in
            try writer.beginSection("rows")
            try writer.append(bytes)
            try writer.beginSection("empty")
            try writer.beginSection("text")
            for byte in bytes.prefix(100) { try writer.append([byte]) }
        }
        #expect(isWritten)
    }

    @Test func givesBackItsSections() throws {
        let storage = try storage()
        let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
        try write(storage, 9, bytes)
        let checkpoint = try #require(CheckpointSlots(storage, store: store).newest())
        #expect(checkpoint.position == position(9))
        #expect(checkpoint.sectionNames == ["rows", "empty", "text"])
        #expect(try checkpoint.section("rows").map(Array.init) == bytes)
        #expect(try checkpoint.section("empty")?.count == 0)
        #expect(try checkpoint.section("text").map(Array.init) == Array(bytes.prefix(100)))
        #expect(try checkpoint.section("other") == nil)
        let address = try checkpoint.section("text")?.baseAddress.map(Int.init(bitPattern:)) ?? 1
        #expect(address % 4096 == 0)
    }

    @Test func theNewestWholeOneWins() throws {
        let storage = try storage()
        for sequence: UInt64 in 1...5 { try write(storage, sequence, [UInt8(sequence)]) }
        let slots = CheckpointSlots(storage, store: store)
        #expect(slots.newest()?.position.sequence == 5)
        #expect(slots.newest(olderThan: 5)?.position.sequence == 4)
        let newest = slots.newest()?.generation == 5 ? "checkpoint/A.ckpt" : ""
        storage.alter(newest) { $0[17] ^= 1 }
        #expect(slots.newest()?.position.sequence == 4)
        try write(storage, 6, [6])
        #expect(slots.newest()?.position.sequence == 6)
        #expect(slots.newest(olderThan: slots.newest()?.generation ?? 0)?.position.sequence == 4)
    }

    @Test func noFlippedBitGivesOtherBytes() throws {
        let storage = try storage()
        let bytes = Array("what the shop knew".utf8)
        try write(storage, 1, bytes)
        let path = "checkpoint/A.ckpt"
        let good = try #require(storage.contents[path])
        let slots = CheckpointSlots(storage, store: store)
        let interesting = Array(0..<120) + Array(4_090..<4_120) + Array(good.count - 160..<good.count)
        for bit in interesting.flatMap({ $0 * 8..<$0 * 8 + 8 }) {
            var bad = good
            bad[bit / 8] ^= 1 << (bit % 8)
            storage.replaceContents(of: path, with: bad)
            guard let found = slots.newest() else { continue }
            #expect(found.position == position(1))
            let section = try? found.section("rows")
            #expect(section == nil || section.map { $0.elementsEqual(bytes) } == true, "bit \(bit)")
        }
    }

    @Test func damageIsFoundInTheBlocksThatAreAskedFor() throws {
        let storage = try storage()
        try write(storage, 1, [UInt8](repeating: 7, count: 300_000))
        storage.alter("checkpoint/A.ckpt") { $0[4_096 + 150_000] ^= 1 }
        let checkpoint = try #require(CheckpointSlots(storage, store: store).newest())
        let rows = try #require(checkpoint.lazySection("rows"))
        #expect(try rows.bytes(0..<131_072).allSatisfy { $0 == 7 })
        #expect(try rows.bytes(200_000..<300_000).count == 100_000)
        #expect(throws: CheckpointError.damaged(section: "rows")) {
            _ = try rows.bytes(149_000..<151_000)
        }
        #expect(throws: CheckpointError.damaged(section: "rows")) {
            _ = try rows.bytes(299_000..<300_001)
        }
        #expect(throws: CheckpointError.damaged(section: "rows")) { try checkpoint.verifyAll() }
    }

    @Test func anotherShopsIsNotTaken() throws {
        let storage = try storage()
        try write(storage, 1, [1])
        let other = CheckpointSlots(storage, store: StoreIdentifier(high: 3, low: 5))
        #expect(other.newest() == nil)
        #expect(CheckpointSlots.newest(in: storage)?.generation == 1)
    }

    @Test func oneWritesAtATime() throws {
        let storage = try storage()
        let lock = try LockFile("checkpoint/lock", in: storage).acquire()
        let slots = CheckpointSlots(storage, store: store)
        #expect(try !slots.write(at: position(1)) { _ throws(StorageError) in })
        lock.release()
        #expect(try slots.write(at: position(1)) { _ throws(StorageError) in })
    }
}
