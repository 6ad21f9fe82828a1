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

    /// - Parameter who: nobody's address where nil.
    private func order(
        _ number: SafeText, of who: String?, daysAgo: Int64, shipped: Int64? = nil, payment: Order.Payment? = nil
    ) -> Order {
        Order(
            reference: OrderReference(channel: "Shopify", number: number),
            name: who == "stranger" ? "Cleo Stranger" : "", address: who.map { "\($0)@example.org" } ?? "",
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

    @Test func whoAsksForAnOrderThatIsLateIsOwedAnApologyFirst() {
        var driver = driver([order("#1182", of: "bo", daysAgo: 10)], asking: "Hello,\n\nwhere is my order 1182?\n\nBo")
        driver.rest()
        #expect(driver.lines.count { $0.contains(" Late: own it, new date") } == 1, "\(driver.screen)")
        #expect(driver.lines.contains { $0.contains("1 Late: own it, new date") })
        driver.press("1")
        #expect(driver.text.contains("I am sorry"))
    }

    @Test func aNumberThatNoExportHadIsSaid() {
        var driver = driver([order("#1182", of: "bo", daysAgo: 1)], asking: "Where is my order 3456789015?")
        for _ in 0..<2 where !driver.screen.contains("My parcel") { driver.press("J") }
        driver.rest()
        #expect(driver.screen.contains("3456789015 is in no export so far"))
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
        #expect(driver.screen.contains("No mail of theirs: r writes the first"))
        driver.press("r")
        driver.type("Is the colour right?")
        driver.press("Esc", "y")
        let mail = driver.shop.outbox.values.first
        #expect(mail?.to == ["stranger@example.org"] && mail?.subject == "Your order #1191")
        #expect(mail?.text == "Hi Cleo,\n\nIs the colour right?")
    }

    @Test func whoeverCannotBeReachedIsNamed() {
        var driver = driver([order("#1182", of: "bo", daysAgo: 10), order("#1191", of: nil, daysAgo: 9)])
        driver.press("T", "o")
        #expect(driver.screen.contains("Not on the list: order #1191, Shopify knows how to reach them"))
        driver.press("Esc", "g", "u")
        driver.rest()
        driver.press("G", "Enter")
        #expect(driver.screen.contains("No mail of theirs: Shopify knows how to reach them"))
    }

    @Test func whoeverOnlyOrderedIsToldInAMailOfTheirOwn() throws {
        var driver = driver([order("#1191", of: "stranger", daysAgo: 10), order("#1182", of: "bo", daysAgo: 9)])
        driver.delivers = true
        driver.press("T", "o", "Enter")
        driver.rest()
        #expect(driver.lines.contains { $0.contains("Cleo Stranger") } && driver.screen.contains("to be told \u{00B7} order #1191"))
        driver.press("Enter")
        #expect(driver.text.hasPrefix("Hi Cleo,") && driver.text.contains("your order #1191 leaves later than I said"))
        driver.press("Esc", "Enter")
        #expect(driver.shop.drafts.count == 1, "the draft that was begun opens again")
        driver.press("Tab")
        driver.type("Tuesday 19 May")
        driver.press("Esc", "y")
        #expect(driver.screen.contains("1 told, 1 to go") && driver.text.contains("your order #1182"))
        let mail = try #require(driver.shop.outbox.values.first)
        #expect(mail.to == ["stranger@example.org"] && mail.subject == "Your order #1191")
        driver.press("Esc", "Z")
        #expect(driver.shop.care.told.isEmpty, "a mail taken back told nobody")
        #expect(driver.screen.contains("0 told, 2 to go"))
        driver.press("y")
        driver.rest(milliseconds: 11_000)
        #expect(driver.screen.contains("1 told, 1 to go"), "also once it left, and they are a customer")
        #expect(driver.shop.customer(.buyer(address: "stranger@example.org")) != nil)
    }

    @Test func oneWhoOrderedIsAddedByName() {
        var driver = driver([order("#1182", of: "bo", daysAgo: 10), order("#1191", of: "stranger", daysAgo: 1)])
        driver.press("T", "o", "Enter", "c")
        driver.type("1191")
        driver.press("Enter")
        driver.rest()
        #expect(driver.screen.contains("Added: Cleo Stranger") && driver.screen.contains("0 told, 2 to go"))
    }

    @Test func lateOrdersAreToldOfOneByOne() {
        var driver = driver([order("#1182", of: "bo", daysAgo: 10)])
        driver.delivers = true
        driver.press("T", "o")
        driver.press("Enter", "Enter")
        #expect(driver.text.contains("your order #1182 leaves later than I said"))
        #expect(driver.text.contains("It was to leave by Wed 6 May. Your order now leaves on"))
        driver.press("Tab")
        driver.type("Tuesday 19 May")
        driver.press("Esc", "y")
        driver.rest(milliseconds: 11_000)
        #expect(driver.shop.care.promises.contains { $0.isOpen && $0.customer != nil }, "the new day is a promise")
        driver.press("Esc", "Esc")
        driver.rest()
        #expect(!driver.screen.contains("days late"))
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
