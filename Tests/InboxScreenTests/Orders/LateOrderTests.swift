import CustomerCare
import InboxCore
import PlainText
import ShopDomain
import Testing

@testable import InboxScreen

/// Late orders in the queue, in the draft, among whom to thank, and told of before anybody asks.
@Suite struct LateOrderTests {
    private func driver(_ orders: [Order], asking words: String = "Hello, is my parcel on its way?") -> InboxDriver {
        var fixture = ShopFixture()
        fixture.mail(from: "Ann Roe", "ann@example.org", subject: "Gift wrap", "Do you gift wrap?", hoursAgo: 20)
        fixture.mail(from: "Bo Lind", "bo@example.org", subject: "My parcel", words, hoursAgo: 2)
        for event in fixture.shop.taking(orders, intake: Token(9), at: ShopFixture.now).events { fixture.apply(event) }
        var settings = InboxDriver.settings
        settings.shippingDays = 3
        return InboxDriver(fixture, settings: settings)
    }

    private func order(
        _ number: SafeText, of who: String, daysAgo: Int64, shipped: Int64? = nil, payment: Order.Payment? = nil
    ) -> Order {
        Order(
            reference: OrderReference(channel: "Shopify", number: number), address: "\(who)@example.org",
            placed: OrderDate(ShopFixture.now.adding(days: -daysAgo)),
            shipped: shipped.map { OrderDate(ShopFixture.now.adding(days: -$0)) }, payment: payment,
            lines: [OrderLine(product: "Speckled mug")])
    }

    @Test func theQueueSaysWhichOrderIsLate() {
        let driver = driver([order("#1182", of: "bo", daysAgo: 10)])
        #expect(driver.lines.contains { $0.contains("order #1182 is 5 days late") })
        #expect(driver.lines.first { $0.contains("\u{25B8}") }?.contains("Bo Lind") == true, "before a longer wait")
        let none = self.driver([order("#1182", of: "bo", daysAgo: 1)])
        #expect(!none.screen.contains("days late"))
    }

    @Test func whatIsNotPaidYetIsNotLate() {
        var driver = driver(
            [order("#1182", of: "bo", daysAgo: 10, payment: .awaited)], asking: "Where is my order 1182?")
        #expect(!driver.screen.contains("days late") && !driver.screen.contains("late orders"))
        for _ in 0..<2 where !driver.screen.contains("My parcel") { driver.press("J") }
        driver.rest()
        #expect(driver.lines.contains { $0.contains("#1182  not paid yet") })
        driver.press("g", "u")
        #expect(!driver.screen.contains("late since"))
    }

    @Test func whoAsksForAnOrderThatIsInTimeIsToldTheDay() throws {
        var driver = driver([order("#1182", of: "bo", daysAgo: 1)], asking: "Hello,\n\nwhere is my order 1182?\n\nBo")
        for _ in 0..<2 where !driver.screen.contains("My parcel") { driver.press("J") }
        driver.rest()
        #expect(driver.lines.contains { $0.contains("1 Where is my order: it leaves in time") })
        driver.press("1", "y")
        let mail = try #require(driver.shop.outbox.values.first)
        #expect(mail.text.contains("Your order #1182 (Speckled mug) is still here with me and leaves by Thu 14 May"))
    }

    @Test func anApologyIsDueForWhatIsLateAndForWhatIsLost() {
        for late in [order("#1182", of: "bo", daysAgo: 10), order("#1182", of: "bo", daysAgo: 40, shipped: 30)] {
            var driver = driver([late], asking: "Hello, my order 1182 has not arrived. Where is it?")
            for _ in 0..<2 where !driver.screen.contains("My parcel") { driver.press("J") }
            driver.press("r")
            driver.type("It is on its way, I will look into it today.")
            driver.press("Esc")
            let hints = driver.session.composer?.advice?.hints ?? []
            #expect(hints.contains { $0.rule == .apologyMissing }, "\(hints)")
        }
    }

    @Test func ordersToSendAreAList() {
        var driver = driver([
            order("#1182", of: "bo", daysAgo: 10), order("#1190", of: "ann", daysAgo: 1),
            order("#1191", of: "stranger", daysAgo: 2),
        ])
        #expect(driver.screen.contains("late orders 1"))
        driver.press("g", "u")
        driver.rest()
        GoldenScreen.check("orders-to-send", driver)
        driver.press("Enter")
        #expect(driver.session.focus == .conversation && driver.screen.contains("My parcel"))
        driver.press("Esc", "G", "Enter")
        #expect(driver.screen.contains("No mail of theirs"))
    }

    @Test func lateOrdersAreToldOfOneByOne() {
        var driver = driver([order("#1182", of: "bo", daysAgo: 10), order("#1191", of: "stranger", daysAgo: 9)])
        driver.press("T", "o")
        #expect(driver.screen.contains("Never wrote, so not on the list: order #1191"))
        driver.press("Enter", "Enter")
        #expect(driver.text.contains("your order #1182 leaves later than I said"))
        #expect(driver.text.contains("I told you: \"order #1182 leaves by"))
    }

    @Test func openOrdersOfWhatRanOutAreToldOf() {
        var driver = driver([order("#1182", of: "bo", daysAgo: 1)])
        driver.press("T", "s")
        #expect(driver.screen.contains("No open order holds something that has run out"))
        driver.handle(.productsLoaded(ProductShelf([Product(name: "Speckled mug", stock: 0)])))
        driver.press("T", "s", "Enter")
        #expect(driver.screen.contains("0 told, 1 to go"))
    }
}
