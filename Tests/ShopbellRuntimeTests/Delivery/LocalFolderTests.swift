import AppendLog
import MailFormat
import PlainText
import ShopDomain
import ShopJournal
import Testing

@testable import ShopbellRuntime

/// Replies kept as real mail on this machine.
@Suite struct LocalFolderTests {
    @Test func theReplyStandsInSentAndInItsConversation() async throws {
        let world = try DeliveryShop(FaultyStorage())
        try world.queueReply()
        let keeper = try world.keeper()
        #expect(try await world.run(keeper).deliver(DeliveryShop.outbox) == nil)
        let mail = try #require(world.sent.first)
        #expect(world.sent.count == 1)
        #expect(mail.contains("To: Bo Lind <bo@example.org>\n") && mail.contains("In-Reply-To: <question@example.org>\n"))
        #expect(mail.contains("References: <question@example.org>\n") && mail.contains("Subject: Re: Order\n"))
        #expect(!mail.contains("\r"))
        let shop = try world.reopened()
        let conversation = try #require(shop.conversation(ConversationID(rawValue: 0)))
        #expect(conversation.turns.map(\.direction) == [.incoming, .outgoing])
        #expect(conversation.view(at: DeliveryShop.start) == .waitingForThem)
        #expect(shop.drafts.isEmpty && shop.outbox.isEmpty)
        let entry = try #require(shop.outgoing.first)
        let kept = try keeper.perform { try $0.journal.mail.read(entry.location) }
        #expect(String(decoding: kept, as: UTF8.self) == mail)
        #expect(MessageIdentity.of(kept) == entry.identity)
    }

    /// As typed, else as the shop knows the customer; encoded where the header needs it (RFC 2047).
    @Test func theMailCarriesTheNamesOfThoseItGoesTo() async throws {
        let world = try DeliveryShop(FaultyStorage())
        try world.queueReply(
            to: ["Bo@example.org", "zed@new.example", "ann@new.example", "x@new.example"],
            names: ["zed@new.example": "Zoë Nyström", "ann@new.example": "Wu, Ann"])
        _ = await (try world.run(try world.keeper())).deliver(DeliveryShop.outbox)
        let mail = try #require(world.sent.first)
        let to = MailParser.envelope(Array(mail.utf8)).headers.to
        #expect(to.map(\.name) == ["Bo Lind", "Zoë Nyström", "Wu, Ann", ""])
        #expect(to.map(\.address) == ["Bo@example.org", "zed@new.example", "ann@new.example", "x@new.example"])
        #expect(mail.contains("\"Wu, Ann\" <ann@new.example>") && mail.utf8.prefix(400).allSatisfy { $0 < 0x80 })
    }

    @Test func aSecondDeliveryOfTheSameMailDoesNothing() async throws {
        let world = try DeliveryShop(FaultyStorage())
        try world.queueReply()
        let run = try world.run(try world.keeper())
        for _ in 0..<3 { _ = await run.deliver(DeliveryShop.outbox) }
        #expect(world.sent.count == 1)
        #expect(try world.reopened().outgoing.count == 1)
    }

    /// Two screens that both believe the mail is theirs.
    @Test func twoScreensAndOneReply() async throws {
        for round in 0..<200 {
            let world = try DeliveryShop(FaultyStorage(seed: UInt64(round)))
            try world.queueReply()
            let runs = [try world.run(try world.keeper()), try world.run(try world.keeper())]
            await withTaskGroup { group in
                for run in runs { group.addTask { _ = await run.deliver(DeliveryShop.outbox) } }
            }
            #expect(world.sent.count == 1, "round \(round)")
            let shop = try world.reopened()
            #expect(shop.outgoing.count == 1 && shop.outbox.isEmpty, "round \(round)")
        }
    }

    @Test func theMailOfAnotherSessionIsLeftAlone() async throws {
        let world = try DeliveryShop(FaultyStorage())
        try world.queueReply()
        _ = try await world.run(try world.keeper(), session: Token(99)).deliver(DeliveryShop.outbox)
        #expect(world.sent.isEmpty)
        #expect(try world.reopened().state == .queued(until: DeliveryShop.start.adding(seconds: 10)))
    }

    @Test func whatWasTakenBackMeanwhileDoesNotLeave() async throws {
        let world = try DeliveryShop(FaultyStorage())
        try world.queueReply()
        let sender = try world.keeper(), other = try world.keeper()
        try other.perform { state in
            try state.journal.transaction(on: &state.shop) {
                $0.record(
                    .replyRecalled(
                        ReplyRecalled(
                            outbox: DeliveryShop.outbox, session: Token(2), at: DeliveryShop.start)))
            }
        }
        #expect(try await world.run(sender).deliver(DeliveryShop.outbox) == nil)
        #expect(world.sent.isEmpty)
        #expect(try world.reopened().drafts.count == 1)
    }

    @Test(arguments: ["nonsense", "a@b@c", "bo@example.org\r\nBcc: eve@example.org", "-oQ/tmp@example.org"])
    func anAddressThatIsNoneIsARowAndNotAMail(address: String) async throws {
        let world = try DeliveryShop(FaultyStorage())
        try world.queueReply(to: [address])
        _ = try await world.run(try world.keeper(), script: "cat >> \(world.folder)/given").deliver(DeliveryShop.outbox)
        #expect(world.sent.isEmpty && world.givenCount == 0)
        let state = try world.reopened().state
        guard case .failed(_, nil) = state else { return #expect(state == nil, "not failed") }
    }

    /// Accepted is accepted: what goes wrong afterwards is tried again and never sent again.
    @Test func aFolderThatCannotBeWrittenIsNotAFailureToSend() async throws {
        let world = try DeliveryShop(FaultyStorage())
        try world.queueReply()
        try world.blockSent()
        let run = try world.run(try world.keeper(), script: "cat >/dev/null; echo x >> \(world.folder)/given")
        #expect(await run.deliver(DeliveryShop.outbox) != nil)
        guard case .accepted = try world.reopened().state else { return #expect(Bool(false), "accepted stands") }
        try world.removeSent()
        #expect(await run.fileAsSent(DeliveryShop.outbox) == nil)
        #expect(world.sent.count == 1 && world.givenCount == 1)
        #expect(try world.reopened().outbox.isEmpty)
    }
}
