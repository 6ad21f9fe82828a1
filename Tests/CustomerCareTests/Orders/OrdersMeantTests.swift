import CustomerCare
import Foundation
import PlainText
import ShopDomain
import Testing

@Suite struct OrdersMeantTests {
    private let now = Instant(1_795_000_000)

    private func order(
        _ number: SafeText, of address: String = "", name: SafeText = "", daysAgo: Int64 = 3, hasLeft: Bool = false,
        tracking: [SafeText] = []
    ) -> Order {
        Order(
            reference: OrderReference(channel: "Shopify", number: number), name: name, address: address,
            placed: OrderDate(now.adding(days: -daysAgo)), leaving: hasLeft,
            lines: [OrderLine(product: "Mug")], tracking: tracking)
    }

    private func meant(_ texts: [String], _ orders: [Order]) throws -> OrdersMeant {
        var shop = Shop()
        let mail = ArrivedMail(
            direction: .incoming, nature: .person, marks: [], date: now, name: "Bo Lind", address: "bo@example.org",
            subject: "Order", snippet: "", messageID: nil, inReplyTo: [], references: [], identity: 1,
            location: MailLocation(segment: 1, offset: 0, length: 1, checksum: 0))
        shop.apply(.messageTaken(shop.place(mail)))
        for event in shop.taking(orders, intake: Token(1), at: now).events { shop.apply(event) }
        let customer = try #require(shop.customer(address: "bo@example.org").flatMap { shop.customer($0) })
        return OrdersMeant(texts: texts, customer: customer, in: shop, at: now)
    }

    @Test func theNumberInTheMailDecides() throws {
        let orders = [order("#1182", of: "bo@example.org", hasLeft: true), order("#1190", of: "bo@example.org")]
        let found = try meant(["where is my order 1182"], orders)
        #expect(found.basis == .named && found.sole?.number == "#1182")
        #expect(try meant(["And 1190?", "order 1182"], orders).sole?.number == "#1190")
    }

    @Test func soDoesTheNumberOfItsParcel() throws {
        let orders = [
            order("#1", of: "bo@example.org", tracking: ["RR473124829DE"]), order("#2", of: "bo@example.org"),
        ]
        #expect(try meant(["RR 47? No: rr473124829de is stuck"], orders).sole?.number == "#1")
    }

    @Test func withoutANumberTheOpenOrRecentOnes() throws {
        let orders = [
            order("#1", of: "bo@example.org", daysAgo: 400, hasLeft: true), order("#2", of: "bo@example.org"),
            order("#3", of: "ann@example.org"),
        ]
        #expect(try meant(["Where is it?"], orders).sole?.number == "#2")
        let two = orders + [order("#4", of: "bo@example.org", daysAgo: 10, hasLeft: true)]
        let found = try meant(["Where is it?"], two)
        #expect(found.sole == nil && found.orders.map(\.number) == ["#2", "#4"])
    }

    @Test func anOrderInTheirNameIsTheirsWhenTheyNameIt() throws {
        #expect(try meant(["order 1182"], [order("1182", name: "LIND, Bo")]).sole?.number == "1182")
        #expect(try meant(["where is it"], [order("1182", name: "Bo Lind")]).isEmpty)
    }

    @Test func aNameWithoutASpaceIsAWholeName() throws {
        let mail = ArrivedMail(
            direction: .incoming, nature: .person, marks: [], date: now, name: "\u{738B}\u{5C0F}\u{660E}",
            address: "wang@example.org", subject: "Order", snippet: "", messageID: nil, inReplyTo: [], references: [],
            identity: 1, location: MailLocation(segment: 1, offset: 0, length: 1, checksum: 0))
        var shop = Shop()
        shop.apply(.messageTaken(shop.place(mail)))
        let orders = [order("1182", name: "\u{738B}\u{5C0F}\u{660E}"), order("1183", name: "\u{738B}\u{5C0F}")]
        for event in shop.taking(orders, intake: Token(1), at: now).events { shop.apply(event) }
        let customer = try #require(shop.customer(address: "wang@example.org").flatMap { shop.customer($0) })
        #expect(OrdersMeant(texts: ["order 1182"], customer: customer, in: shop, at: now).sole?.number == "1182")
        #expect(OrdersMeant(texts: ["order 1183"], customer: customer, in: shop, at: now).sole == nil)
    }

    @Test func aNumberThatNoExportHadIsNotTakenForAnother() throws {
        let orders = [order("#2", of: "bo@example.org")]
        let found = try meant(["Where is my order 3456789015?"], orders)
        #expect(found.unknown == "3456789015" && found.sole == nil && found.orders.map(\.number) == ["#2"])
        #expect(try meant(["Where is it? I ordered 12 mugs on the 3rd."], orders).unknown == nil)
    }

    @Test func aStrangersOrderIsShownAndNeverMeant() throws {
        let found = try meant(["order 1182"], [order("1182", of: "ann@example.org", name: "Ann Roe")])
        #expect(found.orders.isEmpty && found.others.map(\.number) == ["1182"])
        let plain = try meant(["I have 1182 questions"], [order("1182", name: "Ann Roe")])
        #expect(plain.isEmpty)
    }

    @Test func aParcelNobodyKnowsIsStillAParcel() throws {
        #expect(try meant(["RR473124829DE"], []).parcel == "RR473124829DE")
    }

    @Test func theStandingPromiseAppliesToEachOrder() throws {
        let zone = try #require(TimeZone(identifier: "Europe/Berlin"))
        let business = BusinessCalendar(calendar: ShopCalendar(zone: zone), hours: .standard)
        let promise = ShippingPromise(business: business, days: 3)
        // Thursday 12 November 2026, a whole day: Friday, Monday, Tuesday at closing.
        let noon = business.calendar.instant(try #require(CalendarDay(2026, 11, 12)), minute: 12 * 60)
        var order = order("#1")
        order.placed = OrderDate(noon, isWholeDay: true)
        let due = try #require(promise.due(order))
        #expect(business.calendar.dayClock(due, now: noon) == "Tue 17 Nov 17:00")
        #expect(promise.isLate(order, at: due.adding(seconds: 1)) && !promise.isLate(order, at: due))
        order.shipped = OrderDate(due)
        #expect(!promise.isLate(order, at: due.adding(days: 9)))
        #expect(ShippingPromise(business: business, days: nil).due(order) == nil)
    }
}
