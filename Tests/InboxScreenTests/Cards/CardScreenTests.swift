import CustomerCare
import InboxCore
import PlainText
import ShopDomain
import Testing

@testable import InboxScreen

/// Cards as the owner meets them: keys in, screen out.
@Suite struct CardScreenTests {
    private static let shelf = CardShelf([
        KnowledgeCard(
            name: "returns", title: "Returns", fits: ["what is your return policy"],
            text: "Anything unused can come back within 30 days.\n\nYou pay the postage back."),
        KnowledgeCard(
            name: "shipping", title: "Shipping", fits: ["do you ship to Norway"],
            text: "I ship to Norway, six days and 9.00 a parcel."),
    ])

    private func driver(asking words: String, columns: Int = 80, rows: Int = 24) -> InboxDriver {
        var fixture = ShopFixture()
        fixture.mail(from: "Bo Lind", "bo@example.org", subject: "A question", words, hoursAgo: 5)
        var driver = InboxDriver(fixture, columns: columns, rows: rows)
        driver.handle(.cardsLoaded(Self.shelf))
        return driver
    }

    @Test func oneKeyCitesTheCardAboveTheMail() throws {
        var driver = driver(asking: "Hello,\n\ndo you ship to Norway?\n\nBo")
        #expect(driver.lines.contains { $0.contains("C Shipping") && $0.contains("I ship to Norway") })
        GoldenScreen.check("card-named", driver)
        driver.press("C")
        #expect(driver.text == "Hi Bo,\n\nI ship to Norway, six days and 9.00 a parcel.\n\nMara")
        driver.press("y")
        #expect(driver.shop.outbox.count == 1)
    }

    @Test func inADraftItGoesBeforeTheSignOff() {
        var driver = driver(asking: "Hello,\n\ndo you ship to Norway?\n\nBo")
        let reply = driver.session.opened?.suggestions?.ranked.first { $0.name == "abroad" }?.digit ?? 0
        driver.press("\(reply)", "C")
        #expect(driver.text == "Hi Bo,\n\nyes, I ship there, in about six days.\n\nI ship to Norway, six days and 9.00 a parcel.\n\nMara")
    }

    @Test func whatIsCitedAlreadyGivesWayToTheList() {
        var driver = driver(asking: "Do you ship to Norway?")
        driver.press("C", "C")
        #expect(driver.screen.contains("Your cards") && driver.screen.contains("You pay the postage back."))
        driver.type("postage")
        driver.press("Enter")
        #expect(driver.text.hasSuffix("a parcel.\n\nYou pay the postage back.\n\nMara"))
    }

    @Test func whereNoCardFitsOneIsPicked() {
        var driver = driver(asking: "Could you make me a vase with a blue rim?")
        #expect(!driver.screen.contains("C Shipping") && !driver.screen.contains("C Returns"))
        driver.press("C")
        GoldenScreen.check("card-list", driver)
        driver.press("Esc")
        #expect(driver.session.composer == nil && driver.session.overlay == nil)
    }

    @Test func escapeAndTheMiddleOfASentenceAreRespected() {
        var driver = driver(asking: "Do you ship to Norway?")
        driver.press("r")
        driver.type("First this. ")
        driver.press("Esc", "C")
        #expect(driver.text.contains("First this.") && driver.text.contains("I ship to Norway"))
    }

    @Test func withoutCardsTheKeySaysWhatOneIs() {
        var fixture = ShopFixture()
        fixture.mail(from: "Bo Lind", "bo@example.org", subject: "A question", "Do you ship abroad?", hoursAgo: 5)
        var driver = InboxDriver(fixture)
        driver.press("C")
        #expect(driver.screen.contains("No cards yet"))
    }

    // MARK: Learn next

    private func asking(answered: Bool) -> InboxDriver {
        var fixture = ShopFixture()
        for (index, name) in ["Ann Roe", "Bo Lind", "Cy Dahl"].enumerated() {
            fixture.mail(
                from: name, "\(name.prefix(2).lowercased())@example.org", subject: "Soap",
                "Hi,\n\nwhat are the soaps made of?\n\n\(name)", hoursAgo: Int64(40 - index))
        }
        fixture.mail(from: "Di Moe", "di@example.org", subject: "Norway", "Do you ship to Norway?", hoursAgo: 30)
        if answered {
            fixture.answer(
                to: "Cy Dahl", "cy@example.org", subject: "Re: Soap",
                "Hi Cy,\n\nolive oil, coconut oil, lye and water, and nothing else.\n\nMara", hoursAgo: 2)
        }
        var driver = InboxDriver(fixture)
        driver.handle(.cardsLoaded(Self.shelf))
        driver.rest()
        driver.press("g", "L")
        driver.rest()
        return driver
    }

    @Test func questionsWithoutACardAreListedAndOpened() {
        var driver = asking(answered: false)
        #expect(driver.screen.contains("Learn next") && driver.screen.contains("3 customers ask"))
        #expect(!driver.lines.contains { $0.contains("Do you ship to Norway?") && $0.contains("asks") })
        GoldenScreen.check("learn-next", driver)
        driver.press("C")
        #expect(driver.screen.contains("Answer one of them first"))
        driver.press("Enter")
        #expect(driver.session.focus == .conversation && driver.screen.contains("Cy Dahl"))
    }

    @Test func anAnswerBecomesACard() throws {
        var driver = asking(answered: true)
        driver.press("C")
        let kept = driver.effects.compactMap { if case .keepCard(let card) = $0 { card } else { nil } }
        let card = try #require(kept.first)
        #expect(card.text == "olive oil, coconut oil, lye and water, and nothing else.")
        #expect(card.title == "what are the soaps made of?" && card.fits == ["what are the soaps made of?"])
    }

    @Test func oneThatIsPutAsideIsGoneUntilItIsAskedAgain() {
        var driver = asking(answered: false)
        driver.press("-")
        #expect(!driver.screen.contains("3 customers ask"))
        driver.press("z")
        #expect(driver.screen.contains("3 customers ask"))
    }
}
