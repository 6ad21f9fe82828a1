import CustomerCare
import PlainText
import ShopDomain
import Testing

@testable import InboxCore

@Suite struct AdviceTests {
    private func desk(writing text: String) -> Desk {
        var desk = Desk(questions: ["Ada", "Bo"])
        desk.press(.reply)
        desk.type(text)
        desk.handle(.stopWriting)
        return desk
    }

    private func hints(_ desk: Desk) -> [DraftRule] { desk.session.composer?.advice?.hints.map(\.rule) ?? [] }

    @Test func aPromiseIsSeenWhileTypingAndFiledWithTheMail() throws {
        var desk = desk(writing: "I'll ship it by Friday.")
        let seen = try #require(desk.session.composer?.advice?.promises.first)
        #expect(seen.found.action == .ship && seen.due != nil)
        #expect(desk.shop.care.promises.isEmpty, "nothing is promised before it is sent")
        desk.press(.send)
        let filed = try #require(desk.shop.care.promises.first)
        #expect(filed.words == "I'll ship it by Friday" && filed.due == seen.due)
        #expect(filed.outbox != nil && !filed.isOpen, "it holds once the mail is out")
        desk.press(.takeBackHeld)
        #expect(desk.shop.care.promises.isEmpty && desk.session.layer == .draft)
    }

    @Test func whatIsNoPromiseIsNotFiled() throws {
        var desk = desk(writing: "I'll ship it by Friday. I will call you on Monday.")
        desk.press(.walkPromises)
        desk.handle(.prompt(.insert("-")))
        desk.handle(.prompt(.cancel))
        desk.press(.send)
        #expect(desk.shop.care.promises.map(\.action) == [.tell])
    }

    @Test func anotherDateCanBeGiven() throws {
        var desk = desk(writing: "I'll ship it by Friday.")
        let read = desk.session.composer?.advice?.promises.first?.due
        desk.press(.walkPromises)
        desk.handle(.prompt(.confirm))
        desk.answer("no day at all")
        #expect(desk.notice.hasPrefix("No date in that"))
        desk.answer("in 9 days")
        desk.handle(.prompt(.cancel))
        let given = desk.session.composer?.advice?.promises.first?.due
        #expect(given != nil && given != read)
        desk.press(.send)
        #expect(desk.shop.care.promises.first?.due == given)
    }

    @Test func aHintIsHushedForThisMail() throws {
        var desk = desk(writing: "You should have told us sooner.")
        #expect(hints(desk).contains(.blame))
        while hints(desk).contains(.blame) { desk.press(.hushHint) }
        desk.press(.write)
        desk.type(" Hello.")
        #expect(!hints(desk).contains(.blame))
    }

    @Test func whatTheyCallThemselvesIsNoWrongName() throws {
        var desk = Desk()
        desk.receive("Beatriz", words: SafeText(lines: "Where is it?\n\nBea"))
        desk.press(.reply)
        desk.type("Hi Bea, it ships today.")
        #expect(!hints(desk).contains(.wrongName))
        desk.handle(.edit(.replaceAll("Hi Clara, it ships today.")))
        #expect(hints(desk).contains(.wrongName))
    }

    @Test func turningAwayNeedsATypedYes() throws {
        var desk = desk(writing: "Please stop emailing us.")
        desk.press(.send)
        #expect(desk.session.overlay == .line(.turnAway, PromptLine()) && desk.session.opened?.showsTheirView == true)
        desk.answer("y")
        #expect(desk.shop.outbox.isEmpty && desk.notice.hasPrefix("Not sent"))
        desk.press(.send)
        desk.answer("yes")
        #expect(desk.shop.outbox.count == 1)
        #expect(desk.notice.contains("longer"), "it rests before it leaves")
    }

    @Test func aPromiseIsKeptFromTheListAndTakenBack() throws {
        var desk = desk(writing: "I'll ship it by Friday.")
        desk.press(.send)
        desk.elsewhere { shop in
            guard let entry = shop.outbox.values.first else { return }
            shop.apply(
                .deliveryStep(
                    DeliveryStep(
                        outbox: entry.id, kind: .accepted, attempt: 1, words: nil, retryAt: nil, at: entry.queuedAt)))
            shop.apply(.replyFiled(ReplyFiled(outbox: entry.id, message: MessageNumber(0), at: entry.queuedAt)))
        }
        desk.press(.view(.promises))
        #expect(desk.session.queue.entries.count == 1)
        desk.press(.done)
        #expect(desk.session.queue.entries.isEmpty && desk.shop.care.promises.first?.outcome?.kind == .kept)
        desk.press(.takeBack)
        #expect(desk.shop.care.promises.first?.outcome == nil)
        #expect(desk.session.queue.entries.count == 1)
        desk.press(.reply)
        let words = desk.text ?? ""
        #expect(words.contains("I'll ship it by Friday") && words.contains("hear it from me first"))
    }
}
