import AppendLog
import ShopDomain
import Testing

@testable import ShopJournal

/// A newer Shopbell wrote what this one may not skip: it is read, and nothing is written.
@Suite struct NewerProgramTests {
    private static let kind = RecordKind("Locked")

    private func newer(_ storage: FaultyStorage) throws -> EventLog {
        try EventLog(storage, mode: .writing, options: EventLog.Options(reserveBytes: 0, knownKinds: ["Locked"]))
    }

    @Test func theShopIsReadAndNotWritten() throws {
        let storage = FaultyStorage()
        _ = try ShopJournal.open(storage, mode: .writing, options: small)
        try newer(storage).append([NewRecord(Self.kind, json: "{}")])
        let before = storage.contents.filter { $0.key.hasPrefix("events/") }
        var (journal, shop) = try ShopJournal.open(storage, mode: .writing, options: small)
        #expect(journal.newerWriter == .newerKind("Locked"))
        let visit = ShopEvent.shopVisited(ShopVisited(at: Instant(1)))
        #expect(throws: LogError.newerKind("Locked")) { try journal.append([visit]) { _ in } }
        #expect(throws: LogError.newerKind("Locked")) { try journal.transaction(on: &shop) { $0.record(visit) } }
        #expect(try journal.writeCheckpoint(of: shop, at: journal.position) == false)
        #expect(storage.contents.filter { $0.key.hasPrefix("events/") } == before)
        #expect(try ShopJournal.open(storage, mode: .reading).journal.newerWriter == .newerKind("Locked"))
        #expect(try LogVerifier(storage).run().newerWriter == .newerKind("Locked"))
    }

    /// It began while we had the shop open.
    @Test func itIsNoticedBeforeTheNextRecord() throws {
        let storage = FaultyStorage()
        var (journal, shop) = try ShopJournal.open(storage, mode: .writing, options: small)
        try newer(storage).append([NewRecord(Self.kind, json: "{}")])
        let visit = ShopEvent.shopVisited(ShopVisited(at: Instant(1)))
        #expect(throws: LogError.newerKind("Locked")) { try journal.transaction(on: &shop) { $0.record(visit) } }
        #expect(throws: LogError.newerKind("Locked")) { try journal.append([visit]) { _ in } }
        #expect(try newer(storage).position.sequence == 1)
    }

    /// Kinds that begin with a small letter may be skipped.
    @Test func otherKindsAreNoObstacle() throws {
        let storage = FaultyStorage()
        _ = try ShopJournal.open(storage, mode: .writing, options: small)
        try newer(storage).append([NewRecord(RecordKind("locked"), json: "{}")])
        var (journal, shop) = try ShopJournal.open(storage, mode: .writing, options: small)
        #expect(journal.skippedCount == 1 && journal.newerWriter == nil)
        try journal.transaction(on: &shop) { $0.record(.shopVisited(ShopVisited(at: Instant(1)))) }
        #expect(shop.lastVisit == Instant(1))
    }
}
