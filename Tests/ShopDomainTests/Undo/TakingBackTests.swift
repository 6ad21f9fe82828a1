import PlainText
import ShopDomain
import Testing

@Suite struct TakingBackTests {
    @Test(arguments: ["done", "spam", "later", "kind", "not", "needs", "never"])
    func aDecisionIsTakenBackAndDoneAgain(word: String) throws {
        var story = Story("q " + word)
        let decided = story.conversation
        story.shop.takeBackNewest()
        #expect(story.conversation == Story("q").conversation)
        #expect(story.shop.newestAct == nil)
        story.shop.redoNewest()
        #expect(story.conversation == decided)
        #expect(story.shop.newestTakenBack == nil)
    }

    @Test func theNewestIsTakenBackFirst() {
        var story = Story("q done needs spam")
        let views = (0..<3).map { _ in
            story.shop.takeBackNewest()
            return story.conversation.view(at: Story.start)
        }
        #expect(views == [.needsMe, .closed, .needsMe])
        #expect(story.shop.newestTakenBack?.title == "done, Bo Lind")
    }

    @Test func whatIsNewEndsRedoing() {
        var story = Story("q done")
        story.shop.takeBackNewest()
        story.shop.decide(.spam, story.conversation.id, at: Story.start)
        #expect(story.shop.newestTakenBack == nil)
    }

    @Test func whatWasTakenBackLastIsDoneAgainFirst() {
        var story = Story("q done")
        story.shop.takeBackNewest()
        story.shop.decide(.spam, story.conversation.id, at: Story.start)
        story.shop.takeBackNewest()
        #expect(story.shop.newestTakenBack?.title == "spam, Bo Lind")
        story.shop.redoNewest()
        #expect(story.conversation.decision?.kind == .spam && story.shop.newestTakenBack == nil)
    }

    @Test func anActTakenBackTwiceIsTakenBackOnce() {
        var story = Story("q done spam")
        guard let act = story.shop.newestAct else { return }
        for _ in 0..<2 { story.shop.apply(.actTakenBack(ActTakenBack(act: act.id, at: Story.start))) }
        #expect(story.conversation.decision?.kind == .done)
        story.shop.apply(.actTakenBack(ActTakenBack(act: Token(999), at: Story.start)))
        #expect(story.conversation.decision?.kind == .done)
    }

    /// Splitting off the very message a conversation is named after once overwrote it.
    @Test func theFirstMessageCanBeSplitOff() throws {
        var shop = Shop()
        let id = shop.take(mail(hour: 0))
        shop.take(mail(hour: 1))
        shop.take(mail(hour: 2))
        shop.apply(
            .conversationSplit(
                ConversationSplit(act: Token(1), conversation: id, messages: [MessageNumber(0)], at: Instant(0))))
        let other = try #require(shop.conversation(of: MessageNumber(0)))
        #expect(other != id)
        #expect(shop.conversation(id)?.turns.map(\.message.rawValue) == [1, 2])
        #expect(shop.conversation(other)?.turns.map(\.message.rawValue) == [0])
        #expect(shop.counts(at: Instant(0)) == [.needsMe: 2, .closed: 0])
        shop.takeBackNewest()
        #expect(shop.conversation(id)?.turns.map(\.message.rawValue) == [0, 1, 2])
        #expect(shop.conversationCount == 1)
    }

    @Test(arguments: [[], [0, 1, 2], [7]] as [[UInt32]])
    func aSplitThatMovesNothingOrEverythingIsNone(messages: [UInt32]) {
        var story = Story("q q q")
        let before = story.conversation
        let split = ConversationSplit(
            act: Token(1), conversation: before.id, messages: messages.map { MessageNumber($0) }, at: Instant(0))
        story.shop.apply(.conversationSplit(split))
        #expect(story.conversation == before)
        #expect(story.shop.newestAct == nil)
    }

    @Test func aMergeGivesBackWhatEachHad() throws {
        var shop = Shop()
        let a = shop.take(mail(hour: 0, subject: "A"))
        let b = shop.take(mail(from: "eva@example.org", hour: 1, subject: "B"))
        label(&shop, a, ["urgent"])
        label(&shop, b, ["gift", "urgent"])
        shop.decide(.done, a, at: Story.start)
        let before = [shop.conversation(a), shop.conversation(b)]
        shop.apply(.conversationsMerged(ConversationsMerged(act: Token(77), from: a, into: b, at: Instant(0))))
        let merged = try #require(shop.conversation(a))
        #expect(merged.id == b && merged.turns.count == 2 && merged.labels == ["gift", "urgent"])
        #expect(merged.view(at: Story.start) == .needsMe, "one half still waits")
        #expect(shop.conversationCount == 1)
        shop.takeBackNewest()
        #expect([shop.conversation(a), shop.conversation(b)] == before)
        shop.redoNewest()
        #expect(shop.conversation(a) == merged)
    }

    @Test func whatBothHadDecidedStaysDecided() {
        var shop = Shop()
        let a = shop.take(mail(hour: 0, subject: "A"))
        let b = shop.take(mail(hour: 1, subject: "B"))
        shop.decide(.done, b, at: Story.start)
        shop.decide(.done, a, at: Story.start.adding(hours: 1))
        shop.apply(.conversationsMerged(ConversationsMerged(act: Token(77), from: b, into: a, at: Instant(0))))
        #expect(shop.counts(at: Instant(0)) == [.closed: 1])
    }

    @Test func twoPeopleAreOneAndTwoAgain() throws {
        var shop = Shop()
        let (a, b) = try twoPeople(&shop)
        let before = [shop.customer(a), shop.customer(b)]
        merge(&shop, b, into: a)
        let person = try #require(shop.customer(b))
        #expect(person.id == a && person.addresses == ["bo@example.org", "eva@example.org"])
        #expect(person.messageCount == 2 && person.since == Story.start.adding(hours: 1))
        #expect(shop.customer(address: "EVA@example.org") == a)
        shop.takeBackNewest()
        #expect([shop.customer(a), shop.customer(b)] == before)
        #expect(shop.customer(address: "eva@example.org") == b)
    }

    /// Two sessions merge the same two people the other way round; one of them redoes later.
    @Test func peopleAreNeverTiedIntoALoop() throws {
        var shop = Shop()
        let (a, b) = try twoPeople(&shop)
        merge(&shop, a, into: b)
        let act = try #require(shop.newestAct)
        shop.takeBackNewest()
        merge(&shop, b, into: a)
        shop.apply(.actRedone(ActRedone(act: act.id, at: Instant(0))))
        #expect(shop.customer(a)?.id == a && shop.customer(b)?.id == a)
    }

    @Test func aDraftThrownAwayComesBackWithItsText() throws {
        var shop = Shop()
        shop.apply(.draftStarted(DraftStarted(
            draft: Token(5), kind: .new, conversation: nil, message: nil, to: ["bo@example.org"], subject: "S",
            content: DraftContent(text: "Dear Bo"), session: Token(1), at: Instant(0))))
        let draft = shop.drafts[Token(5)]
        shop.apply(.draftDiscarded(DraftDiscarded(act: Token(6), draft: Token(5), at: Instant(0))))
        #expect(shop.drafts.isEmpty && shop.newestAct?.title == "throw away draft, bo@example.org")
        shop.takeBackNewest()
        #expect(shop.drafts[Token(5)] == draft)
    }

    @Test func onlyTheLastTwoHundredActsCanBeTakenBack() {
        var story = Story("q")
        for index in 0..<250 {
            story.shop.decide(index.isMultiple(of: 2) ? .done : .needsMe, story.conversation.id, at: Story.start)
        }
        var count = 0
        while story.shop.newestAct != nil {
            story.shop.takeBackNewest()
            count += 1
        }
        #expect(count == Limits.actCountMax)
    }

    private func twoPeople(_ shop: inout Shop) throws -> (CustomerID, CustomerID) {
        let first = shop.take(mail(hour: 5, subject: "A"))
        let second = shop.take(mail(from: "eva@example.org", hour: 1, subject: "B"))
        return (try #require(shop.conversation(first)).customer, try #require(shop.conversation(second)).customer)
    }

    private func label(_ shop: inout Shop, _ id: ConversationID, _ labels: [SafeText]) {
        let act = Token(UInt64(shop.revision))
        shop.apply(
            .labelsSet(LabelsSet(act: act, conversation: id, labels: labels, at: Instant(0))))
    }

    private func merge(_ shop: inout Shop, _ from: CustomerID, into: CustomerID) {
        shop.apply(
            .customersMerged(
                CustomersMerged(act: Token(UInt64(shop.revision)), from: from, into: into, at: Instant(0))))
    }
}
