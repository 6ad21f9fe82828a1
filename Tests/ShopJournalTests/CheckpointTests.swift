import AppendLog
import PlainText
import ShopDomain
import Testing

@testable import ShopJournal

/// A shop opened from a checkpoint, from the log alone, or never closed: it answers alike.
@Suite struct CheckpointTests {
    @Test(arguments: 0..<6) func threeShopsAnswerAlike(seed: UInt64) throws {
        let storage = FaultyStorage(seed: seed)
        var script = ShopScript(seed: seed)
        var (journal, shop) = try ShopJournal.open(storage, mode: .writing, options: small)
        for round in 0..<5 {
            for _ in 0..<60 { try record(script.step(shop), in: journal, &shop) }
            try expectAlike(storage, shop, script.now, "seed \(seed), round \(round)")
            #expect(try journal.writeCheckpoint(of: shop, at: journal.position))
            // The next round's acts meet a shop whose past lies in the checkpoint.
            if round.isMultiple(of: 2) {
                (journal, shop) = try ShopJournal.open(storage, mode: .writing, options: small)
            }
        }
        #expect(shop.messageCount > 60)
    }

    private func expectAlike(
        _ storage: FaultyStorage, _ live: Shop, _ now: Instant, _ when: Comment
    ) throws {
        let (journal, mapped) = try ShopJournal.open(storage, mode: .reading)
        let (_, replayed) = try ShopJournal.replay(storage, mode: .reading)
        let moments = [now, now.adding(days: 2), .distantPast]
        #expect(ShopComparison.differences(live, mapped, at: moments) == [], when)
        #expect(ShopComparison.differences(live, replayed, at: moments) == [], when)
        #expect(ShopComparison.contradictions(in: mapped, at: now) == [], when)
        #expect(journal.skippedCount == 0 && !mapped.isArchiveDamaged)
    }

    @Test func onlyTheTailIsReadAfterACheckpoint() throws {
        let storage = FaultyStorage()
        try fill(storage, messages: 30)
        let (journal, _) = try ShopJournal.open(storage, mode: .writing, options: small)
        #expect(journal.recordsSinceCheckpoint == 0)
        try journal.append([ExampleEvents.all[0]], others: { _ in })
        #expect(journal.recordsSinceCheckpoint == 1)
    }

    @Test func anOlderLayoutIsMadeAnew() throws {
        let storage = FaultyStorage()
        let live = try fill(storage, messages: 10)
        let header = Array("\(Columns.version) 10".utf8)
        for path in storage.contents.keys where path.hasSuffix(".ckpt") {
            let bytes = storage.contents[path] ?? []
            let place = try #require(bytes.indices.first { bytes[$0...].starts(with: header) })
            var changed = bytes
            changed[place] = UInt8(ascii: "0")
            storage.replaceContents(of: path, with: changed)
        }
        let (_, shop) = try ShopJournal.open(storage, mode: .reading)
        #expect(ShopComparison.differences(live, shop, at: []) == [])
    }
}

/// Small segments, so that a day fills several; a reserve that costs a test nothing.
let small = EventLog.Options(segmentBytes: 4_000, reserveBytes: 4_096)

/// A shop with a checkpoint at its end.
@discardableResult
func fill(_ storage: any LogStorage, messages: Int, seed: UInt64 = 1) throws -> Shop {
    var script = ShopScript(seed: seed)
    var (journal, shop) = try ShopJournal.open(storage, mode: .writing, options: small)
    while shop.messageCount < messages { try record(script.step(shop), in: journal, &shop) }
    try journal.writeCheckpoint(of: shop, at: journal.position)
    return shop
}

func record(_ events: [ShopEvent], in journal: ShopJournal, _ shop: inout Shop) throws {
    try journal.append(events) { shop.apply($0) }
    for event in events { shop.apply(event) }
}
