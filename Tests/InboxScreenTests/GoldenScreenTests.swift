import InboxCore
import PlainText
import ShopDomain
import Testing

/// Whole screens: keys in, picture out.
@Suite struct GoldenScreenTests {
    static let sizes = [(40, 12), (80, 24), (100, 30), (200, 50)]

    /// Each state at every size: name and keys.
    static let states: [(name: String, keys: [String])] = [
        ("queue", []),
        ("conversation", ["Enter"]),
        ("quotes", ["Enter", ">"]),
        ("their-view", ["Enter", "v"]),
        ("draft", ["Enter", "1"]),
        ("blank", ["Enter", "1", "y"]),
        ("writing", ["Enter", "r"] + "Hi Ann, 花 and ".map(String.init) + ["🌻", "!"]),
        ("palette", [":", "m", "e"]),
        ("picker", ["Enter", ";", "s"]),
        ("help", ["?"]),
        ("search", ["/", "l", "a"]),
        ("menu", ["g"]),
        ("confirm", ["j", "h", "t"]),
        ("card", ["Enter", "w"]),
        ("done", ["j", "j", "j", "!"]),
        ("note", ["n"] + "twins".map(String.init)),
    ]

    @Test(arguments: sizes) func screens(columns: Int, rows: Int) {
        for state in Self.states {
            var driver = InboxDriver(columns: columns, rows: rows)
            for key in state.keys { driver.press(key) }
            driver.rest(milliseconds: 300)
            GoldenScreen.check("\(state.name)-\(columns)x\(rows)", driver)
        }
    }

    @Test(arguments: sizes) func emptyQueue(columns: Int, rows: Int) {
        var fixture = ShopFixture()
        let kay = fixture.mail(
            from: "Kay Osei", "kay@example.org", subject: "Rose set", "Best soap ever, thank you!",
            hoursAgo: 96, nature: .thanks)
        fixture.apply(
            .praiseKept(
                PraiseKept(
                    act: fixture.token(), message: MessageNumber(0),
                    words: "Best soap ever, thank you!",
                    name: "Kay Osei", at: ShopFixture.now.adding(days: -3))))
        #expect(kay.rawValue == 0)
        GoldenScreen.check(
            "empty-\(columns)x\(rows)", InboxDriver(fixture, columns: columns, rows: rows))
    }

    @Test(arguments: sizes) func sendingAndNotSent(columns: Int, rows: Int) {
        var driver = InboxDriver(columns: columns, rows: rows)
        driver.press("J", "J", "J")
        driver.rest()
        driver.press("Enter", "1", "y", "g", "s")
        driver.rest()
        GoldenScreen.check("sending-\(columns)x\(rows)", driver)
    }
}
