import CustomerCare
import Foundation
import PlainText
import ShopDomain
import Testing

@testable import ShopbellRuntime

/// What an export says of where an order is, and what a newer one takes back.
@Suite struct OrderStandingTests {
    private let now = Instant(1_795_000_000)

    private func read(_ text: String, exported: Int64? = nil) throws -> [Order] {
        try OrderFile.read(
            Array(text.utf8), path: "orders.csv", own: [], zone: .gmt, exported: exported.map { Instant($0) }
        ).orders
    }

    private func shopify(
        _ payment: String, _ fulfilment: String = "unfulfilled", left: String = "", cancelled: String = "",
        refunded: String = "0.00"
    ) -> String {
        """
        Name,Financial Status,Fulfillment Status,Fulfilled at,Created at,Cancelled at,Total,Refunded Amount,\
        Lineitem name
        #1,\(payment),\(fulfilment),\(left),2026-11-02 10:00:00 +0000,\(cancelled),24.00,\(refunded),Mug

        """
    }

    private func woo(_ status: String, completed: String = "") -> String {
        "order_id,order_total,billing_email,line_items,order_date,status,completed_date\n"
            + "1,24.00,bo@example.org,name:Mug|quantity:1,2026-11-02,\(status),\(completed)\n"
    }

    // MARK: Money

    @Test(arguments: ["pending", "expired"]) func shopifysUnpaidOrdersAreNotToSend(word: String) throws {
        let order = try #require(try read(shopify(word)).first)
        #expect(!order.isOpen && order.awaitsPayment && !order.isCancelled)
    }

    @Test(arguments: ["paid", "authorized", "partially_refunded", ""]) func othersAre(word: String) throws {
        let order = try #require(try read(shopify(word)).first)
        #expect(order.isOpen && !order.awaitsPayment)
    }

    @Test func whatWasPaidBackOrVoidedIsOff() throws {
        for text in [shopify("refunded", refunded: "24.00"), shopify("voided"), shopify("paid", refunded: "24.00")] {
            let order = try #require(try read(text).first)
            #expect(!order.isOpen && order.isCancelled && !order.awaitsPayment)
        }
        #expect(try read(shopify("partially_refunded", refunded: "4.00")).first?.isOpen == true)
    }

    @Test(arguments: ["pending", "wc-pending", "on-hold", "On hold", "failed", "Pending payment"])
    func wooCommercesUnpaidOrdersAreNotToSend(word: String) throws {
        let order = try #require(try read(woo(word)).first)
        #expect(!order.isOpen && order.awaitsPayment && !order.isCancelled)
        var shop = Shop()
        take(try read(woo(word)), into: &shop)
        take(try read(woo("processing")), into: &shop)
        #expect(shop.openOrders().count == 1, "paid in the meantime")
    }

    @Test func anotherExportSaysItInAColumnOfItsOwn() throws {
        let own = OwnOrderExport(
            name: "market", columns: [.number: "No", .payment: "Money"], dayMonthOrder: .dayFirst)
        let file = try OrderFile.read(
            Array("No,Money\n1,pending\n2,paid\n3,refunded\n".utf8), path: "orders.csv", own: [own], zone: .gmt)
        #expect(file.orders.map(\.isOpen) == [false, true, false] && file.orders[0].awaitsPayment)
    }

    // MARK: Newer exports

    private func take(_ orders: [Order], into shop: inout Shop) {
        for event in shop.taking(orders, intake: Token(7), at: now).events { shop.apply(event) }
    }

    private func standing(_ texts: [(text: String, exported: Int64?)]) throws -> Order {
        var shop = Shop()
        for text in texts { take(try read(text.text, exported: text.exported), into: &shop) }
        let reference = try #require(try read(texts[0].text).first).reference
        return try #require(shop.order(reference))
    }

    @Test func anOrderThatIsBackIsToSendAgain() throws {
        let open = shopify("paid"), left = shopify("paid", "fulfilled", left: "2026-11-03 10:00:00 +0000")
        let off = shopify("paid", cancelled: "2026-11-03 10:00:00 +0000")
        for changed in [left, off] {
            #expect(try !standing([(open, 1), (changed, 2)]).isOpen)
            #expect(try standing([(open, 1), (changed, 2), (open, 3)]).isOpen)
            #expect(try standing([(changed, nil), (open, nil)]).isOpen, "nothing says which is newer")
        }
        let reopened = try standing([
            (woo("completed", completed: "2026-11-03"), 1), (woo("processing", completed: "2026-11-03"), 2),
        ])
        #expect(reopened.isOpen && reopened.shipped == nil)
    }

    @Test func anOlderExportTakesNothingBack() throws {
        let open = shopify("paid"), left = shopify("paid", "fulfilled", left: "2026-11-03 10:00:00 +0000")
        #expect(try !standing([(open, 1), (left, 2), (open, 1)]).isOpen)
        var shop = Shop()
        take(try read(left, exported: 2), into: &shop)
        let again = shop.taking(try read(open, exported: 1), intake: Token(8), at: now)
        #expect(again.events.isEmpty && again.counts.unchangedCount == 1)
        let copied = shop.taking(try read(left, exported: 9), intake: Token(8), at: now)
        #expect(copied.events.isEmpty, "the same words in a newer file are no news")
    }

    @Test func anExportWithoutTheColumnSaysNothingOfIt() throws {
        let etsy = "Sale Date,Order ID,Full Name,Order Total,Date Shipped\n11/12/26,7,Bo,5.00,11/13/26\n"
        let bare = "Sale Date,Order ID,Full Name,Order Total\n11/12/26,7,Bo,5.00\n"
        #expect(try !standing([(etsy, 1), (bare, 2)]).isOpen)
    }
}
