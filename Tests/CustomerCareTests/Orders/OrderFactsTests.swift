import Foundation
import PlainText
import ShopDomain
import Testing

@testable import CustomerCare

@Suite struct OrderFactsTests {
    /// Monday 11 May 2026, 14:02 in Stockholm.
    private let now = Instant(1_778_500_920)
    private let calendar = ShopCalendar(zone: TimeZone(identifier: "Europe/Stockholm") ?? .gmt)
    private var promise: ShippingPromise {
        ShippingPromise(business: BusinessCalendar(calendar: calendar, hours: .standard), days: 3)
    }

    private func shop(_ orders: [Order]) -> Shop {
        var shop = Shop()
        for (index, name) in ["bo", "ann"].enumerated() {
            let mail = ArrivedMail(
                direction: .incoming, nature: .person, marks: [], date: now.adding(days: -1),
                name: SafeText(line: name),
                address: "\(name)@example.org", subject: "Hello", snippet: "Hello", messageID: nil, inReplyTo: [],
                references: [], identity: UInt64(index),
                location: MailLocation(segment: 0, offset: 0, length: 0, checksum: 0))
            shop.apply(.messageTaken(shop.place(mail)))
        }
        for event in shop.taking(orders, intake: Token(9), at: now).events { shop.apply(event) }
        return shop
    }

    private func order(
        _ number: SafeText, of who: String = "bo", daysAgo: Int64, left: Bool = true, _ total: String = "24.00 EUR",
        product: SafeText = "Speckled mug, grey"
    ) -> Order {
        Order(
            reference: OrderReference(channel: "Shopify", number: number), address: "\(who)@example.org",
            placed: OrderDate(now.adding(days: -daysAgo)), leaving: left, total: Amount(total),
            lines: [OrderLine(product: product), OrderLine(product: product)])
    }

    private func facts(_ shop: Shop) -> OrderFacts {
        OrderFacts(shop, promise: promise, products: ["mug", "bowl"], at: now)
    }

    @Test func ordersToSendWithTheEarliestDueFirst() throws {
        let shop = shop([
            order("#1", daysAgo: 1, left: false), order("#2", of: "ann", daysAgo: 10, left: false),
            order("#3", of: "ann", daysAgo: 12, left: false), order("#4", of: "nobody", daysAgo: 5, left: false),
            order("#5", daysAgo: 20), order("#6", daysAgo: 400, left: false),
        ])
        let facts = facts(shop)
        #expect(facts.due.map(\.number) == ["#3", "#2", "#4", "#1"])
        #expect(facts.pressing(at: now).map(\.number) == ["#3", "#2", "#4"])
        let late = facts.late(shop, at: now)
        #expect(late.values.map(\.number) == ["#3"], "one a customer, and only of those who wrote")
        #expect(facts.due.first { $0.number == "#4" }?.customer == nil)
    }

    @Test func aNewDayThatTheyWereToldSinceCounts() throws {
        var shop = shop([order("#3", of: "ann", daysAgo: 12, left: false)])
        let facts = facts(shop), ann = shop.customer(address: "ann@example.org")
        let promised = { (token: UInt64, due: Instant, at: Instant) in
            ShopEvent.promiseFiled(
                PromiseFiled(
                    promise: Token(token), customer: ann, conversation: nil, action: .ship, words: "It leaves on Friday",
                    due: due, at: at))
        }
        shop.apply(promised(1, now.adding(days: 3), now.adding(days: -11)))
        #expect(!facts.late(shop, at: now).isEmpty, "a promise from before it was late says nothing new")
        shop.apply(promised(2, now.adding(days: 3), now.adding(days: -1)))
        #expect(facts.late(shop, at: now).isEmpty)
        #expect(!facts.late(shop, at: now.adding(days: 4)).isEmpty, "and the new day passed")
    }

    /// Ordered on Wednesday, so it leaves by Monday at 17:00: at risk since Friday morning.
    @Test func anOrderIsAtRiskFromTheOpenDayBefore() throws {
        let due = try #require(facts(shop([order("#1", daysAgo: 5, left: false)])).due.first)
        #expect(!due.isLate(at: now) && due.isPressing(at: now))
        #expect(!due.isPressing(at: now.adding(days: -4)) && due.isLate(at: now.adding(days: 1)))
    }

    @Test func countsWhatWasSoldOnceAnOrder() {
        let facts = facts(shop([
            order("#1", daysAgo: 1), order("#2", daysAgo: 29), order("#3", daysAgo: 31),
            order("#4", daysAgo: 2, product: "Small bowl"),
        ]))
        #expect(facts.soldLately == ["mug": 2, "bowl": 1])
    }

    private func reasons(_ orders: [Order], of who: String = "bo") throws -> [String] {
        let shop = shop(orders)
        let id = try #require(shop.customer(address: "\(who)@example.org"))
        return (facts(shop).thanks(shop, calendar: calendar, at: now)[id] ?? []).map(\.words.string)
    }

    @Test func whoComesBackIsThanked() throws {
        #expect(try reasons([order("#1", daysAgo: 3), order("#2", daysAgo: 100), order("#3", daysAgo: 120)])
            == ["3rd order, on Fri 8 May"])
        #expect(try reasons([order("#1", daysAgo: 3), order("#2", daysAgo: 300)]) == ["came back after 42 weeks"])
        #expect(try reasons([order("#1", daysAgo: 362)]) == ["first order a year ago"])
        #expect(try reasons([order("#1", daysAgo: 3), order("#2", daysAgo: 20)]).isEmpty)
    }

    @Test func nobodyIsThankedForOrdersWhileOneIsLate() throws {
        let orders = [order("#1", daysAgo: 3), order("#2", daysAgo: 100), order("#3", daysAgo: 15, left: false)]
        #expect(try reasons(orders).isEmpty)
    }

    @Test func moneyCountsOnlyInTheTopTenth() throws {
        let buyers = (0..<20).map { Buyer(spending: [Amount(units: Int64(1_000 + $0), decimals: 2, currency: "EUR")]) }
        let reasons = BuyerReasons(buyers, calendar: calendar, at: now)
        #expect(buyers.filter { reasons.reasons($0).contains { $0.kind == .topTenth } }.count == 2)
        #expect(buyers.prefix(18).allSatisfy { reasons.reasons($0).isEmpty })
    }
}

extension Buyer {
    fileprivate init(spending totals: [Amount]) {
        self.init()
        for (index, total) in totals.enumerated() {
            add(Order(
                reference: OrderReference(channel: "Shopify", number: SafeText(line: "\(index)")),
                placed: OrderDate(Instant(1_760_000_000)), total: total))
        }
    }
}
