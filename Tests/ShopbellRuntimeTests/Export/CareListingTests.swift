import CustomerCare
import Foundation
import PlainText
import ShopDomain
import Testing

@testable import ShopbellRuntime

/// The quick looks of promises and thanks, in the forms that programs rely on.
@Suite struct CareListingTests {
    /// Friday 20 March 2026, 12:00 in the shop.
    private static let now = Instant(1_774_004_400)
    private static let business = BusinessCalendar(
        calendar: ShopCalendar(zone: TimeZone(secondsFromGMT: 3_600) ?? .gmt), hours: .standard)

    private static func shop() -> Shop {
        var shop = Shop()
        for (index, name) in ["Ada", "Bo"].enumerated() {
            let mail = ArrivedMail(
                direction: .incoming, nature: .thanks, marks: [], date: now.adding(days: -2 - Int64(index)),
                name: SafeText(line: name), address: "\(name.lowercased())@example.org", subject: "Order",
                snippet: "Thank you!", messageID: nil, inReplyTo: [], references: [], identity: UInt64(index),
                location: MailLocation(segment: 1, offset: 0, length: 1, checksum: 0))
            shop.apply(.messageTaken(shop.place(mail)))
        }
        file(1, hours: -20, in: &shop)
        file(2, hours: 4, in: &shop)
        file(3, hours: nil, in: &shop)
        return shop
    }

    private static func file(_ token: UInt64, hours: Int64?, in shop: inout Shop) {
        shop.apply(
            .promiseFiled(
                PromiseFiled(
                    promise: Token(token), customer: CustomerID(rawValue: 1), conversation: ConversationID(rawValue: 1),
                    action: .ship, words: SafeText(line: "promise \(token)"), due: hours.map { now.adding(hours: $0) },
                    at: now.adding(days: -3))))
    }

    @Test func promisesForPrograms() {
        let listing = PromiseListing(Self.shop(), at: Self.now, business: Self.business)
        func row(_ token: Int, _ due: String, _ state: String) -> String {
            #"{"conversation":"c1","customer":"bo@example.org","due":\#(due),"id":"000000000000000\#(token)","#
                + #""name":"Bo","state":"\#(state)","words":"promise \#(token)"}"#
        }
        let rows = [
            row(1, #""2026-03-19T16:00:00+01:00""#, "late"), row(2, #""2026-03-20T16:00:00+01:00""#, "at-risk"),
            row(3, "null", "waiting"),
        ].joined(separator: ",")
        #expect(JSONLine.text(listing) == #"{"at":"2026-03-20T12:00:00+01:00","promises":[\#(rows)]}"#)
    }

    @Test func promisesForPeople() {
        let lines = PromiseListing(Self.shop(), at: Self.now, business: Self.business).lines.map(\.string)
        #expect(lines.first == "late            Thu 19 Mar 16:00  Bo  promise 1")
        #expect(lines.last == "waits for them                    Bo  promise 3")
        #expect(PromiseListing(Shop(), at: Self.now, business: Self.business).lines == ["No open promise."])
    }

    @Test func thanksForPrograms() {
        let listing = ThanksListing(Self.shop(), at: Self.now, calendar: Self.business.calendar)
        let row = #"{"customer":"ada@example.org","lastThanked":null,"name":"Ada","reasons":[{"kind":"kind-words","#
            + #""points":4,"words":"wrote kind words on Wed 18 Mar"}],"score":4}"#
        #expect(JSONLine.text(listing) == #"{"at":"2026-03-20T12:00:00+01:00","thanks":[\#(row)]}"#, "Bo is owed")
        #expect(listing.lines.map(\.string) == ["Ada  4 points  wrote kind words on Wed 18 Mar - never thanked"])
        #expect(ThanksListing(Shop(), at: Self.now, calendar: Self.business.calendar).lines == ["Nobody to thank today."])
    }

    @Test func oneSlipFlushesAReputationSoOpenSlipsComeFirst() throws {
        var shop = Self.shop()
        shop.apply(
            .remedyRecorded(
                RemedyRecorded(
                    act: Token(8), remedy: Token(9), customer: CustomerID(rawValue: 0), conversation: nil,
                    kind: .moneyBack, amount: Money(hundredths: 2_400), cause: "a cracked bar", at: Self.now)))
        let summary = TodaySummary(shop, at: Self.now, business: Self.business)
        #expect(
            summary.lines.prefix(2).map(\.string) == [
                "not made good yet: Ada, a cracked bar, since Fri 20 Mar",
                "not made good yet: Bo, promise 1, since Thu 19 Mar",
            ])
        let lines = summary.lines.map(\.string)
        #expect(lines.contains("promises: 1 late, 1 due today, 1 open"))
        #expect(lines.contains("in 30 days: 1 money back (24.00)"))
        #expect(lines.contains("to be paid out: 24.00"))
        #expect(summary.care.promises.late == 1 && summary.care.openSlipCount == 2)
        #expect(lines.contains("kept: 0 of the last 1"))
    }

    @Test func ordersToSendAreCounted() {
        var shop = Self.shop()
        let orders = [10, 1].map { days in
            Order(
                reference: OrderReference(channel: "Shopify", number: SafeText(line: "#\(days)")),
                address: "ada@example.org", placed: OrderDate(Self.now.adding(days: -days)))
        }
        for event in shop.taking(orders, intake: Token(70), at: Self.now).events { shop.apply(event) }
        let promise = ShippingPromise(business: Self.business, days: 3)
        let facts = OrderFacts(shop, promise: promise, products: [], at: Self.now)
        let summary = TodaySummary(shop, at: Self.now, business: Self.business, orders: facts)
        #expect(summary.lines.map(\.string).contains("orders: 1 late, 2 to send"))
        #expect(summary.orders == TodaySummary.Orders(toSend: 2, late: 1))
        #expect(!TodaySummary(shop, at: Self.now, business: Self.business).lines.contains { $0.string.hasPrefix("orders") })
    }

    @Test func moreThanHalfLeaveFeelingUnappreciatedSoTheShareIsShown() {
        var shop = Self.shop()
        let before = TodaySummary(shop, at: Self.now, business: Self.business)
        #expect(before.care.people == CareSummary.People(days: 90, customers: 2, thanked: 0))
        let thanked = ThanksDecided(act: Token(8), customer: CustomerID(rawValue: 0), kind: .thanked, at: Self.now)
        shop.apply(.thanksDecided(thanked))
        let after = TodaySummary(shop, at: Self.now, business: Self.business)
        #expect(after.lines.map(\.string).contains("thanked in 90 days: 1 of 2 customers"))
        #expect(!after.care.thanks.contains("Ada"))
        let later = TodaySummary(shop, at: Self.now.adding(days: 91), business: Self.business)
        #expect(later.care.people.thanked == 0)
    }

    @Test func itGetsEasierTheMoreYouHelp() {
        var shop = Self.shop()
        for index in 0..<3 {
            var taken = shop.place(
                ArrivedMail(
                    direction: .outgoing, nature: .person, marks: [], date: Self.now.adding(days: -1), name: "",
                    address: "ada@example.org", subject: "Re: Order", snippet: "", messageID: nil, inReplyTo: [],
                    references: [], identity: UInt64(50 + index),
                    location: MailLocation(segment: 1, offset: 0, length: 1, checksum: 0)),
                in: ConversationID(rawValue: 0))
            taken.answersThrough = MessageNumber(0)
            shop.apply(.messageTaken(taken))
        }
        shop.apply(.replyPicked(ReplyPicked(reply: "late", message: nil, words: "where is it", at: Self.now)))
        let summary = TodaySummary(shop, at: Self.now, business: Self.business)
        #expect(summary.lines.map(\.string).contains("in 90 days: 1 of 3 answers from canned replies"))
    }
}
