import InboxCore
import PlainText
import ShopDomain
import Testing

/// Words of the mail being answered in the answer.
@Suite struct QuotingTests {
    private static let attribution = "On Sun 10 May 08:02, Ann Marsh wrote:"

    private func driver() -> InboxDriver {
        var driver = InboxDriver()
        driver.press("Enter", "r")
        return driver
    }

    @Test func allOfItWithOneAttribution() {
        var driver = driver()
        driver.press("Ctrl+O")
        #expect(driver.screen.contains("All of it") && driver.bottomLine.contains("quotes it"))
        driver.press("Enter")
        #expect(driver.text == """
            \(Self.attribution)
            > Hi,
            >
            > Is it even coming? I need it for my daughter's birthday on the 12th.
            >
            > Ann


            """)
        driver.type("It is.")
        #expect(driver.text.hasSuffix("> Ann\n\nIt is."))
    }

    @Test func aPartBelowWhatWasWritten() {
        var driver = driver()
        driver.type("Dear Ann,")
        driver.press("Esc", "Q", "j", "j", "Enter")
        #expect(driver.text == """
            Dear Ann,

            \(Self.attribution)
            > Is it even coming? I need it for my daughter's birthday on the 12th.


            """)
        #expect(driver.session.composer?.isWriting == false)
    }

    @Test func theSecondPartNeedsNoSecondAttribution() {
        var driver = driver()
        driver.press("Ctrl+O", "j", "Enter")
        driver.type("Yes.")
        driver.press("Ctrl+O", "j", "j", "j", "Enter")
        #expect(driver.text == "\(Self.attribution)\n> Hi,\n\nYes.\n\n> Ann\n\n")
    }

    @Test func oneUndoTakesItAllAway() {
        var driver = driver()
        driver.type("Dear Ann,")
        driver.press("Ctrl+O", "Enter", "Ctrl+_")
        #expect(driver.text == "Dear Ann,")
    }

    @Test func escapeQuotesNothing() {
        var driver = driver()
        driver.press("Ctrl+O", "Esc")
        #expect(driver.text.isEmpty && driver.session.composer?.isWriting == true)
    }

    /// What they promise is not the shop's promise.
    @Test func aQuotedPromiseIsNotMine() {
        var fixture = ShopFixture()
        fixture.mail(
            from: "Bo Lind", "bo@example.org", subject: "Photo", "I will send the photo by Friday.", hoursAgo: 6)
        var driver = InboxDriver(fixture)
        driver.press("Enter", "r", "Ctrl+O", "Enter")
        #expect(driver.session.composer?.advice?.promises.isEmpty == true)
    }

    @Test func aNewMailHasNothingToQuote() {
        var driver = InboxDriver()
        driver.press("c")
        driver.type("tom@example.org")
        driver.press("Enter", "Enter", "Enter", "Ctrl+O")
        #expect(driver.session.overlay == nil && driver.screen.contains("No mail is answered here"))
    }
}
