import AppendLog
import PlainText
import ShopDomain
import Testing

@testable import ShopJournal

/// Somebody is forgotten: nothing of theirs in any file, everything else as it was.
@Suite struct ForgettingTests {
    private static let at = Instant(1_700_000_000)
    /// Stands in everything that is Bo's, and in nothing else.
    private static let secret = "Zanzibar"

    @Test func nothingOfTheirsIsLeftAndTheRestIsAsItWas() throws {
        let storage = try Self.shop()
        let before = try ShopJournal.replay(storage, mode: .reading).shop
        #expect(Self.holdsSecret(storage) > 3)
        let plan = try #require(try ShopForgetting(storage).plan(address: "BO@example.org", alsoRemoving: []))
        #expect(plan.person.messages.count == 3 && plan.person.conversationCount == 1)
        #expect(plan.person.sharedMessageCount == 1 && plan.draftCount == 1 && plan.person.orders.count == 1)
        #expect(try ShopForgetting(storage).run(plan, at: Self.at) > 5)
        try Self.expectForgotten(storage, before)
        #expect(try ShopForgetting(storage).plan(address: "bo@example.org", alsoRemoving: []) == nil)
    }

    @Test func aLineIsLeftThatSaysWhen() throws {
        let storage = try Self.shop()
        let plan = try #require(try ShopForgetting(storage).plan(address: "bo@example.org", alsoRemoving: []))
        let count = try ShopForgetting(storage).run(plan, at: Self.at)
        var lines: [String] = []
        try LogDump(storage).run(kinds: ["forgotten"]) { lines.append($0) }
        #expect(lines.count == count - 1, "the import of orders stays, without theirs")
        #expect(lines.allSatisfy { $0.contains("\"at\":1700000000") })
    }

    /// The power goes at every call: afterwards all of it is there, or none.
    @Test(arguments: [FaultyStorage.Fault.powerCut, .kill, .error(.noSpace)])
    func cutAnywhereItIsAllOrNothing(fault: FaultyStorage.Fault) throws {
        let quiet = try Self.shop()
        let plan = try #require(try ShopForgetting(quiet).plan(address: "bo@example.org", alsoRemoving: []))
        let start = quiet.callCount
        _ = try ShopForgetting(quiet).run(plan, at: Self.at)
        var outcomes: Set<Bool> = []
        for call in stride(from: 1, through: quiet.callCount - start, by: 3) {
            let storage = try Self.shop()
            let before = try ShopJournal.replay(storage, mode: .reading).shop
            storage.inject(fault, atCall: call)
            _ = try? ShopForgetting(storage).run(plan, at: Self.at)
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

    @Test func whoHasTheOldFilesOpenLosesNothing() throws {
        let storage = try Self.shop()
        var (journal, shop) = try ShopJournal.open(storage, mode: .writing, options: small)
        let stale = try ShopJournal.open(storage, mode: .writing, options: small)
        let plan = try #require(try ShopForgetting(storage).plan(address: "bo@example.org", alsoRemoving: []))
        _ = try ShopForgetting(storage).run(plan, at: Self.at)
        let location = try journal.mail.append(Array("late mail".utf8))
        let visit = ShopEvent.shopVisited(ShopVisited(at: Self.at.adding(days: 9)))
        #expect(throws: LogError.rewound) { try stale.journal.append([visit], others: { _ in }) }
        #expect(try stale.journal.writeCheckpoint(of: stale.shop, at: stale.journal.position) == false)
        try journal.transaction(on: &shop) { $0.record(visit) }
        #expect(shop.customer(address: "bo@example.org") == nil)
        let (fresh, opened) = try ShopJournal.open(storage, mode: .writing, options: small)
        #expect(opened.lastVisit == Self.at.adding(days: 9))
        #expect(try fresh.mail.read(location) == Array("late mail".utf8))
        #expect(try LogVerifier(storage).run().isSound)
    }

    @Test func numbersOfForgottenMessagesAreNotGivenAgain() throws {
        let storage = try Self.shop()
        let before = try ShopJournal.replay(storage, mode: .reading).shop
        let plan = try #require(try ShopForgetting(storage).plan(address: "bo@example.org", alsoRemoving: []))
        _ = try ShopForgetting(storage).run(plan, at: Self.at)
        #expect(try ShopJournal.open(storage, mode: .reading).shop.nextMessage == before.nextMessage)
    }

    // MARK: The shop

    /// Bo and Ann wrote, in conversations of their own and in one together; several segments, a
    /// checkpoint, a put-aside copy.
    private static func shop() throws -> FaultyStorage {
        let storage = FaultyStorage(seed: 3)
        var (journal, shop) = try ShopJournal.open(storage, mode: .writing, options: small)
        func take(
            _ address: String, _ words: String, _ id: String, answering: [String] = [], out: Bool = false
        ) throws {
            let bytes = Array("From: \(address)\n\n\(words)\n".utf8)
            let mail = ArrivedMail(
                direction: out ? .outgoing : .incoming, nature: .person, marks: [], date: at,
                name: SafeText(line: address), address: address, subject: SafeText(line: words),
                snippet: SafeText(line: words), messageID: id, inReplyTo: answering, references: answering,
                identity: UInt64(shop.messageCount), location: try journal.mail.append(bytes))
            try record([.messageTaken(shop.place(mail))], in: journal, &shop)
        }
        try take("ann@example.org", "about a mug", "<a1@x>")
        try take("bo@example.org", "\(secret) calling", "<b1@x>")
        try take("bo@example.org", "our \(secret) answer", "<b2@x>", answering: ["<b1@x>"], out: true)
        try take("bo@example.org", "\(secret) too", "<b3@x>", answering: ["<a1@x>"])
        try take("ann@example.org", "thank you both", "<a2@x>", answering: ["<a1@x>"])
        let own = try #require(shop.message(MessageNumber(1)))
        let draft = DraftStarted(
            draft: Token(5), kind: .reply, conversation: own.conversation, message: own.number,
            to: ["bo@example.org"], subject: "Re", content: DraftContent(text: secret), session: Token(1), at: at)
        let note = Note(id: Token(6), text: SafeText(line: "likes \(secret)"), at: at)
        let orders = [("1", "bo@example.org", secret), ("2", "ann@example.org", "Mug")].map { number, address, product in
            Order(
                reference: OrderReference(channel: "Shopify", number: SafeText(line: number)), address: address,
                lines: [OrderLine(product: SafeText(line: product))])
        }
        let events: [ShopEvent] = [
            .draftStarted(draft),
            .draftWritten(
                DraftWritten(draft: Token(5), content: DraftContent(text: secret + "!"), reply: nil, isPlaced: false, at: at)),
            .noteKept(NoteKept(act: Token(7), conversation: own.conversation, note: note, draft: nil)),
            .replyPicked(ReplyPicked(reply: "late", message: own.number, words: secret, at: at)),
        ]
        try record(events + shop.taking(orders, intake: Token(8), at: at).events, in: journal, &shop)
        try journal.writeCheckpoint(of: shop, at: journal.position)
        for round in 0..<40 { try take("carl\(round)@example.org", "hello \(round)", "<c\(round)@x>") }
        storage.replaceContents(of: "damaged/events-1.bytes", with: Array(secret.utf8))
        (journal, shop) = try ShopJournal.open(storage, mode: .writing, options: small)
        return storage
    }

    private static func holdsSecret(_ storage: FaultyStorage) -> Int {
        let wanted = Array(secret.utf8)
        return storage.contents.values.count { bytes in
            bytes.count >= wanted.count && (0...bytes.count - wanted.count).contains { start in
                bytes[start] == wanted[0] && bytes[start..<start + wanted.count].elementsEqual(wanted)
            }
        }
    }

    private static func expectForgotten(_ storage: FaultyStorage, _ before: Shop) throws {
        #expect(holdsSecret(storage) == 0, "\(storage.contents.keys.sorted())")
        #expect(try LogVerifier(storage).run().isSound)
        let (journal, shop) = try ShopJournal.open(storage, mode: .writing, options: small)
        #expect(journal.skippedCount == 0 && shop.customer(address: "bo@example.org") == nil)
        #expect(ShopComparison.contradictions(in: shop, at: at).filter { !$0.contains("messages stand somewhere") } == [])
        for number in (0..<UInt32(before.messageCount)).map({ MessageNumber($0) }) {
            let entry = before.message(number)
            guard let entry, entry.address != "bo@example.org" else { continue }
            #expect(shop.message(number) == entry)
            #expect(try journal.mail.read(entry.location).starts(with: "From: ".utf8))
        }
        #expect(shop.orders(.number("2")).first?.lines.first?.product == "Mug" && shop.orders(.number("1")).isEmpty)
    }
}
