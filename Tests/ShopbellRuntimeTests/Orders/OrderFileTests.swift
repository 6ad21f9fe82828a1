import CustomerCare
import Foundation
import PlainText
import ShopDomain
import Testing

@testable import ShopbellRuntime

@Suite struct OrderFileTests {
    private func read(_ text: String, own: [OwnOrderExport] = [], zone: String = "Europe/Berlin") throws -> [Order] {
        try read(bytes: Array(text.utf8), own: own, zone: zone)
    }

    private func read(bytes: [UInt8], own: [OwnOrderExport] = [], zone: String = "Europe/Berlin") throws -> [Order] {
        try OrderFile.read(bytes, path: "orders.csv", own: own, zone: try #require(TimeZone(identifier: zone))).orders
    }

    private func instant(_ text: String) throws -> Instant {
        Instant(Int64(try Date(text, strategy: .iso8601).timeIntervalSince1970))
    }

    // MARK: The shop systems

    @Test func shopifyRowsOfOneNameAreOneOrder() throws {
        let orders = try read(ExportSamples.shopify)
        #expect(orders.map(\.number) == ["#1182", "#1183"])
        let first = try #require(orders.first)
        #expect(first.name == "Bo Lind" && first.address == "bo@example.org" && first.isOpen)
        #expect(first.total?.text == "53.00 EUR" && first.refunded == nil)
        #expect(first.lines.map(\.product) == ["Speckled mug - grey", "Bowl, small"])
        #expect(first.lines.map(\.quantity) == [1, 2] && first.lines[1].price?.text == "12.00 EUR")
        #expect(first.placed == OrderDate(try instant("2026-11-02T09:11:12Z")))
        #expect(orders[1].refunded?.text == "24.00 EUR" && !orders[1].isOpen)
        #expect(orders[1].shipped == OrderDate(try instant("2026-11-05T07:00:00Z")))
    }

    @Test func etsyTellsTotalAndItemsInTwoFiles() throws {
        let orders = try read(ExportSamples.etsyOrders), items = try read(ExportSamples.etsyItems)
        #expect(orders.map(\.number) == ["3312009341", "3312009342"] && items.count == 1)
        let whole = orders[0].updated(by: items[0])
        #expect(whole.total?.text == "76.00 USD" && whole.name == "Bo Lind" && whole.isOpen)
        #expect(whole.lines.map(\.product) == ["Speckled mug, stoneware", "Small bowl"])
        #expect(whole.lines[0].variant == "Colour:Grey")
        #expect(whole.placed == OrderDate(try instant("2026-11-12T11:00:00Z"), isWholeDay: true))
        #expect(orders[1].shipped?.isWholeDay == true && !orders[1].isOpen)
    }

    @Test func wooCommerceInTheFormsOfItsPlugIns() throws {
        let packed = try read(ExportSamples.wooCommerce)
        #expect(packed.map(\.number) == ["#188", "#189"] && packed[0].name == "Bo Lind")
        #expect(packed[0].lines.map(\.product) == ["Mug; grey", "Bowl"] && packed[0].isOpen && !packed[1].isOpen)
        #expect(packed[0].placed == OrderDate(try instant("2026-11-02T02:17:47Z")))
        let numbered = try read(ExportSamples.wooImportSuite)
        #expect(numbered.first?.lines.map(\.quantity) == [2, 1] && numbered.first?.isCancelled == true)
        let rows = try read(ExportSamples.wooLabels)
        #expect(rows.count == 1 && rows[0].lines.count == 2)
        #expect(rows[0].total?.text == "1048.50" && rows[0].lines[1].price?.text == "1000.50")
    }

    @Test func anyOtherThroughTheOwnersMapping() throws {
        let own = OwnOrderExport(
            name: "Market", columns: [.number: "Beleg", .customer: "Kunde", .total: "Summe", .placed: "Tag"],
            dayMonthOrder: .dayFirst)
        let orders = try read("Beleg;Kunde;Tag;Summe\nM-7;Bo Lind;03.04.2026;€ 24,00\n", own: [own])
        #expect(orders.first?.reference == OrderReference(channel: "Market", number: "M-7"))
        #expect(orders.first?.total?.text == "24.00 EUR")
        #expect(orders.first?.placed == OrderDate(try instant("2026-04-03T10:00:00Z"), isWholeDay: true))
    }

    // MARK: Variants that end in the right orders

    @Test func semicolonsTabsAndAByteOrderMark() throws {
        let plain = try read(ExportSamples.wooImportSuite)
        for separator in [";", "\t"] {
            let other = "\u{FEFF}" + ExportSamples.wooImportSuite.replacing(",", with: separator)
            #expect(try read(other) == plain)
        }
        #expect(try read(ExportSamples.wooImportSuite.replacing("\n", with: "\r\n")) == plain)
    }

    @Test func theFileItselfTellsWhetherTheMonthComesFirst() throws {
        let header = "Sale Date,Order ID,Full Name,Order Total\n"
        let british = try read(header + "02/11/26,1,Bo,5.00\n25/11/26,2,Bo,5.00\n")
        #expect(british[0].placed == OrderDate(try instant("2026-11-02T11:00:00Z"), isWholeDay: true))
        let american = try read(header + "02/11/26,1,Bo,5.00\n02/25/26,2,Bo,5.00\n")
        #expect(american[0].placed == OrderDate(try instant("2026-02-11T11:00:00Z"), isWholeDay: true))
    }

    @Test func twoCurrenciesInOneFileAreTwoOrders() throws {
        let header = "Sale Date,Order ID,Full Name,Order Total,Currency\n"
        let orders = try read(header + "02/11/26,1,Bo,5.00,EUR\n02/11/26,2,Bo,500,JPY\n")
        #expect(orders.map { $0.total?.text } == ["5.00 EUR", "500 JPY"])
    }

    // MARK: Variants that end in one clear line

    @Test(arguments: [
        ("", "orders.csv: is empty; export it again"),
        ("a,b\n1,2\n", "orders.csv:1: is no export of orders that is known here; "),
        ("Sale Date,Order ID,Full Name\n", "looks like Etsy Sold Orders, but has no column \"Order Total\"; "),
        ("Sale Date,Order ID,Full Name,Order Total\n11/02/26,1,Bo\n", "orders.csv:2: the row has 3 fields, "),
        ("Sale Date,Order ID,Full Name,Order Total\n11/02/26,1,\"Bo,5.00\n", "orders.csv:2: opens a quote that "),
        ("Sale Date,Order ID,Full Name,Order Total\n11/02/26,,Bo,5.00\n", "orders.csv:2: the row has no order number"),
        ("Sale Date,Order ID,Full Name,Order Total\n2 Nov,1,Bo,5.00\n", "\"Sale Date\" is \"2 Nov\"; it must be a date"),
        ("Sale Date,Order ID,Full Name,Order Total\n13/13/26,1,Bo,5.00\n", "\"Sale Date\" is \"13/13/26\""),
        ("Sale Date,Order ID,Full Name,Order Total\n11/02/26,1,Bo,five\n", "\"Order Total\" is \"five\"; it must be an"),
        (
            "Sale Date,Item Name,Transaction ID,Order ID,Price,Currency\n11/02/26,Mug,1,7,5.00,EUR\n"
                + "11/02/26,Bowl,2,7,5.00,USD\n", "orders.csv:3: order 7 has amounts in EUR and in USD; "
        ),
    ]) func oneLineSaysWhereAndWhat(text: String, expected: String) {
        let error = #expect(throws: OrderFileError.self) { try read(text) }
        #expect(error?.sentence.string.contains(expected) == true, "\(error?.sentence ?? "")")
    }

    @Test func otherEncodingsAreNamed() {
        let latin = Array("Sale Date,Order ID,Full Name,Order Total\n11/02/26,1,J".utf8) + [0xFC] + Array("rgen,5.00\n".utf8)
        let wide: [UInt8] = [0xFF, 0xFE, 0x53, 0x00]
        let wrong = #expect(throws: OrderFileError.self) { try read(bytes: latin) }
        #expect(wrong?.sentence == "orders.csv:2: is not UTF-8; export it as UTF-8, or save it as \"CSV UTF-8\"")
        let utf16 = #expect(throws: OrderFileError.self) { try read(bytes: wide) }
        #expect(utf16?.sentence == "orders.csv: is UTF-16; save it as \"CSV UTF-8\"")
    }
}
