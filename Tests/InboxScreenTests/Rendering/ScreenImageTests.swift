import InboxCore
import ShopDomain
import Testing
@testable import InboxScreen
@testable import TerminalModel

@Suite struct ScreenImageTests {
    /// Whatever came before, the screen shows what it would show if drawn anew.
    @Test func anImageAfterAnotherIsTheOneDrawnAnew() {
        for (columns, rows) in [(80, 24), (200, 50), (40, 12)] {
            for state in GoldenScreenTests.states {
                var driver = InboxDriver(columns: columns, rows: rows)
                var painted: ScreenImage?
                for key in state.keys + ["Esc", "j", "Enter", "?", "Esc"] {
                    driver.press(key)
                    painted = image(driver, after: painted)
                    #expect(painted?.frame == driver.frame, "\(state.keys), \(key) at \(columns)x\(rows)")
                }
            }
        }
    }

    @Test func oneRowDownDrawsOnlyWhatItChanges() {
        var driver = InboxDriver(columns: 200, rows: 50)
        let before = image(driver, after: nil)
        driver.press("j")
        let after = image(driver, after: before)
        let drawn = (0..<50).filter { !after.frame.shares(row: $0, with: before.frame) }
        #expect(!drawn.isEmpty && drawn.count <= 6, "rows \(drawn)")
    }

    @Test func anotherThemeOrSizeIsDrawnAnew() {
        let driver = InboxDriver(columns: 80, rows: 24)
        let before = image(driver, after: nil)
        let theme = Theme(styles: [.text: Style(foreground: .palette(3))])
        let after = InboxRenderer.image(
            shop: driver.shop, session: driver.session, size: driver.size, theme: theme, after: before)
        #expect(
            after.frame
                == InboxRenderer.frame(
                    shop: driver.shop, session: driver.session, size: driver.size, theme: theme))
    }

    private func image(_ driver: InboxDriver, after previous: ScreenImage?) -> ScreenImage {
        InboxRenderer.image(
            shop: driver.shop, session: driver.session, size: driver.size, theme: .mono, after: previous)
    }
}
