import PlainText
import ShopDomain
import Testing

@testable import InboxCore

@Suite struct HeldMailTests {
    @Test func theHoldEndsAndTheMailIsToLeaveOnce() throws {
        var desk = held()
        let id = try #require(desk.shop.outbox.keys.first)
        desk.uptime += 9_000
        desk.handle(.tick)
        #expect(desk.effects.isEmpty)
        desk.uptime += 2_000
        desk.handle(.tick)
        #expect(desk.effects == [.deliver(id)])
        for _ in 0..<5 {
            desk.wait(milliseconds: 5_000)
            #expect(desk.effects.isEmpty)
        }
    }

    /// A disk that fails for a moment keeps the try from happening, and from being noted.
    @Test func aTryThatCameToNothingIsMadeAgain() throws {
        var desk = held()
        let id = try #require(desk.shop.outbox.keys.first)
        desk.wait(milliseconds: 11_000)
        desk.handle(.deliveryEnded(id))
        #expect(desk.effects.isEmpty, "not at once")
        desk.uptime += 1_000
        desk.handle(.tick)
        #expect(desk.effects == [.deliver(id)])
        desk.wait(milliseconds: 60_000)
        #expect(desk.effects.isEmpty, "the second try is still under way")
    }

    @Test(arguments: [InboxCommand.takeBack, .takeBackHeld])
    func takingBackGivesTheDraftWithItsText(command: InboxCommand) {
        var desk = held()
        desk.press(command)
        #expect(desk.shop.outbox.isEmpty && desk.session.layer == .draft)
        #expect(desk.text == "Hi Ada,\n\nI found your order and it ships today.")
        #expect(desk.view("Ada") == .needsMe)
        desk.press(.send)
        #expect(desk.shop.outbox.count == 1)
    }

    @Test func capitalZTakesTheHeldMailWhateverCameSince() {
        var desk = held()
        desk.press(.spam)
        #expect(desk.view("Bo") == .closed)
        desk.press(.takeBackHeld)
        #expect(desk.shop.outbox.isEmpty && desk.view("Bo") == .closed)
    }

    @Test func quittingWithAHeldMailAsks() throws {
        var desk = held()
        let id = try #require(desk.shop.outbox.keys.first)
        desk.press(.quit)
        #expect(desk.session.overlay == .confirm(.quitWithHeld(1)) && desk.effects.isEmpty)
        desk.handle(.prompt(.cancel))
        #expect(desk.session.overlay == nil && desk.effects.isEmpty)
        desk.press(.quit)
        desk.handle(.prompt(.confirm))
        #expect(desk.effects == [.deliver(id)])
        desk.elsewhere(.replyFiled(ReplyFiled(outbox: id, message: MessageNumber(0), at: desk.now)))
        #expect(desk.effects == [.quit])
    }

    @Test func quittingWithNothingHeldQuits() {
        var desk = Desk(questions: ["Ada"])
        desk.press(.quit)
        #expect(desk.effects == [.quit])
    }

    @Test func aFailureIsTriedAgainWhenItsTimeHasCome() throws {
        var desk = held()
        let id = try #require(desk.shop.outbox.keys.first)
        desk.wait(milliseconds: 11_000)
        desk.elsewhere(step(id, .attempting, 1), step(id, .failed, 1, retryAt: desk.now.adding(minutes: 1)))
        #expect(desk.rows.first == "outbox" && desk.effects.isEmpty)
        desk.uptime += 61_000
        desk.handle(.tick)
        #expect(desk.effects == [.deliver(id)])
        desk.handle(.tick)
        #expect(desk.effects.isEmpty)
    }

    @Test func aRefusalLeadsTheQueueAndEnterGivesTheDraft() throws {
        var desk = held()
        let id = try #require(desk.shop.outbox.keys.first)
        desk.elsewhere(step(id, .attempting, 1), step(id, .failed, 1))
        #expect(desk.rows == ["outbox", "Bo"] && desk.selected == "Bo", "one row for one mail")
        desk.press(.top, .open)
        #expect(desk.session.layer == .draft && desk.text?.hasPrefix("Hi Ada") == true)
        #expect(desk.notice.hasPrefix("It did not leave: ") && desk.notice.hasSuffix("It is a draft again, y sends it"))
    }

    /// Sent by a session that is gone: nothing leaves unasked.
    @Test func strandedMailIsShownAndNotSent() throws {
        var desk = strandedDesk(state: [])
        #expect(desk.rows.first == "outbox")
        desk.wait(milliseconds: 60_000)
        #expect(desk.effects.isEmpty)
        desk.press(.top, .open)
        #expect(desk.session.layer == .draft && desk.draft?.session == Token(2))
    }

    @Test func theMailOfALivingSessionIsItsOwn() {
        var desk = strandedDesk(state: [])
        desk.handle(.sessionsSeen([Token(1)]))
        desk.press(.view(.needsMe))
        #expect(desk.rows == ["Bo"])
    }

    @Test func anUnknownOutcomeAsksTheOwner() throws {
        for kinds in [[DeliveryStep.Kind.attempting, .finishing], [.attempting, .finishing, .unknown]] {
            var desk = strandedDesk(state: kinds)
            let id = try #require(desk.shop.outbox.keys.first)
            desk.press(.top, .open)
            #expect(desk.session.overlay == .menu(.unknownOutcome) && desk.shop.outbox.count == 1)
            desk.press(.arrivedAnyway)
            #expect(desk.effects == [.fileAsSent(id)])
            desk.press(.tryAgain)
            #expect(desk.shop.outbox.isEmpty && desk.session.layer == .draft)
        }
    }

    @Test func whatWasAcceptedIsFiledByWhoeverIsThere() throws {
        var desk = strandedDesk(state: [.attempting, .finishing, .accepted])
        let id = try #require(desk.shop.outbox.keys.first)
        desk.uptime += 31_000
        desk.handle(.tick)
        #expect(desk.effects == [.fileAsSent(id)])
        desk.press(.takeBackHeld, .takeBack)
        #expect(desk.shop.outbox.count == 1, "it left: there is nothing to take back")
    }

    private func held() -> Desk {
        var desk = Desk(questions: ["Ada", "Bo"])
        desk.press(.placeReply(2), .send)
        return desk
    }

    private func strandedDesk(state kinds: [DeliveryStep.Kind]) -> Desk {
        var first = held()
        guard let id = first.shop.outbox.keys.first else { return first }
        for kind in kinds { first.elsewhere(step(id, kind, 1)) }
        var desk = Desk(session: Token(2))
        let shop = first.shop
        desk.elsewhere { $0 = shop }
        desk.handle(.sessionsSeen([]))
        desk.press(.view(.needsMe))
        return desk
    }

    private func step(
        _ id: OutboxID, _ kind: DeliveryStep.Kind, _ attempt: Int, retryAt: Instant? = nil
    ) -> ShopEvent {
        .deliveryStep(
            DeliveryStep(outbox: id, kind: kind, attempt: attempt, words: "words", retryAt: retryAt, at: Desk.start))
    }
}
