import CustomerCare
import PlainText
import ShopDomain
import Testing

/// Thanking, as the owner does it: keys in, screen out.
@Suite struct ThankingTests {
    /// Thanks from so many people two days ago, and nothing else.
    private static func kind(_ names: [String], columns: Int = 80, rows: Int = 24) -> InboxDriver {
        var fixture = ShopFixture()
        for name in names {
            fixture.mail(
                from: name, "\(name.prefix(3).lowercased())@example.org", subject: "Rose set",
                "Best soap ever, thank you!", hoursAgo: 48, nature: .thanks)
        }
        return InboxDriver(fixture, columns: columns, rows: rows)
    }

    private static let four = ["Kay Osei", "Ruth Bell", "Sam Ito", "Uma Roy"]

    @Test func thankWithSmallGestures() throws {
        var driver = Self.kind(Self.four, columns: 120, rows: 30)
        #expect(driver.lines[0].contains("thank 3"))
        driver.press("t")
        #expect(driver.screen.contains("1 Kay Osei"))
        #expect(driver.screen.contains("3 Sam Ito") && !driver.screen.contains("4 Uma Roy"))
        #expect(driver.screen.contains("wrote kind words on Sat 9 May"))
        #expect(driver.screen.contains("4 points") && driver.screen.contains("never thanked"))
        driver.press("2")
        #expect(driver.screen.contains("To Ruth Bell"))
        #expect(driver.screen.contains("Your kind words reached me"))
        driver.press("y")
        #expect(driver.screen.contains("Not sent: the blank"), "a line of the owner's own is wanted")
        driver.type("The rose set was my first.")
        driver.press("Esc", "y")
        let thanked = try #require(driver.shop.care.thanks.first)
        #expect(thanked.kind == .thanked && thanked.outbox != nil && thanked.reasons.count == 1)
        #expect(driver.screen.contains("2 Sam Ito"), "off the list while the mail is on its way")
        #expect(driver.lines[0].contains("thank 2"))
    }

    @Test func aThankYouTakenBackWasNone() {
        var driver = Self.kind(["Kay Osei"])
        driver.press("t", "Enter", "i")
        driver.type("Truly.")
        driver.press("Esc", "y")
        #expect(driver.shop.care.thanks.count == 1)
        driver.press("z")
        #expect(driver.shop.care.thanks.isEmpty && driver.screen.contains("To Kay Osei"))
        driver.press("y")
        #expect(driver.shop.care.thanks.count == 1, "sent after all, it counts")
    }

    @Test func aThankYouKeptAsADraftStillCountsWhenItIsSent() {
        var driver = Self.kind(["Kay Osei"])
        driver.press("t", "Enter", "i")
        driver.type("Truly.")
        driver.press("Esc", "Esc")
        #expect(driver.shop.care.thanks.isEmpty)
        driver.press("t", "Enter")
        #expect(driver.screen.contains("You have a draft here already"))
        driver.press("y")
        #expect(driver.shop.care.thanks.map(\.kind) == [.thanked])
    }

    @Test func oneKeySkipsAndTheNextNameDoesNotComeIn() {
        var driver = Self.kind(Self.four)
        driver.press("t", "-")
        #expect(driver.shop.care.thanks.map(\.kind) == [.skipped])
        #expect(!driver.screen.contains("1 Kay Osei") && !driver.screen.contains("Uma Roy   "))
        #expect(driver.lines[0].contains("thank 2"))
        driver.press("z")
        #expect(driver.lines[0].contains("thank 3"))
    }

    @Test func whoIsThankedElsewhereOrNeverToBeThankedIsSaidByName() {
        var driver = Self.kind(Self.four)
        driver.press("t", "e")
        #expect(driver.shop.care.thanks.map(\.kind) == [.thanked])
        driver.press(":")
        driver.type("never thank")
        driver.press("Enter")
        #expect(driver.shop.care.thanks.map(\.kind) == [.thanked, .optedOut])
    }

    @Test func nobodyIsOnAListWhileAnythingOfTheirsIsOpen() {
        var fixture = ShopFixture()
        fixture.mail(
            from: "Kay Osei", "kay@example.org", subject: "Rose set", "Thank you!", hoursAgo: 48, nature: .thanks)
        fixture.mail(from: "Kay Osei", "kay@example.org", subject: "Refill", "Do you have refills?", hoursAgo: 1)
        var driver = InboxDriver(fixture)
        #expect(!driver.lines[0].contains("thank"))
        driver.press("t")
        #expect(driver.screen.contains("Nobody to thank today"))
        driver.press("Esc")
        #expect(driver.screen.contains("Needs me"))
    }

    @Test func puttingTheWordsAwayInTheMorningChangesNoNameOnTheList() {
        var driver = Self.kind(Self.four)
        driver.press("g", "k")
        for _ in 0..<2 {
            driver.press("Home", "+")
            #expect(driver.lines[0].contains("thank 3"))
        }
        driver.press("t")
        #expect(!driver.screen.contains("4 Uma Roy"))
    }

    @Test(arguments: [(40, 12), (80, 24)]) func listOfThanks(columns: Int, rows: Int) {
        var driver = Self.kind(Self.four, columns: columns, rows: rows)
        driver.press("t", "j")
        driver.rest(milliseconds: 300)
        GoldenScreen.check("thanks-\(columns)x\(rows)", driver)
    }
}
