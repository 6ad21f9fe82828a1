import InboxCore
import PlainText
import ShopDomain
import TerminalModel
import Testing
@testable import InboxScreen

/// What an owner does, and what is on screen then.
@Suite struct InboxScreenTests {
    /// Zoë asks about stock: her first ranked reply has no blank.
    private func atZoe(columns: Int = 80, rows: Int = 24) -> InboxDriver {
        var driver = InboxDriver(columns: columns, rows: rows)
        driver.press("j", "j", "j")
        driver.rest()
        return driver
    }

    @Test func digitAndYSendACannedReply() {
        var driver = atZoe()
        driver.press("1", "y")
        #expect(driver.shop.outbox.count == 1)
        #expect(driver.screen.contains("Held 10 s"))
        #expect(driver.screen.contains("1 leaving in 10 s"))
        #expect(driver.session.layer == .acting)
    }

    @Test func anOpenBlankStopsTheSendAndTakesTheCursorThere() throws {
        var driver = InboxDriver()
        driver.press("Enter", "1", "y")
        #expect(driver.shop.outbox.isEmpty)
        #expect(driver.session.layer == .writing)
        #expect(driver.screen.contains("Not sent"))
        let cursor = try #require(driver.frame.cursor)
        #expect(driver.frame[cursor].glyph.base == "[")
        driver.type("Friday")
        #expect(driver.screen.contains("It goes out on Friday."))
        driver.press("Esc", "y")
        #expect(driver.shop.outbox.count == 1)
    }

    @Test func aDigitPlacesOnlyRepliesThatWereOnScreen() {
        var driver = InboxDriver()
        driver.press("j", "1")
        #expect(driver.session.composer == nil)
        #expect(driver.bottomLine.contains("replies"))
        driver.press("1")
        #expect(driver.session.layer == .draft)
    }

    @Test func onAPhoneADigitInTheQueueFirstShowsTheMail() {
        var driver = InboxDriver(columns: 40, rows: 12)
        driver.press("1")
        #expect(driver.session.composer == nil)
        #expect(driver.lines[1].contains("Ann Marsh"))
        driver.press("1")
        #expect(driver.session.layer == .draft)
    }

    @Test func theDraftLayerLooksDifferentFromWriting() {
        var driver = atZoe()
        driver.press("1")
        let draft = driver.frame
        #expect(driver.bottomLine.hasPrefix(" DRAFT "))
        driver.press("i")
        #expect(driver.bottomLine.hasPrefix(" WRITING "))
        #expect(draft != driver.frame)
    }

    @Test func escapeLeavesWhatWasFoundAndNothingElse() {
        var driver = InboxDriver()
        driver.press("/")
        driver.type("label")
        driver.press("Enter")
        #expect(driver.lines[1].contains("Found: label"))
        driver.press("Esc")
        #expect(driver.lines[1].contains("Needs me"))
        driver.press("Esc", "Esc")
        #expect(driver.lines[1].contains("Needs me"))
        #expect(!driver.effects.contains(.quit))
    }

    @Test(arguments: ["q", "Esc"]) func aListIsLeftForTheQueueBeforeTheProgram(key: String) {
        var driver = InboxDriver()
        for list in ["t", "p", "g w"] {
            for name in list.split(separator: " ") { driver.press(String(name)) }
            #expect(!driver.lines[1].contains("Needs me"), "\(list)")
            driver.press(key)
            #expect(driver.lines[1].contains("Needs me"), "\(list)")
        }
        #expect(!driver.effects.contains(.quit))
        driver.press("q")
        #expect(driver.effects.contains(.quit))
    }

    @Test func quittingNamesAHeldMail() {
        var driver = atZoe()
        driver.press("1", "y", "q")
        #expect(driver.screen.contains("1 mail still held. Enter sends it now, Esc stays"))
        driver.press("y")
        #expect(!driver.effects.contains(.quit))
        driver.press("Esc")
        #expect(driver.session.overlay == nil)
    }

    @Test func helpScrollsAsFarAsThereIsText() {
        var driver = InboxDriver()
        driver.press("?")
        for _ in 0..<200 { driver.press("j") }
        let atEnd = driver.screen
        driver.press("k")
        #expect(driver.screen != atEnd)
        driver.press("Space")
        #expect(driver.screen == atEnd)
        driver.press("q")
        #expect(driver.session.overlay == nil)
        #expect(!driver.effects.contains(.quit))
    }

    @Test func aResizeWrapsTheDraftAnewAndKeepsTheCursorInView() throws {
        var driver = InboxDriver(columns: 200, rows: 50)
        driver.press("r")
        driver.type(String(repeating: "soap and water ", count: 40))
        driver.resize(columns: 70, rows: 18)
        let composing = try #require(
            ScreenLayout.layout(size: driver.size, session: driver.session).composing)
        let cursor = try #require(driver.frame.cursor)
        #expect(composing.text.contains(cursor))
        let typed = driver.lines[cursor.row]
        #expect(typed.contains("soap"))
    }

    @Test func whatDidNotLeaveSaysSo() throws {
        var driver = atZoe()
        driver.press("1", "y")
        let entry = try #require(driver.shop.outbox.values.first)
        var fixture = ShopFixture.lively()
        for event in driver.events { fixture.apply(event) }
        fixture.apply(
            .deliveryStep(
                DeliveryStep(
                    outbox: entry.id, kind: .failed, attempt: 1, words: "mailbox full",
                    at: ShopFixture.now)))
        let later = InboxDriver(fixture, columns: 120, rows: 30)
        #expect(later.lines[0].contains("1 not sent"))
        #expect(later.screen.contains("NOT SENT: mailbox full"))
    }

    @Test func markedRowsAreCountedAndSigned() {
        var driver = InboxDriver()
        driver.press("x", "x")
        #expect(driver.lines[1].contains("2 marked"))
        #expect(driver.lines[2].contains("*Ann Marsh"))
    }

    @Test func theCardNeverCoversTheDraft() {
        for (columns, rows) in [(40, 12), (80, 24), (200, 50)] {
            var driver = InboxDriver(columns: columns, rows: rows)
            driver.press("Enter", "w", "r")
            driver.type("Dear Ann")
            #expect(driver.screen.contains("Dear Ann"), "\(columns)x\(rows)")
        }
    }

    @Test func escapeClosesTheCardBeforeTheDraft() {
        var driver = InboxDriver()
        driver.press("Enter", "1", "w")
        #expect(driver.screen.contains("Addresses"))
        driver.press("Esc")
        #expect(!driver.screen.contains("Addresses"))
        #expect(driver.session.layer == .draft)
    }

    @Test func aKeyForTheCardSaysWhereItStands() {
        var driver = InboxDriver(columns: 200, rows: 50)
        #expect(driver.screen.contains("Addresses"))
        driver.press("w")
        #expect(driver.bottomLine.contains("The card stands on the right"))
    }

    @Test func enterBeforeTheSearchAnsweredStillShowsWhatIsFound() {
        var driver = InboxDriver()
        driver.holdsSearches = true
        driver.press("/")
        driver.type("label")
        driver.press("Enter")
        #expect(driver.lines[1].contains("Needs me"))
        driver.answerSearches()
        #expect(driver.lines[1].contains("Found: label"))
        #expect(driver.session.queue.entries.count == 2)
    }

    @Test func theTitleSaysWhenNothingLeavesTheMachine() {
        var driver = atZoe()
        driver.press("1")
        #expect(driver.screen.contains("nothing leaves this machine"))
        var settings = InboxDriver.settings
        settings.leavesMachine = true
        var mailing = InboxDriver(settings: settings)
        mailing.press("r")
        #expect(!mailing.screen.contains("nothing leaves this machine"))
    }
}
