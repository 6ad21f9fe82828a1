import AppendLog
import PlainText
import ShopDomain
import Testing

@testable import ShopJournal

/// A checkpoint that rots on the disk: right answers, or word that they may be wrong.
@Suite struct DamagedCheckpointTests {
    @Test func noFlippedByteGivesAWrongAnswer() throws {
        let storage = FaultyStorage()
        let live = try fill(storage, messages: 14)
        let path = try #require(storage.contents.keys.first { $0.hasSuffix(".ckpt") })
        let whole = try #require(storage.contents[path])
        var noticed = 0
        for index in stride(from: 0, to: whole.count, by: 7) where whole[index] != 0 || index % 91 == 0 {
            var bytes = whole
            bytes[index] ^= 1 << UInt8(index % 8)
            storage.replaceContents(of: path, with: bytes)
            let (_, shop) = try ShopJournal.open(storage, mode: .reading)
            let differences = ShopComparison.differences(live, shop, at: [Instant(1_800_000_000)])
            if shop.isArchiveDamaged { noticed += 1 }
            #expect(differences.isEmpty || shop.isArchiveDamaged, "byte \(index)")
        }
        #expect(noticed > 0, "some damage shows only when the row is read")
    }

    @Test func aDamagedCheckpointIsTakenAwayAndTheLogTellsAll() throws {
        let storage = FaultyStorage()
        let live = try fill(storage, messages: 24)
        damage(storage, in: "words of 3")
        var (journal, shop) = try ShopJournal.open(storage, mode: .writing, options: small)
        _ = shop.message(MessageNumber(3))
        #expect(shop.isArchiveDamaged)
        #expect(throws: LogError.rewound) {
            try journal.transaction(on: &shop) { $0.record(ExampleEvents.all[1]) }
        }
        (journal, shop) = try ShopJournal.open(storage, mode: .writing, options: small)
        #expect(ShopComparison.differences(live, shop, at: []) == [])
        #expect(!shop.isArchiveDamaged)
        #expect(try journal.writeCheckpoint(of: shop, at: journal.position))
    }

    @Test func anOlderWholeCheckpointIsTakenInstead() throws {
        let storage = FaultyStorage()
        var shop = try fill(storage, messages: 12)
        let (journal, _) = try ShopJournal.open(storage, mode: .writing, options: small)
        var script = ShopScript(seed: 9)
        for _ in 0..<10 { try record(script.step(shop), in: journal, &shop) }
        #expect(try journal.writeCheckpoint(of: shop, at: journal.position))
        let newest = try #require(CheckpointSlots.newest(in: storage)).generation
        for (path, bytes) in storage.contents where path.hasSuffix(".ckpt") {
            var changed = bytes
            changed[4096] ^= 1
            if storage.contents[path]?[16] == UInt8(newest) { storage.replaceContents(of: path, with: changed) }
        }
        #expect(ShopJournal.removeDamagedCheckpoints(storage) == 1)
        let (reopened, same) = try ShopJournal.open(storage, mode: .reading)
        #expect(reopened.recordsSinceCheckpoint > 0 && reopened.checkpointed.sequence > 0)
        #expect(ShopComparison.differences(shop, same, at: []) == [])
    }

    private func damage(_ storage: FaultyStorage, in words: String) {
        for (path, bytes) in storage.contents where path.hasSuffix(".ckpt") {
            let wanted = Array(words.utf8)
            guard let place = bytes.indices.first(where: { bytes[$0...].starts(with: wanted) }) else { continue }
            var changed = bytes
            changed[place] ^= 1
            storage.replaceContents(of: path, with: changed)
        }
    }
}
