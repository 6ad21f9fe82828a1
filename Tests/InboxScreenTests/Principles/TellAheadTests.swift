import CustomerCare
import InboxCore
import PlainText
import ShopDomain
import Testing

/// Answer complaints before they happen: the list, one mail each, and who is still to go.
@Suite struct TellAheadTests {
    /// Two open promises: Inès, who waits for nothing, and Ann, who wrote three times.
    static func fixture() -> ShopFixture {
        var fixture = PromiseStoryTests.fixture(due: ShopFixture.now.adding(days: 3))
        fixture.promise(
            78, .tell, "I'll ask the post office by Friday", in: "Shipping to Norway",
            due: ShopFixture.now.adding(days: 4), hoursAgo: 1)
        return fixture
    }

    private func begun(_ keys: String..., saying words: String = "the kiln is broken") -> InboxDriver {
        var driver = InboxDriver(Self.fixture())
        driver.delivers = true
        for key in keys { driver.press(key) }
        driver.type(words)
        driver.press("Enter")
        driver.rest()
        return driver
    }

    @Test func sayItUpFrontToEverybodyWithAPromise() throws {
        var driver = begun("T", "p")
        #expect(driver.screen.contains("told of: the kiln is broken") && driver.screen.contains("0 told, 2 to go"))
        driver.press("Enter")
        #expect(driver.text.contains("hear this from me before") && driver.text.contains("the kiln is broken"))
        driver.press("Tab")
        driver.type("Tuesday 19 May")
        driver.press("Esc", "y")
        #expect(driver.screen.contains("1 told, 1 to go"))
        #expect(driver.session.composer != nil, "y goes on to the next")
        let told = try #require(driver.shop.care.told.first)
        #expect(told.causeWords == "the kiln is broken" && !told.isSkipped)
        driver.rest(milliseconds: 11_000)
        #expect(driver.shop.care.promise(Token(77))?.outcome?.kind == .reset, "the day they had been given moved as well")
    }

    @Test func whoeverIsSkippedStays() throws {
        var driver = begun("T", "p")
        let first = driver.session.queue.entries.first
        driver.press("-")
        driver.rest()
        #expect(driver.screen.contains("skipped: + takes them up"))
        #expect(driver.session.queue.entries.count == 2 && driver.session.queue.entries.last == first)
        driver.press("G", "+")
        #expect(!driver.screen.contains("skipped"))
        driver.press("z")
        #expect(driver.screen.contains("skipped"))
    }

    @Test func aRestartGoesOnWhereItStopped() {
        var driver = begun("T", "p")
        driver.press("-")
        driver.restart()
        driver.press("T", "g")
        #expect(driver.screen.contains("0 told, 1 to go"))
        driver.press("e")
        #expect(driver.bottomLine.contains("z opens the list again"))
        driver.press("Esc", "T", "g")
        #expect(driver.screen.contains("No list of people yet"))
    }

    @Test func aMailTakenBackToldNobody() {
        var driver = begun("T", "p")
        driver.press("Enter", "Tab")
        driver.type("Tuesday 19 May")
        driver.press("Esc", "y", "Esc", "Z")
        #expect(driver.shop.care.told.isEmpty)
        driver.press("Esc", "T", "g")
        #expect(driver.screen.contains("0 told, 2 to go"))
    }

    @Test func peopleAreChosenByMarksAndBySearch() {
        var driver = InboxDriver(Self.fixture())
        driver.press("x", "j", "x", "T", "l")
        driver.type("no post on Monday")
        driver.press("Enter")
        #expect(driver.screen.contains("0 told, 2 to go"))
        driver.press("Esc", "/")
        driver.type("bo")
        driver.press("Enter", "T", "l")
        driver.type("the ferry is late")
        driver.press("Enter")
        #expect(driver.screen.contains("told of: the ferry is late") && driver.screen.contains("0 told, 1 to go"))
        driver.press("c")
        driver.type("zoë")
        driver.press("Enter")
        #expect(driver.screen.contains("0 told, 2 to go"))
        driver.press("c")
        driver.type("nobody at all")
        driver.press("Enter")
        #expect(driver.screen.contains("Nobody of that name"))
    }

    @Test func aTimeAwayListsThePromisesItLiesOver() {
        var settings = InboxDriver.settings
        settings.hours.away = [.init(first: CalendarDay("2026-05-15")!, last: CalendarDay("2026-05-17")!)]
        var driver = InboxDriver(Self.fixture(), settings: settings)
        driver.handle(.began)
        #expect(driver.screen.contains("1 promise falls into your days away: T a tells them"))
        driver.press("T", "a")
        #expect(driver.screen.contains("I am away from Fri 15 May to Sun 17 May"))
        driver.press("Enter")
        #expect(driver.screen.contains("0 told, 1 to go") && driver.screen.contains("Bo Lind"))
    }

    private static func away(
        _ first: String, _ last: String, replies: ReplyShelf = ReplyFixture.shelf
    ) -> InboxDriver {
        var settings = InboxDriver.settings
        settings.hours.away = [.init(first: CalendarDay(first)!, last: CalendarDay(last)!)]
        return InboxDriver(.lively(), replies: replies, settings: settings)
    }

    @Test(arguments: [
        ("2026-05-14", "2026-05-17", "I am back on Mon 18 May."), ("2026-08-03", "2026-08-14", "I am back on any day."),
    ]) func aReplySaysTheDayYouAreBack(_ first: String, _ last: String, _ words: String) throws {
        let template = try ReplyTemplate(parsing: "I am back on {{back on|any day}}.")
        let shelf = ReplyShelf(
            replies: [.init(name: "back", title: "Back", template: template)],
            ranking: ReplyRanking(replies: [.init(name: "back", title: "Back", fits: ["is it even coming"])]))
        var driver = Self.away(first, last, replies: shelf)
        driver.press("1")
        #expect(driver.text == words)
    }

    @Test func justBeThereAndSayWhenYouAreBack() throws {
        var driver = Self.away("2026-05-14", "2026-05-17")
        driver.handle(.began)
        #expect(driver.screen.contains("T w has the line that says when you are back"))
        driver.press("T", "w")
        let line = "Thank you for your message. I am away from Thu 14 May to Sun 17 May"
        #expect(driver.lines[1].hasPrefix(line) && driver.screen.contains("from Mon 18 May on"))
        guard case .copy(let copied)? = driver.effects.last else { throw NothingCopied() }
        #expect(copied.hasPrefix(line) && copied.hasSuffix("Mara, Fern & Clay"))
        driver.press("Esc")
        #expect(driver.shop.care.issues.isEmpty)
        driver.press("T", "w", "Enter")
        #expect(driver.screen.contains("Ticked off"))
        driver.restart()
        driver.handle(.began)
        #expect(!driver.screen.contains("T w has the line"), "it is said once")
        driver.press("z")
        #expect(driver.shop.care.issues.isEmpty, "and can be taken back")
    }

    private struct NothingCopied: Error {}

    @Test func aPromiseForADayAwaySaysSoWhileItIsTyped() {
        var driver = Self.away("2026-05-14", "2026-05-17")
        driver.press("r")
        driver.type("I'll ship it on Friday.")
        driver.rest()
        #expect(driver.screen.contains("due Fri 15 May, you are away"))
        driver.press("Ctrl+U")
        driver.type("I'll ship it on Tuesday.")
        driver.rest()
        #expect(driver.screen.contains("due Tue 12 May 17:00") && !driver.screen.contains("you are away"))
    }

    @Test func withoutDaysAwayThereIsNoLine() {
        var driver = InboxDriver()
        driver.press("T", "w")
        #expect(driver.screen.contains("No days away in the configuration"))
    }

    @Test func whoWasToldBeforeTheyAskedIsMarked() {
        var driver = begun("T", "p", saying: "the label printer is broken")
        driver.press("Enter", "Tab")
        driver.type("Tuesday 19 May")
        driver.press("Esc", "y", "Esc")
        driver.rest(milliseconds: 11_000)
        driver.press("G", "Enter", "v")
        driver.rest()
        #expect(driver.screen.contains("Told before they asked"))
        driver.press("v", "w")
        #expect(driver.screen.contains("Told before asking") && driver.screen.contains("the label printer is broken"))
    }

    @Test func satisfactoryAnswersEvenWithExtraWork() throws {
        var driver = InboxDriver(ShopFixture.lively())
        driver.delivers = true
        driver.press("G")
        driver.rest()
        driver.press("F")
        #expect(driver.text.contains("guess: Do you ship to Norway?"))
        driver.press("Tab")
        driver.type("Thursday")
        driver.press("Esc", "y")
        driver.rest(milliseconds: 11_000)
        let promise = try #require(driver.shop.care.promises.first { $0.action == .findOut })
        #expect(promise.isOpen && promise.words.string.hasSuffix(": Do you ship to Norway?"))
        #expect(promise.due.map { InboxDriver.settings.business.calendar.isoDay($0) } == "2026-05-14")
    }
}
