import InboxCore
import PlainText
import ShopDomain
import Testing

/// Acts by the names other mail programs give them.
@Suite struct PaletteNamesTests {
    /// What Enter would do.
    private func first(_ typed: String, _ driver: InboxDriver) -> InboxCommand? {
        CommandNames.matching(typed, here: ActsHere(driver.shop, driver.session)).first?.command
    }

    @Test(arguments: [
        ("delete", .done), ("archive", .done), ("snooze", .later(.today)), ("junk", .spam),
        ("unread", .keep), ("unsubscribe", .notThis), ("save", .saveFiles), ("header", .explain(.headers)),
        ("bcc", .explain(.blindCopies)), ("theme", .explain(.theme)), ("refund", .makeGood(.moneyBack)),
        ("compose", .newMail), ("done", .done), ("tom", .later(.tomorrow)),
    ] as [(String, InboxCommand)])
    func whatMailUsersKnowLeadsToTheAct(typed: String, command: InboxCommand) {
        var driver = InboxDriver()
        driver.press("J", "J")
        driver.rest()
        driver.press("Enter")
        #expect(first(typed, driver) == command)
    }

    @Test func undoTakesBackTheAct() {
        var driver = InboxDriver()
        driver.press("!")
        #expect(first("undo", driver) == .takeBack)
        driver.press("Enter", "r", "Esc")
        #expect(first("undo", driver) == .undoText)
        #expect(first("delete", driver) == .throwAway)
    }

    @Test func whatFitsNothingOffersNothing() {
        var driver = InboxDriver()
        driver.press(":")
        driver.type("qqq")
        #expect(driver.screen.contains("Nothing of that name"))
        driver.press("Enter")
        #expect(driver.screen.contains("No act of that name"))
    }

    @Test func theThemeIsExplained() {
        var driver = InboxDriver()
        driver.press(":")
        driver.type("theme")
        driver.press("Enter")
        #expect(driver.screen.contains("config.toml"))
    }
}
