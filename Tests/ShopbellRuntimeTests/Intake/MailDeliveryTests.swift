import AppendLog
import PlainText
import ShopDomain
import ShopJournal
import Testing

@testable import ShopbellRuntime

@Suite struct MailDeliveryTests {
    private func deliver(_ bytes: [UInt8], _ storage: any LogStorage) throws -> MailDelivery.Outcome {
        try MailDelivery(storage, settings: settings, now: noon).deliver(bytes)
    }

    @Test func deliveredMailIsSeenByWhoeverHasTheShopOpen() throws {
        let storage = diskInMemory()
        var (screen, shop) = try ShopJournal.open(storage, mode: .writing)
        guard case .kept(let taken) = try deliver(mail("News", id: "n@x"), storage) else {
            Issue.record("it should have been kept")
            return
        }
        try screen.catchUp { shop.apply($0) }
        #expect(shop.message(taken.message)?.subject == "News")
        #expect(try screen.mail.read(taken.location) == mail("News", id: "n@x"))
        #expect(shop.counts(at: noon)[.needsMe] == 1)
    }

    @Test func theSameMailAgainIsKeptOnce() throws {
        let storage = diskInMemory()
        _ = try deliver(mail(id: "n@x"), storage)
        let separator = Array("From ada@example.com Fri Mar 20 12:00:00 2026\n".utf8)
        let second = try deliver(separator + mail(id: "n@x"), storage)
        guard case .alreadyThere(let number) = second else {
            Issue.record("it was there already")
            return
        }
        #expect(number == MessageNumber(0))
        #expect(second.exitStatus == 0)
    }

    @Test func nothingOnStandardInputKeepsNothing() throws {
        let storage = diskInMemory()
        #expect(try deliver([], storage).exitStatus == 65)
        #expect(try deliver(Array("From ada@example.com Fri Mar 20 12:00:00 2026\n".utf8), storage).exitStatus == 65)
    }

    @Test func fullDiskAsksTheMailSystemToTryAgain() throws {
        let storage = diskInMemory()
        _ = try deliver(mail(id: "first@x"), storage)
        for call in 1...200 { storage.inject(.error(.noSpace), atCall: call) }
        #expect(throws: IntakeError.self) { try deliver(mail(id: "second@x"), storage) }
        storage.removeFaults()
        guard case .kept = try deliver(mail(id: "second@x"), storage) else {
            Issue.record("nothing of it should have been kept before")
            return
        }
    }

    /// Mail used to be written first and refused afterwards: each retry of the mail system wrote it
    /// once more into the room that drafts live of.
    @Test func mailRefusedOnAFullDiskLeavesTheRoomToDrafts() throws {
        let storage = diskInMemory()
        var (journal, shop) = try ShopJournal.open(storage, mode: .writing)
        storage.replaceContents(of: StoreLayout.reserve, with: nil)
        let before = storage.contents.values.reduce(0) { $0 + $1.count }
        storage.setCapacity(before + 60_000)
        let large = mail(id: "large@x", body: String(repeating: "Many words. ", count: 1_000))
        for _ in 0..<20 {
            let error = #expect(throws: IntakeError.self) { try deliver(large, storage) }
            guard case .log(.diskFull(essential: false)) = error else {
                Issue.record("\(String(describing: error))")
                return
            }
        }
        #expect(storage.contents.values.reduce(0) { $0 + $1.count } == before, "nothing was written")
        try journal.transaction(on: &shop) { $0.record(draft("typed on a full disk")) }
        #expect(try ShopJournal.open(storage, mode: .reading).shop.drafts[Token(5)]?.content.text == "typed on a full disk")
        storage.setCapacity(.max)
        guard case .kept = try deliver(large, storage) else {
            Issue.record("there is room again")
            return
        }
    }

    private func draft(_ text: String) -> ShopEvent {
        .draftStarted(
            DraftStarted(
                draft: Token(5), kind: .reply, conversation: ConversationID(rawValue: 0), message: nil, to: [],
                subject: "", content: DraftContent(text: text), session: Token(1), at: Instant(0)))
    }
}
