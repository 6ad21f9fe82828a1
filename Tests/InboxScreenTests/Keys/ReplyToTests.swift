import PlainText
import ShopDomain
import Testing

@testable import InboxScreen

@Suite("Answers that would go elsewhere")
struct ReplyToTests {
    private func driver(answersTo address: String, from sender: String = "ann@example.com") -> InboxDriver {
        var fixture = ShopFixture()
        fixture.mail(from: "Ann Marsh", sender, subject: "Soap", "Is it in stock?", hoursAgo: 2)
        fixture.answersGo(to: address)
        return InboxDriver(fixture)
    }

    private func write(_ driver: inout InboxDriver) {
        driver.press("r")
        driver.type("Yes, it is.")
        driver.press("Esc", "y")
    }

    @Test("Another domain is named and wants one more key")
    func asksOnce() {
        var driver = driver(answersTo: "ann@example.net")
        write(&driver)
        #expect(driver.shop.outbox.isEmpty)
        #expect(driver.screen.contains("ann@example.net"))
        driver.press("Enter")
        #expect(driver.shop.outbox.values.map(\.to) == [["ann@example.net"]])
    }

    @Test("Esc keeps the draft")
    func escapeKeepsIt() {
        var driver = driver(answersTo: "ann@example.net")
        write(&driver)
        driver.press("Esc")
        #expect(driver.shop.outbox.isEmpty)
        #expect(driver.shop.drafts.count == 1)
    }

    @Test(
        "The same people, or a form of the shop's own, are not questioned",
        arguments: [
            ("ann@example.net", "ann@mail.example.net"), ("ann@example.net", "forms@example.org"),
        ])
    func sameDomain(address: String, sender: String) {
        var driver = driver(answersTo: address, from: sender)
        write(&driver)
        #expect(driver.shop.outbox.count == 1)
    }
}
