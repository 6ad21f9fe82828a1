import PlainText
import ShopDomain
import Testing

@testable import InboxCore

/// A draft has one editing session; the others read it.
@Suite struct SharedDraftTests {
    private static let other = Token(2)

    @Test func aDraftOfALivingSessionIsOnlyRead() throws {
        var desk = try deskWithForeignDraft(alive: [Self.other])
        desk.press(.reply)
        #expect(desk.session.composer?.isReadOnly == true && desk.session.layer == .draft)
        desk.type("x")
        desk.press(.send)
        #expect(desk.text == "Theirs" && desk.shop.outbox.isEmpty)
        // What they type appears here.
        desk.elsewhere(edit(at: 6, " and more"))
        #expect(desk.text == "Theirs and more")
        desk.press(.takeOver)
        #expect(desk.session.composer?.isReadOnly == false)
        desk.press(.write)
        desk.handle(.edit(.move(.documentEnd)))
        desk.type("!")
        desk.wait(milliseconds: 300)
        #expect(desk.draft?.content.text == "Theirs and more!" && desk.draft?.session == Token(1))
    }

    @Test func aDraftOfADeadSessionIsTakenOver() throws {
        var desk = try deskWithForeignDraft(alive: [])
        desk.press(.reply)
        #expect(desk.session.layer == .writing && desk.draft?.session == Token(1))
    }

    @Test func beforeAnybodyIsKnownToBeAliveNothingIsTakenOver() throws {
        var shop = try deskWithForeignDraft(alive: []).shop
        var session = InboxSession(
            id: Token(1), settings: InboxSettings(zone: Desk.zone),
            moment: Moment(now: Desk.start, uptime: 0, randomness: 1))
        let moment = Moment(now: Desk.start, uptime: 1, randomness: 2)
        for command in [InboxCommand.view(.needsMe), .reply] {
            _ = InboxReducer.reduce(&shop, &session, .command(command), at: moment)
        }
        #expect(shop.drafts[Token(700)]?.session == Self.other)
    }

    @Test func aDraftTakenOverIsNoLongerEditedHere() throws {
        var desk = Desk(questions: ["Ada"])
        desk.press(.reply)
        desk.type("Mine")
        desk.wait(milliseconds: 300)
        let id = try #require(desk.draft?.id)
        desk.elsewhere(.draftTakenOver(DraftTakenOver(draft: id, session: Self.other, at: desk.now)))
        #expect(desk.session.composer?.isReadOnly == true && desk.text == "Mine")
        desk.type("x")
        #expect(desk.text == "Mine")
    }

    /// The window that had the draft typed once more before it knew: what stands here counts.
    @Test func aLateEditOfTheOtherWindowDoesNotGarbleTheText() throws {
        var desk = try deskWithForeignDraft(alive: [Self.other])
        desk.press(.reply, .takeOver, .write)
        desk.handle(.edit(.move(.documentEnd)))
        desk.type(" now mine")
        desk.elsewhere(edit(at: 0, "LATE "))
        desk.wait(milliseconds: 300)
        #expect(desk.text == "Theirs now mine" && desk.draft?.content.text == "Theirs now mine")
        desk.elsewhere(edit(at: 0, "AGAIN "))
        desk.wait(milliseconds: 300)
        #expect(desk.draft?.content.text == "Theirs now mine")
    }

    @Test func aDraftSentElsewhereClosesHere() throws {
        var desk = try deskWithForeignDraft(alive: [Self.other])
        desk.press(.reply)
        let draft = try #require(desk.draft)
        desk.elsewhere(.replyQueued(ReplyQueued(
            act: Token(800), outbox: Token(801), draft: draft, answersThrough: nil, session: Self.other,
            text: "Theirs", until: desk.now, at: desk.now)))
        #expect(desk.session.composer == nil)
    }

    private func deskWithForeignDraft(alive: Set<SessionID>) throws -> Desk {
        var desk = Desk(questions: ["Ada"])
        let id = try #require(desk.id("Ada"))
        desk.handle(.sessionsSeen(alive))
        desk.elsewhere(.draftStarted(DraftStarted(
            draft: Token(700), kind: .reply, conversation: id, message: MessageNumber(0), to: ["ada@example.org"],
            subject: "Re", content: DraftContent(text: "Theirs"), session: Self.other, at: desk.now)))
        return desk
    }

    private func edit(at: Int, _ text: String) -> ShopEvent {
        .draftEdited(DraftEdited(
            draft: Token(700), splices: [TextSplice(at: at, remove: 0, insert: text)], blanks: [], at: Desk.start))
    }
}
