import CustomerCare
import InboxCore
import PlainText
import ShopDomain
import Testing

@testable import InboxScreen

@Suite struct ProductScreenTests {
    private let shelf = ProductShelf([
        Product(name: "Oatmeal soap", stock: 0, restock: CalendarDay(2026, 5, 21)),
        Product(name: "Rose soap", stock: 3),
    ])

    private static let replies: ReplyShelf = {
        let body = "It is back {{restock date}}: {{item}}, {{stock}} left."
        let template = try? ReplyTemplate(parsing: body)
        return ReplyShelf(
            replies: template.map { [.init(name: "back", title: "When it is back", template: $0)] } ?? [],
            ranking: ReplyRanking(replies: [.init(name: "back", title: "When it is back", fits: ["in stock again"])]))
    }()

    private func driver(asking words: String) -> InboxDriver {
        var fixture = ShopFixture()
        fixture.mail(from: "Bo Lind", "bo@example.org", subject: "A question", words, hoursAgo: 2)
        var driver = InboxDriver(fixture, replies: Self.replies)
        driver.handle(.productsLoaded(shelf))
        return driver
    }

    @Test func somethingEmptyShowsWhenItIsBack() {
        var driver = driver(asking: "Is the oatmeal soap in stock again?")
        #expect(driver.lines.contains { $0.contains("none left, back Thu 21 May  Oatmeal soap") })
        driver.press("1")
        #expect(driver.session.composer?.editor.text == "It is back Thu 21 May: Oatmeal soap, 0 left.")
    }

    @Test func howManyAreLeftIsSaid() {
        let driver = driver(asking: "I love the rose soap. Do you still have it?")
        #expect(driver.lines.contains { $0.contains("3 left  Rose soap") } && !driver.screen.contains("none left"))
    }

    @Test func theWaitingListIsALabel() {
        var driver = driver(asking: "Is the oatmeal soap in stock again?")
        driver.press("l", "Enter")
        #expect(driver.screen.contains("1 waits"))
        driver.press("l", "Enter")
        let labels = driver.session.opened.flatMap { driver.shop.conversation($0.id) }?.labels
        #expect(labels == ["waits for Oatmeal soap"])
    }

    @Test func whatIsBackIsToldToWhoeverWaits() throws {
        var driver = driver(asking: "Is the oatmeal soap in stock again?")
        driver.delivers = true
        driver.press("l", "Enter", "T", "b")
        #expect(driver.screen.contains("Nobody waits for something that can be had"))
        driver.handle(.productsLoaded(ProductShelf([Product(name: "Oatmeal soap", stock: 12)])))
        #expect(driver.screen.contains("Oatmeal soap is back, 1 waits for it: T b tells them"))
        driver.press("T", "b", "Enter")
        #expect(driver.screen.contains("0 told, 1 to go"))
        driver.press("Enter")
        #expect(driver.text.contains("You asked me to tell you, so you hear it first: Oatmeal soap can be had again"))
        driver.press("y")
        driver.rest(milliseconds: 11_000)
        #expect(driver.shop.care.told.count == 1)
        driver.press("T", "b")
        #expect(driver.screen.contains("Nobody waits for something that can be had"))
    }

    @Test func aCommaInANameDoesNotPartTheLabel() {
        #expect(Product(name: "Speckled mug, grey").waitingLabel == "waits for Speckled mug grey")
    }
}
