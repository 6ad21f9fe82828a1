import PlainText
import ShopDomain
import Testing

@testable import InboxCore

@Suite struct SameReplyTests {
    @Test func theSameWordsToTheSamePersonAreAskedAboutOnce() throws {
        var desk = sent()
        write(to: "ada@example.org", &desk)
        desk.press(.send)
        #expect(desk.shop.outbox.count == 1)
        #expect(desk.session.overlay == .confirm(.sameReplyAgain(name: "ada@example.org")))
        desk.handle(.prompt(.cancel))
        #expect(desk.shop.outbox.count == 1 && desk.session.layer == .draft, "the draft is kept")
        desk.press(.send)
        desk.handle(.prompt(.confirm))
        #expect(desk.shop.outbox.count == 2)
    }

    @Test func otherWordsOtherPeopleAndLaterTimesAreNotAskedAbout() throws {
        var desk = sent()
        write(to: "bo@example.org", &desk)
        desk.press(.send)
        #expect(desk.shop.outbox.count == 2 && desk.session.overlay == nil)
        let first = try #require(desk.shop.recentReplies.first)
        #expect(desk.shop.recentReply(first.text, to: ["ADA@example.org"])?.at == first.at)
        #expect(desk.shop.recentReply(first.text + " ", to: ["ada@example.org"]) == nil)
        desk.uptime += 601_000
        write(to: "ada@example.org", &desk)
        desk.press(.send)
        #expect(desk.session.overlay == nil)
    }

    private func sent() -> Desk {
        var desk = Desk(questions: ["Ada", "Bo", "Cy"])
        desk.press(.placeReply(2), .send)
        return desk
    }

    private func write(to address: String, _ desk: inout Desk) {
        desk.press(.newMail)
        desk.answer(address)
        desk.answer("")
        desk.answer("Hello")
        desk.handle(.edit(.paste("Hi Ada,\n\nI found your order and it ships today.")))
        desk.handle(.stopWriting)
    }

    @Test func whatWasTakenBackWasNotSent() {
        var desk = Desk(questions: ["Ada"])
        desk.press(.placeReply(2), .send, .takeBackHeld, .send)
        #expect(desk.shop.outbox.count == 1 && desk.session.overlay == nil)
    }
}
