import CustomerCare
import InboxCore
import PlainText
import ShopDomain
import Testing

/// The lists of promises, of people to be told, and of issues, as the owner sees them.
@Suite struct PromiseGoldenTests {
    static let sizes = [(40, 12), (80, 24)]

    @Test(arguments: sizes) func promises(columns: Int, rows: Int) {
        var fixture = PromiseStoryTests.fixture(due: ShopFixture.now.adding(hours: -1))
        fixture.apply(.keptProposed(KeptProposed(promise: Token(77), words: "I've printed it", at: ShopFixture.now)))
        var driver = InboxDriver(fixture, columns: columns, rows: rows)
        GoldenScreen.check("promise-late-\(columns)x\(rows)", driver)
        driver.press("p")
        driver.rest()
        GoldenScreen.check("promises-\(columns)x\(rows)", driver)
        driver.press("r")
        driver.rest()
        GoldenScreen.check("new-date-\(columns)x\(rows)", driver)
    }

    @Test(arguments: sizes) func telling(columns: Int, rows: Int) {
        var driver = InboxDriver(TellAheadTests.fixture(), columns: columns, rows: rows)
        driver.press("T")
        GoldenScreen.check("tell-ahead-menu-\(columns)x\(rows)", driver)
        driver.press("p")
        driver.type("the kiln is broken")
        driver.press("Enter")
        driver.rest()
        driver.press("-")
        driver.rest()
        GoldenScreen.check("telling-\(columns)x\(rows)", driver)
        driver.press("Enter")
        driver.rest()
        GoldenScreen.check("telling-draft-\(columns)x\(rows)", driver)
    }

    @Test(arguments: sizes) func issues(columns: Int, rows: Int) {
        var settings = InboxDriver.settings
        settings.words.products = ["mug"]
        var driver = InboxDriver(SameIssueScreenTests.fixture(), columns: columns, rows: rows, settings: settings)
        driver.press("g", "i")
        driver.rest()
        GoldenScreen.check("issues-\(columns)x\(rows)", driver)
        driver.press("Enter")
        GoldenScreen.check("issue-\(columns)x\(rows)", driver)
    }
}
