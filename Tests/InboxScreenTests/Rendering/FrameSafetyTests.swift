import InboxCore
import PlainText
import ShopDomain
import TerminalModel
import Testing
@testable import InboxScreen

@Suite struct FrameSafetyTests {
    private static let hostile =
        "\u{1B}]0;own\u{7} \u{202E}evil\u{2066} a\u{200B}b \u{9B}31m \u{AD}"
        + "Z" + String(repeating: "\u{301}", count: 40) + "\r\n\t\u{FEFF}end"

    private static func fixture() -> ShopFixture {
        var fixture = ShopFixture()
        for index in 0..<4 {
            fixture.mail(
                from: hostile + "\(index)", "h\(index)@example.org", subject: hostile,
                hostile + "?",
                hoursAgo: Int64(5 + index), quoted: hostile)
        }
        return fixture
    }

    @Test func nothingHostileReachesACell() {
        for state in GoldenScreenTests.states {
            var driver = InboxDriver(Self.fixture(), columns: 100, rows: 30)
            for key in state.keys { driver.press(key) }
            driver.give(.paste(Self.hostile))
            let frame = driver.frame
            let cells = (0..<30).flatMap { frame[row: $0] }
            let harmful = cells.filter { !isHarmless($0) }
            #expect(harmful.isEmpty, "\(state.name)")
        }
    }

    private func isHarmless(_ cell: Cell) -> Bool {
        let scalars = [cell.glyph.base] + cell.glyph.markScalars
        return scalars.count <= 1 + PlainTextLimits.marksPerBaseMax
            && scalars.allSatisfy { scalar in
                let properties = scalar.properties
                return properties.generalCategory != .control && !properties.isBidiControl
                    && !properties.isDefaultIgnorableCodePoint
            }
    }

    @Test func wideCharactersShiftNoColumn() {
        for (columns, rows) in [(80, 24), (100, 30), (200, 50)] {
            let driver = InboxDriver(columns: columns, rows: rows)
            let layout = ScreenLayout.layout(size: driver.size, session: driver.session)
            let frame = driver.frame
            for divider in layout.dividers {
                for row in divider.row..<divider.endRow {
                    let cell = frame[Position(column: divider.column, row: row)]
                    #expect(cell.glyph.base == "\u{2502}", "row \(row) at \(columns)")
                }
            }
        }
    }

    @Test func agesEndInOneColumn() throws {
        let driver = InboxDriver(columns: 80, rows: 24)
        let queue = try #require(
            ScreenLayout.layout(size: driver.size, session: driver.session).queue)
        for index in driver.session.queue.entries.indices {
            let row = queue.list.row + index * queue.entryRows
            let last = driver.frame[Position(column: queue.list.endColumn - 2, row: row)]
            #expect("hd".unicodeScalars.contains(last.glyph.base), "entry \(index)")
        }
    }

    @Test func theSelectedRowIsABarOverTheWholePaneWithTheCursor() throws {
        var driver = InboxDriver(columns: 80, rows: 24)
        driver.press("j")
        let queue = try #require(
            ScreenLayout.layout(size: driver.size, session: driver.session).queue)
        let row = queue.list.row + queue.entryRows
        let frame = driver.frame
        for column in 0..<queue.list.columns {
            let cell = frame[Position(column: column, row: row)]
            #expect(cell.style.attributes.contains(.reverse), "column \(column)")
        }
        #expect(driver.frame.cursor == Position(column: 0, row: row))
    }
}
