import InboxCore
import PlainText
import TerminalModel
import Testing
@testable import InboxScreen

@Suite struct ScreenLayoutTests {
    private static let states: [[String]] = [
        [], ["Enter"], ["Enter", "1"], ["r"], ["?"], [":"], ["Enter", "w"], ["g"], ["/"],
    ]

    private func regions(_ layout: ScreenLayout) -> [Region] {
        var all = [layout.header, layout.bottom] + layout.dividers
        if let queue = layout.queue { all += [queue.title, queue.list, queue.summary] }
        if let reading = layout.reading { all += [reading.heading, reading.lines, reading.foot] }
        if let composing = layout.composing {
            all += [composing.title, composing.text, composing.facts]
        }
        if let card = layout.card { all.append(card) }
        return all.filter { !$0.isEmpty }
    }

    /// The panes as a picture: one letter each.
    private func picture(_ layout: ScreenLayout) -> [String] {
        var rows = Array(
            repeating: Array(repeating: Character("."), count: layout.size.columns),
            count: layout.size.rows)
        func paint(_ letter: Character, _ region: Region?) {
            guard let region, !region.isEmpty else { return }
            for row in region.row..<region.endRow {
                for column in region.column..<region.endColumn { rows[row][column] = letter }
            }
        }
        paint("-", layout.header)
        paint("-", layout.bottom)
        for divider in layout.dividers { paint("|", divider) }
        paint("t", layout.queue?.title)
        paint("q", layout.queue?.list)
        paint("s", layout.queue?.summary)
        paint("h", layout.reading?.heading)
        paint("m", layout.reading?.lines)
        paint("r", layout.reading?.foot)
        paint("T", layout.composing?.title)
        paint("W", layout.composing?.text)
        paint("f", layout.composing?.facts)
        return rows.map { String($0) }
    }

    @Test func twoPanesWithADraft() {
        var driver = InboxDriver(columns: 60, rows: 16)
        driver.press("Enter", "1")
        #expect(
            picture(ScreenLayout.layout(size: driver.size, session: driver.session)) == [
                "------------------------------------------------------------",
                "ttttttttttttttttttttttt|.hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh.",
                "qqqqqqqqqqqqqqqqqqqqqqq|.mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm.",
                "qqqqqqqqqqqqqqqqqqqqqqq|.mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm.",
                "qqqqqqqqqqqqqqqqqqqqqqq|.mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm.",
                "qqqqqqqqqqqqqqqqqqqqqqq|.mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm.",
                "qqqqqqqqqqqqqqqqqqqqqqq|.mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm.",
                "qqqqqqqqqqqqqqqqqqqqqqq|.mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm.",
                "qqqqqqqqqqqqqqqqqqqqqqq|.rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr.",
                "qqqqqqqqqqqqqqqqqqqqqqq|.TTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTT.",
                "qqqqqqqqqqqqqqqqqqqqqqq|.WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW.",
                "qqqqqqqqqqqqqqqqqqqqqqq|.WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW.",
                "qqqqqqqqqqqqqqqqqqqqqqq|.WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW.",
                "qqqqqqqqqqqqqqqqqqqqqqq|.WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW.",
                "sssssssssssssssssssssss|.WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW.",
                "------------------------------------------------------------",
            ])
    }

    @Test func onePaneKeepsTheNewestWordsAboveTheDraft() {
        var driver = InboxDriver(columns: 30, rows: 10)
        driver.press("Enter", "1", "1")
        #expect(
            picture(ScreenLayout.layout(size: driver.size, session: driver.session)) == [
                "------------------------------",
                ".mmmmmmmmmmmmmmmmmmmmmmmmmmmm.",
                ".mmmmmmmmmmmmmmmmmmmmmmmmmmmm.",
                ".TTTTTTTTTTTTTTTTTTTTTTTTTTTT.",
                ".WWWWWWWWWWWWWWWWWWWWWWWWWWWW.",
                ".WWWWWWWWWWWWWWWWWWWWWWWWWWWW.",
                ".WWWWWWWWWWWWWWWWWWWWWWWWWWWW.",
                ".WWWWWWWWWWWWWWWWWWWWWWWWWWWW.",
                ".WWWWWWWWWWWWWWWWWWWWWWWWWWWW.",
                "------------------------------",
            ])
    }

    @Test func panesLieApartAndInsideAtEverySize() {
        for keys in Self.states {
            var driver = InboxDriver()
            for key in keys { driver.press(key) }
            for columns in stride(from: 1, through: 230, by: 7) {
                for rows in [1, 2, 3, 4, 5, 8, 12, 15, 16, 24, 50] {
                    let size = TerminalSize(columns: columns, rows: rows)
                    let layout = ScreenLayout.layout(size: size, session: driver.session)
                    #expect(areApartAndInside(layout), "\(columns)x\(rows) \(keys)")
                }
            }
        }
    }

    private func areApartAndInside(_ layout: ScreenLayout) -> Bool {
        let all = regions(layout)
        return all.enumerated().allSatisfy { index, region in
            region.intersection(Region(layout.size)) == region
                && all[(index + 1)...].allSatisfy { region.intersection($0).isEmpty }
        }
    }

    @Test func itNeverFailsHoweverSmall() {
        for keys in Self.states + GoldenScreenTests.states.map(\.keys) {
            var driver = InboxDriver()
            for key in keys { driver.press(key) }
            for (columns, rows) in [
                (0, 0), (1, 1), (2, 2), (5, 3), (9, 4), (20, 6), (59, 15), (60, 16), (300, 3),
            ] {
                driver.resize(columns: columns, rows: rows)
                #expect(driver.frame.size == TerminalSize(columns: columns, rows: rows))
            }
        }
    }

    @Test func theViewportSettlesAfterOneStep() {
        for keys in Self.states {
            for (columns, rows) in [(40, 12), (80, 24), (200, 50)] {
                var driver = InboxDriver(columns: columns, rows: rows)
                for key in keys { driver.press(key) }
                let viewport = ScreenLayout.viewport(size: driver.size, session: driver.session)
                #expect(viewport == driver.session.viewport)
            }
        }
    }
}
