import AppendLog
import PlainText
import ShopDomain
import Testing

@testable import ShopJournal

/// Two sessions on one shop.
@Suite struct SeveralJournalsTests {
    @Test(arguments: 0..<6) func bothShopsBecomeTheSame(seed: UInt64) throws {
        let storage = FaultyStorage(seed: seed)
        var a = try Session(storage, seed: seed), b = try Session(storage, seed: seed + 100)
        for round in 0..<120 {
            if (round / 3).isMultiple(of: 2) { try a.work() } else { try b.work() }
            if round % 10 == 9 { try a.catchUp() }
        }
        try a.catchUp()
        try b.catchUp()
        let (_, replayed) = try ShopJournal.replay(storage, mode: .reading)
        #expect(ShopComparison.differences(a.shop, b.shop, at: [a.script.now]) == [])
        #expect(ShopComparison.differences(a.shop, replayed, at: [a.script.now]) == [])
        let taken = a.taken + b.taken
        #expect(Set(taken).count == taken.count && taken.count == a.shop.messageCount)
        #expect(taken.count > 20)
    }

    /// A checkpoint of one session is no obstacle to the other, whose shop began elsewhere.
    @Test func aCheckpointInBetweenChangesNothing() throws {
        let storage = FaultyStorage()
        var a = try Session(storage, seed: 1), b = try Session(storage, seed: 2)
        for round in 0..<60 {
            try a.work()
            if round % 7 == 0 { try a.journal.writeCheckpoint(of: a.shop, at: a.journal.position) }
            try b.work()
        }
        try a.catchUp()
        #expect(ShopComparison.differences(a.shop, b.shop, at: [a.script.now]) == [])
        let (_, opened) = try ShopJournal.open(storage, mode: .reading)
        #expect(ShopComparison.differences(a.shop, opened, at: [a.script.now]) == [])
    }

    private struct Session {
        let journal: ShopJournal
        var shop: Shop
        var script: ShopScript
        var taken: [MessageNumber] = []

        init(_ storage: FaultyStorage, seed: UInt64) throws {
            (journal, shop) = try ShopJournal.open(storage, mode: .writing, options: small)
            script = ShopScript(seed: seed)
        }

        mutating func work() throws {
            var script = script
            var taken: [MessageNumber] = []
            try journal.transaction(on: &shop) { decision in
                for event in script.step(decision.shop) {
                    if case .messageTaken(let mail) = event { taken.append(mail.message) }
                    decision.record(event)
                }
            }
            self.script = script
            self.taken += taken
        }

        mutating func catchUp() throws {
            var shop = shop
            try journal.catchUp { shop.apply($0) }
            self.shop = shop
        }
    }
}
