import CustomerCare
import PlainText
import ShopDomain
import Testing

@testable import InboxCore

@Suite struct ReplyingTests {
    @Test func rLandsInWriting() throws {
        var desk = Desk(questions: ["Ada"])
        desk.press(.reply)
        #expect(desk.session.layer == .writing && desk.text == "")
        #expect(desk.draft?.to == ["ada@example.org"] && desk.draft?.subject == "Re: Order of Ada")
        desk.handle(.stopWriting)
        #expect(desk.session.layer == .draft)
        desk.press(.back)
        #expect(desk.session.layer == .acting && desk.shop.drafts.isEmpty, "nobody wrote a word")
    }

    @Test(arguments: [InboxCommand.back, .throwAway])
    func leavingADraftLeadsBackToWhereItWasOpened(leave: InboxCommand) throws {
        var desk = Desk(questions: ["Ada", "Bo"])
        desk.press(.reply)
        desk.type("Hello")
        desk.handle(.stopWriting)
        desk.press(leave)
        #expect(desk.session.focus == .queue)
        desk.press(.nextRow, .open, .reply)
        desk.handle(.stopWriting)
        desk.press(leave)
        #expect(desk.session.focus == .conversation && desk.opened == "Bo")
    }

    @Test func aRefusedKeyIsNoNewsAfterTheNextOne() throws {
        var desk = Desk(questions: ["Ada"])
        desk.press(.placeReply(2))
        desk.handle(.deadKey("You are not writing: i writes, y sends"))
        #expect(desk.notice == "You are not writing: i writes, y sends")
        desk.press(.send)
        #expect(desk.notice.hasPrefix("Held"))
        desk.press(.takeBackHeld)
        desk.handle(.deadKey("You are not writing: i writes, y sends"))
        desk.press(.write)
        #expect(desk.notice == "")
    }

    @Test func repliesThatComeLaterAreRankedForTheOpenMail() throws {
        var desk = Desk()
        desk.handle(.repliesLoaded(ReplyShelf()))
        desk.receive("Ada")
        desk.press(.open)
        #expect(desk.session.opened != nil && desk.session.opened?.suggestions == nil)
        desk.handle(.repliesLoaded(Desk.shelf))
        #expect(desk.session.opened?.suggestions?.ranked.isEmpty == false)
    }

    @Test func aDigitLandsInDraftAndTwoKeysSend() throws {
        var desk = Desk(questions: ["Ada", "Bo"])
        desk.press(.placeReply(2))
        #expect(desk.session.layer == .draft)
        #expect(desk.text == "Hi Ada,\n\nI found your order and it ships today.")
        desk.press(.send)
        #expect(desk.heldText == "Hi Ada,\n\nI found your order and it ships today.")
        #expect(desk.session.layer == .acting && desk.selected == "Bo" && desk.rows == ["Bo"])
        #expect(desk.view("Ada") == .waitingForThem)
        #expect(desk.shop.picks.map(\.reply) == ["found"])
    }

    @Test func anOpenBlankStopsTheSendAndTakesTheCursor() throws {
        var desk = Desk(questions: ["Ada"])
        desk.press(.placeReply(1), .send)
        #expect(desk.shop.outbox.isEmpty && desk.session.layer == .writing)
        #expect(desk.notice == "Not sent: the blank \"date\" still wants its words")
        desk.type("Friday")
        desk.handle(.stopWriting)
        desk.press(.send)
        #expect(desk.heldText == "Hi Ada,\n\nit goes out on Friday.")
    }

    @Test func digitsNeverOverwriteADraft() throws {
        var desk = Desk(questions: ["Ada", "Bo"])
        desk.press(.reply)
        desk.type("My own words.")
        desk.handle(.stopWriting)
        desk.press(.back)
        #expect(desk.notice == "Draft kept")
        desk.press(.placeReply(2))
        #expect(desk.text == "My own words.")
        desk.press(.placeReply(2))
        let text = try #require(desk.text)
        #expect(text.contains("My own words.") && text.contains("I found your order") && !text.contains("Hi Ada"))
    }

    @Test func anUntouchedDraftIsSwappedATouchedOneIsNot() throws {
        var desk = Desk(questions: ["Ada"])
        desk.press(.placeReply(2), .placeReply(1))
        #expect(desk.text?.contains("it goes out on") == true && desk.text?.contains("I found") == false)
        desk.press(.placeReply(2))
        #expect(desk.text == "Hi Ada,\n\nI found your order and it ships today.")
        #expect(desk.draft?.isUntouched == true && desk.draft?.reply == "found")
        desk.press(.write)
        desk.type(" Ada")
        desk.handle(.stopWriting)
        desk.press(.placeReply(1))
        #expect(desk.text?.contains("I found") == true && desk.text?.contains("it goes out on") == true)
    }

    @Test func aDigitBeforeTheRepliesAreShownOnlyShowsThem() {
        var desk = Desk(questions: ["Ada", "Bo"])
        desk.press(.nextRow, .placeReply(2))
        #expect(desk.session.composer == nil && desk.opened == "Bo")
        desk.press(.placeReply(2))
        #expect(desk.text?.contains("Hi Bo") == true)
    }

    @Test func aNoteIsNeverSendable() throws {
        var desk = Desk(questions: ["Ada"])
        desk.press(.note)
        desk.type("Prefers blue")
        desk.press(.send)
        #expect(desk.shop.outbox.isEmpty && desk.notice == "A note is never sent: Esc keeps it")
        desk.handle(.stopWriting)
        let id = try #require(desk.id("Ada"))
        #expect(desk.shop.conversation(id)?.notes.map(\.text) == ["Prefers blue"])
        #expect(desk.shop.drafts.isEmpty && desk.session.composer == nil)
        desk.press(.takeBack)
        #expect(desk.shop.conversation(id)?.notes.isEmpty == true)
    }

    @Test func onlyLookingSendsNothing() {
        var desk = Desk(questions: ["Ada"], settings: InboxSettings(zone: Desk.zone, isLookOnly: true))
        desk.press(.placeReply(2), .send)
        #expect(desk.shop.outbox.isEmpty && desk.notice.hasPrefix("Only looking"))
    }

    @Test func aDraftThrownAwayComesBack() {
        var desk = Desk(questions: ["Ada"])
        desk.press(.reply)
        desk.type("Half a sen")
        desk.press(.throwAway)
        #expect(desk.shop.drafts.isEmpty && desk.session.composer == nil)
        desk.press(.takeBack, .reply)
        #expect(desk.text == "Half a sen")
    }

    @Test func anAttachmentKeepsAnUntouchedReply() throws {
        var desk = Desk(questions: ["Ada"])
        desk.press(.placeReply(2))
        let id = try #require(desk.draft?.id)
        let file = DraftAttachment(
            name: "label.pdf", type: "application/pdf", location: MailLocation(segment: 1, offset: 0, length: 1, checksum: 0))
        desk.handle(.filesRead(id, [file], problem: nil))
        desk.press(.back)
        #expect(desk.shop.drafts[id]?.attachments == [file])
    }
}
