import Foundation
import PlainText
import Testing

@testable import ShopDomain

@Suite struct ShopOrdersTests {
    private let at = Instant(1_700_000_000)

    private func order(_ number: SafeText, address: String = "", name: SafeText = "") -> Order {
        Order(
            reference: OrderReference(channel: "Shopify", number: number), name: name, address: address,
            placed: OrderDate(at), total: Amount("24.00 EUR"), lines: [OrderLine(product: "Mug")])
    }

    private func take(_ orders: [Order], into shop: inout Shop) -> OrderCounts {
        let (events, counts) = shop.taking(orders, intake: Token(7), at: at)
        for event in events { shop.apply(event) }
        return counts
    }

    /// Bo Lind wrote from bo@example.org.
    private func shopWithBo() throws -> (Shop, Customer) {
        var shop = Shop()
        shop.take(mail(from: "bo@example.org"))
        let id = try #require(shop.customer(address: "bo@example.org"))
        return (shop, try #require(shop.customer(id)))
    }

    @Test func importedAgainNothingDoubles() {
        var shop = Shop()
        let many = (1...450).map { order(SafeText(line: "#\($0)")) }
        #expect(take(many, into: &shop).newCount == 450)
        #expect(shop.orderCount == 450)
        let again = take(many, into: &shop)
        #expect(again.unchangedCount == 450 && again.readCount == 450 && shop.orderCount == 450)
    }

    @Test func aNewerExportUpdatesAndForgetsNothing() throws {
        var shop = Shop()
        _ = take([order("#1", address: "bo@example.org")], into: &shop)
        var newer = Order(reference: OrderReference(channel: "Shopify", number: "#1"), status: "fulfilled")
        newer.shipped = OrderDate(at.adding(days: 2))
        newer.tracking = ["RR1SE"]
        #expect(take([newer], into: &shop).updatedCount == 1)
        let found = try #require(shop.orders(.tracking("rr 1 se")).first)
        #expect(found.address == "bo@example.org" && found.lines.count == 1 && !found.isOpen)
    }

    /// As logs have them that know nothing of money and of when an export was written.
    @Test func ordersOfOldLogsAreRead() throws {
        let text = """
            {"reference":{"channel":"Etsy","number":"1"},"name":"Bo","address":"","hasLeft":true,\
            "isCancelled":false,"status":"","lines":[],"tracking":[]}
            """
        let order = try JSONDecoder().decode(Order.self, from: Data(text.utf8))
        #expect(order.hasLeft && !order.isCancelled && !order.isOpen && order.payment == nil)
    }

    @Test func anImportThatWasCutLeavesNothing() {
        var shop = Shop()
        let many = (1...450).map { order(SafeText(line: "#\($0)")) }
        let events = shop.taking(many, intake: Token(7), at: at).events
        #expect(events.count == 3)
        for event in events.dropLast() { shop.apply(event) }
        #expect(shop.orderCount == 0)
        for event in shop.taking(many, intake: Token(8), at: at).events { shop.apply(event) }
        #expect(shop.orderCount == 450)
    }

    @Test func numbersAreFoundHoweverTheyAreWritten() {
        var shop = Shop()
        _ = take([order("#1182")], into: &shop)
        for text in ["1182", "#1182", " 1182 "] { #expect(shop.orders(.number(text)).count == 1) }
        #expect(shop.orders(.number("118")).isEmpty)
    }

    @Test func ordersJoinByAddress() throws {
        var (shop, bo) = try shopWithBo()
        _ = take([order("#1", address: "bo@example.org"), order("#2", address: "ann@example.org")], into: &shop)
        #expect(shop.orders(of: bo).map(\.number) == ["#1"])
        #expect(shop.customer(of: try #require(shop.orders(.number("1")).first)) == bo.id)
    }

    @Test func aJoinByHandIsTakenBack() throws {
        var (shop, bo) = try shopWithBo()
        _ = take([order("#1"), order("#2", address: "bo@example.org")], into: &shop)
        let one = OrderReference(channel: "Shopify", number: "#1")
        let join = OrderJoin(customer: bo.id, basis: .byHand)
        shop.apply(.orderJoined(OrderJoined(act: Token(1), order: one, join: join, at: at)))
        #expect(Set(shop.orders(of: bo).map(\.number)) == ["#1", "#2"])
        #expect(shop.newestAct?.title == "order #1, Bo Lind")
        shop.apply(.actTakenBack(ActTakenBack(act: Token(1), at: at)))
        #expect(shop.orders(of: bo).map(\.number) == ["#2"])
        shop.apply(.actRedone(ActRedone(act: Token(1), at: at)))
        #expect(shop.orders(of: bo).count == 2)
    }

    @Test func anOrderThatIsSaidToBeNobodysIsNobodys() throws {
        var (shop, bo) = try shopWithBo()
        _ = take([order("#2", address: "bo@example.org")], into: &shop)
        let join = OrderJoin(customer: nil, basis: .byHand)
        let two = OrderReference(channel: "Shopify", number: "#2")
        shop.apply(.orderJoined(OrderJoined(act: Token(1), order: two, join: join, at: at)))
        #expect(shop.orders(of: bo).isEmpty)
        #expect(shop.customer(of: try #require(shop.order(two))) == nil)
    }
}
