import CustomerCare
import InboxCore
import PlainText
import ShopDomain
import Testing

/// What the owner's principles about expectations come to, key by key.
@Suite struct PromiseStoryTests {
    /// Inès was told the label would be printed by five o'clock today.
    static func fixture(due: Instant = ShopFixture.now.adding(hours: 3)) -> ShopFixture {
        var fixture = ShopFixture.lively()
        fixture.promise(
            77, .make, "I'll print it by Monday", in: "Custom label", phrase: "by Monday", due: due, hoursAgo: 60)
        return fixture
    }

    @Test func cannotKeepItCommunicateANewOne() throws {
        var driver = InboxDriver(Self.fixture())
        driver.delivers = true
        driver.press("p", "r")
        #expect(driver.screen.contains("No new day yet: it stays due Mon 11 May"))
        driver.press("Tab")
        driver.type("Friday 15 May")
        driver.rest()
        #expect(driver.screen.contains("New day, due Fri 15 May 17:00"))
        driver.press("Esc", "y")
        #expect(driver.shop.care.promises.map(\.outcome) == [nil, nil], "nothing moves before the mail is out")
        driver.rest(milliseconds: 11_000)
        let (old, new) = (driver.shop.care.promises[0], driver.shop.care.promises[1])
        #expect(old.outcome?.kind == .reset && old.wasHonoured == true, "reset in time")
        #expect(driver.shop.care.promises.count == 2 && new.isOpen && new.resets == old.id)
        #expect(new.due.map { InboxDriver.settings.business.calendar.isoDay($0) } == "2026-05-15")
        #expect(new.action == .make)
    }

    @Test(arguments: [(PromiseAction.make, true), (.refund, false), (.tell, false)])
    func moneyThatIsLateIsNotOfferedBack(_ action: PromiseAction, _ isOffered: Bool) {
        var fixture = ShopFixture.lively()
        fixture.promise(
            77, action, "I'll do it by Monday", in: "Custom label", due: ShopFixture.now.adding(hours: 3), hoursAgo: 60)
        var driver = InboxDriver(fixture)
        driver.press("p", "r")
        #expect(driver.text.contains("or have all your money back") == isOffered)
        #expect(driver.text.contains("I find another way") != isOffered)
    }

    /// On a row of the queue `r` answers, as everywhere; the new day is the first of the replies.
    @Test func aPromiseAtRiskInTheQueueIsAnsweredLikeAnyMail() {
        var driver = InboxDriver(Self.fixture())
        driver.press("Home", "j")
        driver.rest()
        driver.press("r")
        #expect(driver.text.isEmpty && driver.session.composer?.isWriting == true)
        driver.press("Esc", "Esc", "1")
        #expect(driver.text.contains("The new day is"))
    }

    @Test func aSecondSlipBringsRepair() throws {
        var fixture = Self.fixture()
        fixture.promise(
            78, .make, "The new day is Tuesday", in: "Custom label", due: ShopFixture.now.adding(days: 1), hoursAgo: 1,
            resets: Token(77))
        var driver = InboxDriver(fixture)
        driver.press("p", "r")
        #expect(driver.screen.contains("so here is what I do"))
        #expect(!driver.screen.contains("I am sorry"))
    }

    @Test func aRestartForgetsNothing() throws {
        var driver = InboxDriver(Self.fixture())
        driver.press("p", "r", "Tab")
        driver.type("Friday 15 May")
        driver.press("Esc", "Esc")
        driver.restart()
        driver.delivers = true
        driver.press("g", "d", "Enter", "y")
        driver.rest(milliseconds: 11_000)
        #expect(driver.shop.care.promise(Token(77))?.outcome?.kind == .reset)
    }

    @Test func whatIsNotToldResetsNothing() throws {
        var driver = InboxDriver(Self.fixture())
        driver.delivers = true
        driver.press("p", "r", "i", "Ctrl+A")
        driver.handle(.edit(.replaceAll("Thank you for waiting.")))
        driver.press("Esc", "y")
        driver.rest(milliseconds: 11_000)
        #expect(driver.shop.care.promises.count == 1 && driver.shop.care.promises[0].isOpen)
    }
}
