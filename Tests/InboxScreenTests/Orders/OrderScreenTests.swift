import CustomerCare
import InboxCore
import PlainText
import ShopDomain
import Testing

@testable import InboxScreen

/// Orders as the owner meets them: keys in, screen out.
@Suite struct OrderScreenTests {
    private static let replies: ReplyShelf = {
        let body = """
            Hi {{first name|there}},

            your order {{order}} ({{item}}) of {{order date}} leaves by {{ship by}}.

            {{my name|}}
            """
        let template = try? ReplyTemplate(parsing: body)
        let reply = template.map { ReplyShelf.CannedReply(name: "when", title: "When it leaves", template: $0) }
        return ReplyShelf(
            replies: [reply].compactMap { $0 },
            ranking: ReplyRanking(replies: [.init(name: "when", title: "When it leaves", fits: ["where is my order"])]),
            shopValues: ["my name": "Mara"])
    }()

    private func order(
        _ number: SafeText, _ lines: [OrderLine], daysAgo: Int64 = 3, of address: String = "bo@example.org",
        name: SafeText = "Bo Lind"
    ) -> Order {
        Order(
            reference: OrderReference(channel: "Shopify", number: number), name: name, address: address,
            placed: OrderDate(ShopFixture.now.adding(days: -daysAgo)), total: Amount("53.00 EUR"), lines: lines)
    }

    private let mug = OrderLine(product: "Speckled mug"), bowl = OrderLine(product: "Bowl", quantity: 2)

    private func driver(
        _ orders: [Order], asking words: String = "Hello,\n\nwhere is my order 1182?\n\nBo", columns: Int = 80,
        rows: Int = 24
    ) -> InboxDriver {
        var fixture = ShopFixture()
        fixture.mail(from: "Bo Lind", "bo@example.org", subject: "My order", words, hoursAgo: 20)
        for event in fixture.shop.taking(orders, intake: Token(9), at: ShopFixture.now).events {
            fixture.apply(event)
        }
        var settings = InboxDriver.settings
        settings.shippingDays = 3
        return InboxDriver(fixture, columns: columns, rows: rows, replies: Self.replies, settings: settings)
    }

    @Test func theOrderIsShownWithoutAKeyAndTheReplyNamesIt() throws {
        var driver = driver([order("#1182", [mug, bowl]), order("#1100", [bowl], daysAgo: 300)])
        let line = try #require(driver.lines.first { $0.contains("#1182") })
        #expect(line.contains("leaves by Wed 13 May") && line.contains("Speckled mug"))
        driver.press("1", "y")
        let mail = try #require(driver.shop.outbox.values.first)
        #expect(
            mail.text == """
                Hi Bo,

                your order #1182 (Speckled mug and Bowl) of Fri 8 May leaves by Wed 13 May.

                Mara
                """)
        GoldenScreen.check("order-named", self.driver([order("#1182", [mug, bowl])]))
        GoldenScreen.check("order-named-wide", self.driver([order("#1182", [mug, bowl])], columns: 200, rows: 50))
    }

    @Test func twoThatCouldBeMeantAreOffered() throws {
        var driver = driver(
            [order("#1182", [mug]), order("#1190", [bowl], daysAgo: 1)], asking: "Where is my order?")
        #expect(driver.lines.contains { $0.contains("2 orders:") && $0.contains("#1190") && $0.contains("#1182") })
        driver.press("1")
        #expect(driver.screen.contains("Which order is meant?"))
        GoldenScreen.check("order-choice", driver)
        driver.press("2")
        #expect(driver.session.composer?.editor.text.contains("order #1182 (Speckled mug)") == true)
        driver.press("y")
        #expect(driver.shop.outbox.count == 1)
    }

    @Test func leftOpenTheBlanksStayAndStopTheSend() {
        var driver = driver(
            [order("#1182", [mug]), order("#1190", [bowl], daysAgo: 1)], asking: "Where is my order?")
        driver.press("1", "j", "j", "Enter", "y")
        #expect(driver.shop.outbox.isEmpty)
        #expect(driver.session.composer?.editor.blanks.isEmpty == false)
    }

    @Test func escapePlacesNothing() {
        var driver = driver(
            [order("#1182", [mug]), order("#1190", [bowl], daysAgo: 1)], asking: "Where is my order?")
        driver.press("1", "Esc")
        #expect(driver.session.composer == nil && driver.session.overlay == nil)
    }

    @Test func aLateOrderSaysSo() {
        let driver = driver([order("#1182", [mug], daysAgo: 20)])
        #expect(driver.lines.contains { $0.contains("#1182") && $0.contains("late since") })
    }

    @Test func anOrderInAnotherNameIsNeverFilledIn() {
        var driver = driver([order("#1182", [mug], of: "ann@example.org", name: "Ann Roe")])
        #expect(driver.lines.contains { $0.contains("#1182 is in another name: Ann Roe") })
        driver.press("1")
        #expect(driver.session.composer?.editor.text.contains("1182") == false)
    }

    @Test func namingAnOrderInTheirNameMakesItTheirs() throws {
        var driver = driver([order("#1182", [mug], of: "")])
        let bo = try #require(driver.shop.customer(address: "bo@example.org").flatMap { driver.shop.customer($0) })
        #expect(driver.shop.orders(of: bo).map(\.number) == ["#1182"])
        driver.type(":not their order")
        driver.press("Enter")
        #expect(driver.shop.orders(of: bo).isEmpty)
        driver.press("z")
        #expect(driver.shop.orders(of: bo).count == 1)
    }

    @Test func anOrderIsJoinedByItsNumber() throws {
        var driver = driver([order("#77", [mug], of: "", name: "B. L.")], asking: "Where is it?")
        driver.type(":their order")
        driver.press("Enter")
        driver.type("77")
        driver.press("Enter")
        #expect(driver.lines.contains { $0.contains("#77") && $0.contains("Speckled mug") })
    }

    @Test func theCardKnowsWhatWasOrdered() {
        let driver = driver(
            [order("#1182", [mug, bowl]), order("#1100", [bowl], daysAgo: 300)], columns: 200, rows: 50)
        #expect(driver.screen.contains("2 orders, 106.00 EUR") && driver.screen.contains("Open orders"))
        #expect(driver.screen.contains("from Shopify"))
        let none = self.driver([], columns: 200, rows: 50)
        #expect(!none.screen.contains("order,") && !none.screen.contains("Open orders"))
    }

    /// What a marketplace passed on from its no-reply address.
    @Test func theReplyToANoticeIsNeverMailed() {
        var fixture = ShopFixture()
        fixture.mail(
            from: "Bo Lind", "bo.lind@etsy.invalid", subject: "New message from Bo Lind", "Where is my order?",
            hoursAgo: 2)
        var driver = InboxDriver(fixture, replies: Self.replies)
        driver.press("r")
        driver.type("It is on its way.")
        driver.press("Esc", "y")
        driver.rest(milliseconds: 20_000)
        #expect(!driver.effects.contains { if case .deliver = $0 { true } else { false } })
        #expect(driver.effects.contains { if case .copy = $0 { true } else { false } })
    }
}
