import InboxCore
import PlainText
import ShopDomain
import TerminalModel
import Testing
@testable import InboxScreen

@Suite struct BottomLineTests {
    private static let states: [[String]] = GoldenScreenTests.states.map(\.keys)

    @Test func itNeverExceedsTheWidth() {
        for keys in Self.states {
            var driver = InboxDriver()
            for key in keys { driver.press(key) }
            for columns in stride(from: 16, through: 210, by: 3) {
                let foot = FootLines(Scene(driver.shop, driver.session), columns: columns)
                for line in foot.lines {
                    #expect(
                        line.left.columns + line.right.columns <= columns, "\(keys) at \(columns)")
                }
            }
        }
    }

    @Test func hintsAreLeftOutAndNeverCut() {
        for keys in [[], ["Enter"], ["Enter", "1"], ["r"]] as [[String]] {
            var driver = InboxDriver()
            for key in keys { driver.press(key) }
            for columns in stride(from: 16, through: 210, by: 3) {
                let foot = FootLines(Scene(driver.shop, driver.session), columns: columns)
                #expect(
                    !foot.lines.contains {
                        $0.left.map(\.text.string).joined().contains("\u{2026}")
                    })
            }
        }
    }

    @Test func itNamesTheLayerWhateverWasSaid() {
        let layers: [([String], String)] = [
            ([], "ACTING"), (["Enter"], "ACTING"), (["Enter", "1"], "DRAFT"), (["r"], "WRITING"),
            (["n"], "WRITING A NOTE"), (["/"], "SEARCH"), ([":"], "ACTS"), (["?"], "KEYS"),
            (["g"], "GO TO"), (["h"], "LATER"), (["l"], "LABELS"), ([";"], "REPLIES"),
            (["e"], "SURE?"), (["!"], "ACTING"), (["h", "d", "x", "Enter"], "LATER"),
        ]
        for (keys, name) in layers {
            for columns in [40, 80, 200] {
                var driver = InboxDriver(columns: columns, rows: columns / 4)
                for key in keys { driver.press(key) }
                let foot = FootLines(Scene(driver.shop, driver.session), columns: columns)
                let shown = foot.lines.contains { $0.left.first?.text.string == " \(name) " }
                #expect(shown, "\(keys) at \(columns)")
            }
        }
    }

    @Test func itShowsOnlyKeysThatWorkThere() {
        for place in [KeyBinding.Place.queue, .conversation, .draft] {
            var driver = InboxDriver(columns: 200, rows: 50)
            if place != .queue { driver.press("Enter") }
            if place == .draft { driver.press("1") }
            for hint in KeyHints(scene: Scene(driver.shop, driver.session)).hints() {
                let key = hint.key == "1-9" ? "1" : hint.key.string
                #expect(KeyTable.byPlace[place]?[key] != nil, "\(hint.key) in \(place)")
            }
        }
    }

    @Test func theNewestActIsNamed() {
        var driver = InboxDriver(columns: 100, rows: 30)
        driver.press("j", "j", "j", "!")
        driver.rest(milliseconds: 7_000)
        #expect(driver.bottomLine.contains("z take back spam, Zoë Brontë 🌻"))
    }

    @Test func theWayToAllKeysNeverGivesWay() {
        for columns in [40, 60, 80, 100] {
            let driver = InboxDriver(columns: columns, rows: 24)
            #expect(driver.bottomLine.hasSuffix("? keys"))
        }
    }

    @Test func aMenuShowsAllItsChoices() {
        for columns in [40, 80, 200] {
            var driver = InboxDriver(columns: columns, rows: 24)
            driver.press("g")
            for choice in InboxCommand.Menu.views.choices {
                #expect(
                    driver.screen.contains("\(choice.key) \(choice.hint)"),
                    "\(choice.hint) at \(columns)")
            }
        }
    }

    @Test func aLongLineOfInputKeepsItsCursorInView() {
        var driver = InboxDriver(columns: 40, rows: 12)
        driver.press("/")
        driver.type(String(repeating: "花", count: 60) + "end")
        let cursor = driver.frame.cursor
        #expect(cursor?.row == 11)
        #expect(driver.bottomLine.hasSuffix("end"))
    }
}
