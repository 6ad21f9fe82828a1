import PlainText
import ShopDomain
import Testing

@testable import InboxCore

/// Where the owner is once a draft, a note or a new mail is closed.
@Suite struct LeavingDraftTests {
    @Test(arguments: [false, true]) func theFocusGoesBackToWhereItWas(fromConversation: Bool) {
        for command in [InboxCommand.reply, .note, .placeReply(2)] {
            var desk = Desk(questions: ["Ada", "Bo"])
            if fromConversation { desk.press(.open) }
            let before = desk.session.focus
            desk.press(command)
            if desk.session.layer == .writing { desk.handle(.stopWriting) }
            if desk.session.layer == .draft { desk.press(.back) }
            #expect(desk.session.layer == .acting && desk.session.focus == before, "\(command)")
            #expect(desk.selected == "Ada" && desk.opened == "Ada")
        }
    }

    @Test func aNoteOfAWindowThatIsGoneOpensInWriting() throws {
        var desk = Desk(questions: ["Ada"])
        let ada = try #require(desk.id("Ada"))
        desk.elsewhere(
            .draftStarted(
                DraftStarted(
                    draft: Token(70), kind: .note, conversation: ada, message: nil, to: [], subject: "Note",
                    content: DraftContent(text: "twins"), session: Token(9), at: desk.now)))
        desk.press(.view(.drafts), .open)
        #expect(desk.session.layer == .writing && desk.text == "twins")
        desk.handle(.stopWriting)
        #expect(desk.shop.conversation(ada)?.notes.map(\.text) == ["twins"])
        #expect(desk.session.layer == .acting && desk.session.focus == .queue)
    }

    @Test func aNoteOverADraftGivesTheDraftBack() {
        var desk = Desk(questions: ["Ada"])
        desk.press(.reply)
        desk.type("Dear Ada")
        desk.handle(.stopWriting)
        desk.press(.note)
        desk.type("twins")
        desk.handle(.stopWriting)
        #expect(desk.session.layer == .draft && desk.text == "Dear Ada")
    }

    @Test func nothingOfAnotherCustomerStandsOverANewMail() {
        var desk = Desk(questions: ["Ada", "Bo"])
        desk.press(.open, .newMail)
        #expect(desk.session.opened == nil)
        desk.wait(milliseconds: 2_000)
        desk.receive("Cy")
        #expect(desk.session.opened == nil)
        desk.handle(.prompt(.cancel))
        desk.press(.back)
        desk.wait(milliseconds: 200)
        #expect(desk.session.layer == .acting && desk.opened == "Ada")
    }

    @Test func aNewMailThatIsAddressedIsKeptAlsoWithoutAWord() {
        var desk = Desk(questions: ["Ada"])
        desk.press(.newMail)
        desk.handle(.prompt(.cancel))
        desk.press(.back)
        #expect(desk.shop.drafts.isEmpty, "nothing of it was begun")
        desk.press(.newMail)
        desk.answer("cy@example.org")
        desk.handle(.prompt(.cancel))
        desk.press(.back)
        #expect(desk.shop.drafts.values.map(\.to) == [["cy@example.org"]])
    }

    @Test func onesOwnWordsGoAboveWhatIsPassedOn() {
        var desk = Desk(questions: ["Ada"])
        desk.press(.open, .forward)
        desk.answer("maker@example.org")
        desk.handle(.prompt(.cancel))
        desk.press(.write)
        desk.type("Can you make this?")
        #expect(desk.text?.hasPrefix("Can you make this?") == true)
    }

    @Test func theConversationUnderADraftStaysWhenTheQueueMoves() {
        var desk = Desk(questions: ["Ada", "Bo"])
        desk.press(.reply)
        desk.receive("Cy", hoursAgo: 9)
        desk.wait(milliseconds: 500)
        #expect(desk.opened == "Ada")
    }
}
