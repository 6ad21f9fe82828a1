import InboxCore
import PlainText
import ShopDomain
import Testing
@testable import InboxScreen

@Suite struct StartSheetTests {
    private static let settings: InboxSettings = {
        var settings = InboxDriver.settings
        settings.takesErrands = true
        settings.setupGuesses = [.owner: "Mara", .hours: "Mon-Fri 9-17", .zone: "Europe/Stockholm"]
        return settings
    }()

    private func driver(_ fixture: ShopFixture, columns: Int, rows: Int) -> InboxDriver {
        var driver = InboxDriver(fixture, columns: columns, rows: rows, settings: Self.settings)
        driver.handle(.began)
        return driver
    }

    @Test(arguments: GoldenScreenTests.sizes) func firstMoments(columns: Int, rows: Int) {
        GoldenScreen.check(
            "start-empty-\(columns)x\(rows)", driver(ShopFixture(), columns: columns, rows: rows))
        var driver = driver(.lively(), columns: columns, rows: rows)
        GoldenScreen.check("start-mail-\(columns)x\(rows)", driver)
        driver.press("w", "Enter")
        GoldenScreen.check("start-setup-\(columns)x\(rows)", driver)
    }

    @Test func aWrongLetterLeavesTheSheetAndEscapeTheQueue() {
        var driver = driver(.lively(), columns: 80, rows: 24)
        let acts = driver.shop.acts
        driver.press("x")
        #expect(driver.session.overlay == .menu(.firstMail))
        driver.press("Esc")
        #expect(driver.session.overlay == nil && driver.session.startSheet == nil)
        #expect(driver.shop.acts == acts)
        #expect(driver.bottomLine.contains("? keys"))
    }
}
