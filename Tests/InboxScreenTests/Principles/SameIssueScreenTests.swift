import CustomerCare
import InboxCore
import PlainText
import ShopDomain
import Testing

/// Same issue over and over: change something. And what is answered by hand three times is kept.
@Suite struct SameIssueScreenTests {
    static func fixture() -> ShopFixture {
        var fixture = ShopFixture.lively()
        for (index, name) in ["Uma", "Vic", "Wim"].enumerated() {
            fixture.mail(
                from: name, "\(name.lowercased())@example.org", subject: "Mug",
                "The blue mug came with a chipped handle. What now?", hoursAgo: Int64(index * 50 + 2))
        }
        return fixture
    }

    private func driver(columns: Int = 80, rows: Int = 24) -> InboxDriver {
        var settings = InboxDriver.settings
        settings.words.products = ["mug"]
        return InboxDriver(Self.fixture(), columns: columns, rows: rows, settings: settings)
    }

    @Test func threeAlikeRaiseACardThatStays() {
        var driver = driver()
        #expect(driver.screen.contains("same issue: mug: broken"))
        driver.press("g", "i")
        #expect(driver.screen.contains("3 customers since"))
        driver.restart()
        #expect(driver.screen.contains("same issue: mug: broken"), "until it is decided")
    }

    @Test func theDecisionIsWrittenDown() {
        var driver = driver()
        driver.press("g", "i", "Enter")
        #expect(driver.screen.contains("Uma") && driver.screen.contains("Wim"))
        #expect(driver.screen.contains("fix the listing") && driver.screen.contains("leave it"))
        driver.press("p")
        #expect(driver.shop.care.issues.map(\.choice) == [.fixProduct])
        #expect(!driver.screen.contains("same issue: "))
        driver.press("z")
        #expect(driver.session.queue.issues.count == 1)
    }

    @Test func theOthersAreTold() {
        var driver = driver()
        driver.press("g", "i", "Enter", "t", "l")
        #expect(driver.bottomLine.contains("3 people"), "who wrote of the mug, and nobody else")
        #expect(driver.bottomLine.contains("mug: broken"), "the list begins with what it is about")
        driver.press("Esc")
        #expect(driver.shop.care.tellings.isEmpty && driver.shop.care.issues.map(\.choice) == [.tellOthers])
    }

    private static let answer = """
        Hi there,
        the handle of that batch was cast too thin, and I am sorry it reached you. A new mug leaves on Friday, \
        and there is nothing to send back.
        """

    @Test func itGetsEasierTheMoreYouHelp() throws {
        var driver = driver()
        driver.delivers = true
        for _ in 0..<4 {
            driver.press("g", "n", "G")
            driver.rest()
            driver.press("r")
            driver.handle(.edit(.replaceAll(Self.answer)))
            driver.press("Esc", "y")
            if driver.session.overlay != nil { break }
            driver.rest(milliseconds: 11_000)
        }
        #expect(driver.screen.contains("third time in these words"))
        driver.press("Enter")
        let kept = driver.effects.compactMap { effect -> KeptReply? in
            if case .keepReply(let reply) = effect { reply } else { nil }
        }
        #expect(kept.count == 1 && kept[0].body.contains("leaves on {{date!}}"))
    }

    @Test func whatWasTurnedDownIsNotOfferedAgain() {
        var driver = driver()
        driver.delivers = true
        for _ in 0..<5 {
            driver.press("g", "n", "G")
            driver.rest()
            driver.press("r")
            driver.handle(.edit(.replaceAll(Self.answer)))
            driver.press("Esc", "y", "Esc")
            driver.rest(milliseconds: 11_000)
        }
        #expect(driver.shop.care.issues.map(\.choice) == [.declined])
    }

    @Test func aQuestionIsHushedForGood() {
        var driver = driver(columns: 200, rows: 50)
        func hints() -> [DraftRule] { driver.session.composer?.advice?.hints.map(\.rule) ?? [] }
        driver.press("r")
        driver.handle(.edit(.replaceAll("You should have told us sooner. I ship it on Friday.")))
        driver.press("Esc")
        #expect(hints().first == .blame && driver.screen.contains("- _ hush"))
        driver.press("_")
        #expect(!hints().contains(.blame) && driver.shop.care.hushed == ["blame"])
        driver.restart()
        driver.press("g", "d", "Enter")
        #expect(!hints().contains(.blame))
        driver.press("z")
        #expect(hints().contains(.blame))
        driver.press("_", ":")
        driver.type("ask again")
        driver.press("Enter")
        #expect(hints().contains(.blame) && driver.shop.care.hushed.isEmpty)
    }
}
