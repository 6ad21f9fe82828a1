import PlainText
import ShopDomain
import Testing

@Suite struct PromiseTests {
    fileprivate static let at = Instant(1_700_000_000)
    fileprivate static let due = at.adding(days: 2)

    fileprivate static func filed(
        _ id: UInt64 = 1, outbox: OutboxID? = nil, due: Instant? = due, isMaybe: Bool = false, resets: PromiseID? = nil,
        at: Instant = at
    ) -> ShopEvent {
        .promiseFiled(
            PromiseFiled(
                promise: Token(id), customer: nil, conversation: nil, outbox: outbox, action: .ship,
                words: "I'll ship it by Friday", due: due, isMaybe: isMaybe, resets: resets, at: at))
    }

    fileprivate static func step(_ kind: PromiseStep.Kind, at: Instant = at, due: Instant? = nil) -> ShopEvent {
        .promiseStep(PromiseStep(act: Token(99), promise: Token(1), kind: kind, due: due, at: at))
    }

    fileprivate static func queue(_ shop: inout Shop) {
        shop.apply(
            .draftStarted(
                DraftStarted(
                    draft: Token(5), kind: .new, conversation: nil, message: nil, to: ["bo@example.org"], subject: "",
                    content: DraftContent(text: ""), session: Token(1), at: at)))
        guard let draft = shop.drafts[Token(5)] else { return }
        shop.apply(
            .replyQueued(
                ReplyQueued(
                    act: Token(6), outbox: Token(7), draft: draft, answersThrough: nil, session: Token(1), text: "",
                    until: at, at: at)))
    }

    @Test func aPromiseHoldsOnceItsMailIsOut() {
        var shop = Shop()
        Self.queue(&shop)
        shop.apply(Self.filed(outbox: Token(7)))
        #expect(shop.care.promise(Token(1))?.isOpen == false)
        shop.apply(.replyFiled(ReplyFiled(outbox: Token(7), message: MessageNumber(3), at: Self.at)))
        #expect(shop.care.promise(Token(1))?.isOpen == true)
        #expect(shop.care.promise(Token(1))?.message == MessageNumber(3))
    }

    @Test func aRecalledMailTakesItsPromisesAndThanksAlong() {
        var shop = Shop()
        Self.queue(&shop)
        shop.apply(Self.filed(outbox: Token(7)))
        shop.apply(
            .thanksDecided(
                ThanksDecided(
                    act: Token(8), customer: CustomerID(rawValue: 0), kind: .thanked, outbox: Token(7), at: Self.at)))
        shop.apply(.replyRecalled(ReplyRecalled(outbox: Token(7), session: Token(1), at: Self.at)))
        #expect(shop.care == CareLedger())
        #expect(shop.acts.isEmpty)
    }

    @Test func theDateMovesOnlyWhenTheResetIsSent() {
        var shop = Shop()
        shop.apply(Self.filed())
        Self.queue(&shop)
        shop.apply(Self.filed(2, outbox: Token(7), due: Self.due.adding(days: 5), resets: Token(1)))
        #expect(shop.care.promise(Token(1))?.isOpen == true)
        let sent = Self.due.adding(hours: -1)
        shop.apply(.replyFiled(ReplyFiled(outbox: Token(7), message: MessageNumber(3), at: sent)))
        #expect(shop.care.promise(Token(1))?.outcome == Promise.Outcome(kind: .reset, at: sent))
        #expect(shop.care.promise(Token(1))?.wasHonoured == true)
        #expect(shop.care.promise(Token(2))?.isOpen == true)
    }

    @Test func aResetAfterTheDateIsNoHonour() {
        var shop = Shop()
        shop.apply(Self.filed())
        shop.apply(Self.filed(2, resets: Token(1), at: Self.due.adding(hours: 1)))
        #expect(shop.care.promise(Token(1))?.wasHonoured == false)
    }

    @Test(arguments: [
        (PromiseStep.Kind.kept, Int64(0), true), (.kept, 3, false), (.missed, 0, false),
    ]) func keptInTimeIsHonoured(_ kind: PromiseStep.Kind, _ days: Int64, _ wasHonoured: Bool) {
        var shop = Shop()
        shop.apply(Self.filed())
        shop.apply(Self.step(kind, at: Self.at.adding(days: days)))
        #expect(shop.care.promise(Token(1))?.wasHonoured == wasHonoured)
    }

    @Test func whatWasRefusedCountsForNothing() {
        var shop = Shop()
        shop.apply(Self.filed())
        shop.apply(Self.step(.refused))
        #expect(shop.care.promise(Token(1))?.isOpen == false)
        #expect(shop.care.promise(Token(1))?.wasHonoured == nil)
    }

    @Test func aMaybeWaitsForTheOwner() {
        var shop = Shop()
        shop.apply(Self.filed(isMaybe: true))
        #expect(shop.care.promise(Token(1))?.isOpen == false)
        shop.apply(Self.step(.accepted, due: Self.due.adding(days: 1)))
        #expect(shop.care.promise(Token(1))?.isOpen == true)
        #expect(shop.care.promise(Token(1))?.due == Self.due.adding(days: 1))
    }

    @Test func theCustomersAnswerStartsTheClock() {
        var shop = Shop()
        shop.apply(Self.filed(due: nil))
        #expect(shop.care.promise(Token(1))?.waitsOnCustomer == true)
        shop.apply(Self.step(.started, due: Self.due))
        #expect(shop.care.promise(Token(1))?.waitsOnCustomer == false)
    }

    @Test func stepsAreTakenBackAndRedone() {
        var shop = Shop()
        shop.apply(Self.filed())
        let open = shop.care
        shop.apply(Self.step(.kept))
        let kept = shop.care
        shop.takeBackNewest()
        #expect(shop.care == open)
        shop.redoNewest()
        #expect(shop.care == kept)
    }

    @Test func aStepOfAnUnknownPromiseChangesNothing() {
        var shop = Shop()
        shop.apply(Self.step(.kept))
        #expect(shop.care == CareLedger())
        #expect(shop.acts.isEmpty)
    }
}

@Suite struct KeptProposedTests {
    private func shop(isSure: Bool) -> Shop {
        var shop = Shop()
        shop.apply(PromiseTests.filed())
        PromiseTests.queue(&shop)
        shop.apply(
            .keptProposed(
                KeptProposed(
                    promise: Token(1), words: "I shipped it", outbox: Token(7), act: isSure ? Token(50) : nil,
                    at: PromiseTests.at)))
        return shop
    }

    @Test(arguments: [true, false]) func itHoldsOnceTheMailIsOut(_ isSure: Bool) {
        var shop = shop(isSure: isSure)
        #expect(shop.care.promise(Token(1))?.isOpen == true && shop.care.promise(Token(1))?.isProposedKept == false)
        shop.apply(.replyFiled(ReplyFiled(outbox: Token(7), message: MessageNumber(3), at: PromiseTests.at)))
        #expect(shop.care.promise(Token(1))?.isProposedKept == !isSure)
        #expect(shop.care.promise(Token(1))?.outcome?.kind == (isSure ? .kept : nil))
        #expect(shop.newestAct.map { $0.id == Token(50) } ?? false == isSure)
    }

    @Test func aRecalledMailSaidNothing() {
        var shop = shop(isSure: true)
        shop.apply(.replyRecalled(ReplyRecalled(outbox: Token(7), session: Token(2), at: PromiseTests.at)))
        #expect(shop.care.promise(Token(1))?.done == nil && shop.care.promise(Token(1))?.isOpen == true)
    }
}
