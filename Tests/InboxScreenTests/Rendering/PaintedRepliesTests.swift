import CustomerCare
import InboxCore
import PlainText
import ShopDomain
import TerminalModel
import Testing
@testable import InboxScreen

/// Which ranked replies a frame really shows.
@Suite struct PaintedRepliesTests {
    private func painted(_ driver: InboxDriver) -> Set<Int> {
        InboxRenderer.image(
            shop: driver.shop, session: driver.session, size: driver.size, theme: .mono
        ).replies?.digits ?? []
    }

    @Test(arguments: [(40, 12), (60, 16), (80, 24), (100, 30), (200, 50)])
    func aDigitCountsAsPaintedOnlyWhereItsTitleStands(columns: Int, rows: Int) {
        var driver = InboxDriver(columns: columns, rows: rows)
        driver.press("Enter")
        let digits = painted(driver)
        #expect(!digits.isEmpty)
        for reply in driver.session.opened?.suggestions?.ranked ?? [] {
            let title = ReplyFixture.shelf.replies[reply.name]?.title.string ?? ""
            let beginning = title.split(separator: ":").first.map { String($0.prefix(12)) } ?? ""
            let isShown = driver.screen.contains("\(reply.digit) \(beginning)")
            #expect(isShown == digits.contains(reply.digit), "\(reply.digit) at \(columns)x\(rows)")
        }
    }

    @Test(arguments: [["?"], [":"], [";"], ["n"]]) func whatIsCoveredIsNotPainted(keys: [String]) {
        var driver = InboxDriver()
        driver.press("Enter")
        for key in keys { driver.press(key) }
        #expect(painted(driver).isEmpty)
    }

    @Test func onAPhoneADraftListsTheRepliesBeforeADigitSwapsOneIn() {
        var driver = InboxDriver(columns: 40, rows: 12)
        driver.press("r", "Esc", "2")
        #expect(driver.session.overlay == .ranked)
        #expect(driver.screen.contains("Replies for this mail"))
        driver.press("2")
        #expect(driver.session.overlay == nil && driver.session.composer?.editor.text.isEmpty == false)
    }

    @Test func keysGluedToEnterPlaceNothing() {
        var driver = InboxDriver(columns: 40, rows: 12)
        driver.paints = false
        driver.press("j", "Enter", "1", "y")
        #expect(driver.shop.drafts.isEmpty && driver.shop.outbox.isEmpty)
    }
}
