import CustomerCare
import InboxCore
import PlainText
import ShopDomain
import Testing

/// Promises in the queue, after a send, and when a customer answers: key by key.
@Suite struct PromiseMeanwhileTests {
    private func late() -> ShopFixture { PromiseStoryTests.fixture(due: ShopFixture.now.adding(hours: -1)) }

    /// A promise to somebody who waits for an answer as well.
    private func toAnn(due: Instant?) -> ShopFixture {
        var fixture = ShopFixture.lively()
        fixture.promise(5, .ship, "It ships within 24 hours", in: "Lavender set", due: due, hoursAgo: 200)
        return fixture
    }

    @Test func knowWhatYouHavePromised() throws {
        var driver = InboxDriver(late())
        let rows = driver.lines.dropFirst(2).prefix(4).joined(separator: "\n")
        #expect(rows.contains("Ann Marsh") && rows.contains("x3"), "who wrote a third time a week ago")
        #expect(rows.contains("Inès Vega") && rows.contains("promise missed"), "an hour late")
        driver.press("j")
        #expect(driver.bottomLine.contains("new date") || driver.bottomLine.contains("kept"))
    }

    /// Ann was promised hers a week ago, Inès for tonight.
    @Test func whoWaitsLongerForAPromiseGoesBeforeOneThatIsOnlyAtRisk() throws {
        var fixture = PromiseStoryTests.fixture()
        fixture.promise(
            5, .ship, "It ships within 24 hours", in: "Lavender set", due: ShopFixture.now.adding(days: -7),
            hoursAgo: 192)
        let driver = InboxDriver(fixture)
        #expect(driver.lines[2].contains("Ann Marsh") && driver.lines[3].contains("promise missed: Mon 4 May"))
        #expect(driver.lines[4].contains("Inès Vega") && driver.lines[5].contains("promise at risk"))
        #expect(driver.lines[0].contains("1 promise late") && driver.lines[0].contains("1 at risk"))
    }

    @Test func theBrokenPromiseIsTheReasonOfTheRow() {
        let driver = InboxDriver(toAnn(due: ShopFixture.now.adding(hours: -1)), columns: 200, rows: 50)
        #expect(driver.lines[2].contains("Ann Marsh"))
        #expect(driver.lines[3].contains("promise missed: Mon 11 May 13:02"))
    }

    private func saying(_ words: String) -> InboxDriver {
        var driver = InboxDriver(late())
        driver.delivers = true
        driver.press("j", "Enter", "r")
        driver.type(words)
        driver.press("Esc", "y")
        return driver
    }

    @Test func whatAMailSaysIsDoneIsAskedAbout() throws {
        var driver = saying("I've printed it this morning.")
        #expect(driver.screen.contains("You write \u{201C}I've printed\u{201D}"))
        #expect(driver.shop.care.promises[0].isOpen)
        driver.press("Enter")
        #expect(driver.shop.care.promises[0].isOpen, "the mail is not out yet")
        driver.rest(milliseconds: 11_000)
        #expect(driver.shop.care.promises[0].outcome?.kind == .kept)
        driver.press("z")
        #expect(driver.shop.care.promises[0].isOpen)
    }

    @Test func notSaidYetItStaysOnTheListAsAQuestion() throws {
        var driver = saying("I've printed it this morning.")
        driver.press("Esc")
        driver.rest(milliseconds: 11_000)
        driver.press("p")
        #expect(driver.screen.contains("kept? \u{201C}I've printed\u{201D}"))
        #expect(driver.bottomLine.contains("- not kept yet") || driver.bottomLine.contains("e kept"))
        driver.press("-")
        #expect(!driver.screen.contains("kept? ") && driver.shop.care.promises[0].isOpen)
        driver.press("z", "p", "e")
        #expect(driver.shop.care.promises[0].outcome?.kind == .kept)
    }

    @Test func aMailTakenBackTakesTheQuestionAlong() {
        var driver = saying("I've printed it this morning.")
        driver.press("Enter", "Z")
        driver.rest(milliseconds: 11_000)
        #expect(driver.shop.care.promises[0].isOpen && driver.shop.care.promises[0].done == nil)
    }

    @Test func whatWaitsForThemStartsAtTheirAnswer() {
        let driver = InboxDriver(toAnn(due: nil))
        let due = driver.shop.care.promises[0].due
        let answered = ShopFixture.now.adding(hours: -192)
        #expect(due == InboxDriver.settings.promiseFinder.due(ofWaiting: "It ships within 24 hours", answeredAt: answered))
        #expect(driver.shop.newestAct?.title.string.hasPrefix("begun") == false, "nobody's act, so nothing to take back")
    }

    @Test func promisesInOldMailAreMaybes() throws {
        var fixture = ShopFixture.lively()
        fixture.answer(
            to: "Inès Vega", "ines@example.org", subject: "Re: Custom label", "I'll send the proof on Thursday.",
            hoursAgo: 20)
        var driver = InboxDriver(fixture)
        driver.press("p")
        #expect(driver.screen.contains("maybe: + it is one"))
        #expect(driver.shop.care.promises.map(\.isMaybe) == [true])
        driver.press("+")
        #expect(driver.shop.care.promises[0].isOpen)
        driver.restart()
        #expect(driver.shop.care.promises.count == 1, "the same mail is not found twice")
    }

    @Test func theDayOfAFoundPromiseIsSeenOnASmallScreen() {
        var driver = InboxDriver(.lively())
        driver.press("r")
        driver.type("I told you \"it ships on Monday\". I'll pack it with the greatest care, and ship it by Friday.")
        driver.press("Esc", "p")
        #expect(driver.session.composer?.advice?.promises.count == 2, "old words are no promise")
        #expect(driver.screen.contains("+ due Fri 15 May 17:00  ship it by F"))
    }

    @Test func theOwnersOwnRecordStandsBesideAPromise() {
        var fixture = ShopFixture.lively()
        for index in 0..<4 {
            let made = ShopFixture.now.adding(days: Int64(index) - 30)
            fixture.apply(
                .promiseFiled(
                    PromiseFiled(
                        promise: Token(UInt64(100 + index)), customer: nil, conversation: nil, action: .ship,
                        words: "I'll ship it by Friday", datePhrase: "by Friday", due: made.adding(days: 2), at: made)))
            fixture.apply(
                .promiseStep(
                    PromiseStep(
                        act: Token(UInt64(200 + index)), promise: Token(UInt64(100 + index)), kind: .kept,
                        at: made.adding(days: index == 0 ? 5 : 1))))
        }
        var driver = InboxDriver(fixture, columns: 200, rows: 50)
        driver.press("r")
        driver.type("I'll ship it by Friday.")
        #expect(driver.screen.contains("last 4 \u{201C}by Friday\u{201D}: 3 on time"))
    }
}
