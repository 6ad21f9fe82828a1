import AppendLog
import PlainText
import ShopDomain
import Testing

@testable import ShopJournal

/// Somebody is forgotten: nothing of theirs in any file, everything else as it was.
@Suite struct ForgettingTests {
    private static let at = ForgettingShop.at

    @Test func nothingOfTheirsIsLeftAndTheRestIsAsItWas() throws {
        let storage = try ForgettingShop.make()
        let before = try ShopJournal.replay(storage, mode: .reading).shop
        #expect(Self.holdsSecret(storage).count > 3)
        let plan = try #require(try forgetting(storage).plan(address: "BO@example.org"))
        #expect(plan.person.messages.count == 5 && plan.person.conversationCount == 2)
        #expect(plan.person.sharedMessageCount == 1 && plan.draftCount == 4 && plan.person.orders.count == 2)
        #expect(try forget(storage) > 20)
        try Self.expectForgotten(storage, before)
        #expect(try forgetting(storage).plan(address: "bo@example.org") == nil)
    }

    /// A new kind of event is not forgotten in here.
    @Test func theShopHoldsEveryKindOfEvent() throws {
        let storage = try ForgettingShop.make()
        var kinds: Set<String> = []
        _ = try EventLog(storage, mode: .reading) { kinds.insert($0.kind) }
        #expect(kinds == Set(EventKind.allCases.map(\.rawValue)))
    }

    /// A mail to Ann that Bo got a copy of is Ann's, with its draft, its files and what it promised.
    @Test func whatIsOthersStaysWordForWord() throws {
        let storage = try ForgettingShop.make()
        #expect(try forgetting(storage).plan(address: "bo@example.org")?.sharedMailCount == 1)
        let before = try Self.lines(storage).filter { $0.contains(ForgettingShop.kept) }
        try forget(storage)
        let after = Set(try Self.lines(storage))
        #expect(before.count > 15)
        #expect(before.filter { !after.contains($0) }.allSatisfy { $0.contains(" telling ") })
        let (journal, shop) = try ShopJournal.replay(storage, mode: .reading)
        #expect(shop.care.promise(Token(22))?.isOpen == true && shop.drafts[Token(23)] != nil)
        for number in (0..<UInt32(shop.messageCount)).map({ MessageNumber($0) }) {
            guard let entry = shop.message(number) else { continue }
            #expect(throws: Never.self, "\(entry)") { try journal.mail.read(entry.location) }
        }
        let entry = try #require(shop.message(MessageNumber(7)))
        #expect(try journal.mail.read(entry.location).count > 40 && entry.address == "ann@example.org")
        #expect(String(decoding: storage.contents["mail/00000001.mail"] ?? [], as: UTF8.self).contains("\nKeepme\n~end"))
    }

    @Test func aLineIsLeftThatSaysWhen() throws {
        let storage = try ForgettingShop.make()
        let before = try Self.lines(storage).count { $0.contains(" forgotten ") }
        let count = try forget(storage)
        let lines = try Self.lines(storage).filter { $0.contains(" forgotten ") }
        #expect(lines.count - before == count - 2, "an import of orders and a list stay, without theirs")
        #expect(lines.allSatisfy { $0.contains("\"at\":1700000000") })
    }

    /// At every call: afterwards all of it is there, or none.
    @Test(arguments: [FaultyStorage.Fault.powerCut, .kill, .error(.noSpace)])
    func cutAnywhereItIsAllOrNothing(fault: FaultyStorage.Fault) throws {
        let shop = try ForgettingShop.make(), quiet = shop.copy()
        let before = try ShopJournal.replay(shop, mode: .reading).shop
        let start = quiet.callCount
        try forget(quiet)
        var outcomes: Set<Bool> = []
        for call in 1...quiet.callCount - start {
            let storage = shop.copy()
            storage.inject(fault, atCall: call)
            _ = try? forget(storage)
            if !storage.isOff { storage.cutPower() }
            storage.restart()
            let (_, shop) = try ShopJournal.open(storage, mode: .writing, options: small)
            let isForgotten = shop.customer(address: "bo@example.org") == nil
            outcomes.insert(isForgotten)
            #expect(try LogVerifier(storage).run().isSound, "\(fault) at \(call)")
            if isForgotten {
                try Self.expectForgotten(storage, before)
            } else {
                #expect(ShopComparison.differences(before, shop, at: [Self.at]) == [], "\(fault) at \(call)")
            }
        }
        #expect(outcomes.count == 2, "cut early all is there, cut late none")
    }

    @Test func numbersOfForgottenMessagesAreNotGivenAgain() throws {
        let storage = try ForgettingShop.make()
        let before = try ShopJournal.replay(storage, mode: .reading).shop
        try forget(storage)
        #expect(try ShopJournal.open(storage, mode: .reading).shop.nextMessage == before.nextMessage)
    }

    // MARK: Meanwhile

    /// Mail that comes in after the owner was asked, and a write that was torn, go as well.
    @Test func whatCameInSinceItWasPlannedGoesToo() throws {
        let storage = try ForgettingShop.make()
        let before = try ShopJournal.replay(storage, mode: .reading).shop
        _ = try forgetting(storage).plan(address: "bo@example.org")
        var (journal, shop) = try ShopJournal.open(storage, mode: .writing, options: small)
        let late = ArrivedMail(
            direction: .incoming, nature: .person, marks: [], date: Self.at, name: "Bo", address: "bo@example.org",
            subject: "late \(ForgettingShop.secret)", snippet: "late", messageID: "<b9@x>", inReplyTo: [], references: [],
            identity: 999, location: try journal.mail.append(Array("late \(ForgettingShop.secret)".utf8)))
        try journal.transaction(on: &shop) { $0.record(.messageTaken($0.shop.place(late))) }
        let newest = try #require(storage.contents.keys.filter { $0.hasPrefix("events/") }.max())
        let torn = (storage.contents[newest] ?? []) + Array("~00000999 torn \(ForgettingShop.secret)".utf8)
        storage.replaceContents(of: newest, with: torn)
        try forget(storage)
        try Self.expectForgotten(storage, before)
    }

    @Test func whoHasTheShopOpenOpensItAnew() throws {
        let storage = try ForgettingShop.make()
        let before = try ShopJournal.replay(storage, mode: .reading).shop
        var (journal, shop) = try ShopJournal.open(storage, mode: .writing, options: small)
        let stale = try ShopJournal.open(storage, mode: .writing, options: small)
        try forget(storage)
        #expect(try stale.journal.writeCheckpoint(of: stale.shop, at: stale.journal.position) == false)
        let visit = ShopEvent.shopVisited(ShopVisited(at: Self.at))
        #expect(throws: LogError.rewound) { try stale.journal.append([visit]) { _ in } }
        #expect(stale.journal.mustReopen)
        try Self.expectForgotten(storage, before)

        let location = try journal.mail.append(Array("late mail".utf8))
        let late = Self.at.adding(days: 9)
        try journal.transaction(on: &shop) { $0.record(.shopVisited(ShopVisited(at: late))) }
        #expect(shop.customer(address: "bo@example.org") == nil && shop.lastVisit == late && !journal.mustReopen)
        #expect(try journal.writeCheckpoint(of: shop, at: journal.position))
        try Self.expectForgotten(storage, before)
        let fresh = try ShopJournal.open(storage, mode: .writing, options: small)
        #expect(fresh.shop.lastVisit == late)
        #expect(try fresh.journal.mail.read(location) == Array("late mail".utf8))
    }

    @Test func whileTheShopIsInUseNothingGoes() throws {
        let storage = try ForgettingShop.make()
        let before = try Self.lines(storage)
        do {
            _ = try forgetting(storage).run(address: "bo@example.org", at: Self.at, isInUse: { true })
            Issue.record("it was done")
        } catch .refused {
        } catch {
            Issue.record("\(error)")
        }
        #expect(try Self.lines(storage) == before)
    }

    // MARK: The shop

    private func forgetting(_ storage: FaultyStorage) -> ShopForgetting {
        ShopForgetting(storage, options: small, text: { String(decoding: $0, as: UTF8.self) })
    }

    @discardableResult
    private func forget(_ storage: FaultyStorage) throws -> Int {
        try forgetting(storage).run(address: "bo@example.org", at: Self.at)
    }

    private static func lines(_ storage: FaultyStorage) throws -> [String] {
        var lines: [String] = []
        try LogDump(storage).run { lines.append($0) }
        return lines
    }

    /// Files and records that hold the word, in whatever case.
    private static func holdsSecret(_ storage: FaultyStorage) -> [String] {
        let words = [ForgettingShop.secret, ForgettingShop.secret.lowercased()].map { Array($0.utf8) }
        return storage.contents.filter { _, bytes in words.contains { bytes.firstRange(of: $0) != nil } }.map(\.key)
    }

    private static func expectForgotten(_ storage: FaultyStorage, _ before: Shop) throws {
        #expect(holdsSecret(storage) == [])
        #expect(try LogVerifier(storage).run().isSound)
        let (journal, shop) = try ShopJournal.open(storage, mode: .writing, options: small)
        #expect(journal.skippedCount == 0 && shop.customer(address: "bo@example.org") == nil)
        #expect(ShopComparison.contradictions(in: shop, at: at).filter { !$0.contains("messages stand somewhere") } == [])
        for number in (0..<UInt32(before.messageCount)).map({ MessageNumber($0) }) {
            guard let entry = before.message(number), !entry.address.hasPrefix("bo@") else { continue }
            #expect(shop.message(number) == entry)
            #expect(try journal.mail.read(entry.location).starts(with: "From: ".utf8))
        }
        #expect(shop.orders(.number("2")).first?.lines.first?.product == "Mug" && shop.orders(.number("1")).isEmpty)
    }
}
