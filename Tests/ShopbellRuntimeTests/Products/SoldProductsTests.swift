import CustomerCare
import PlainText
import ShopDomain
import Testing

@testable import ShopbellRuntime

@Suite struct SoldProductsTests {
    @Test func whatWasSoldAndHasNoFileGetsOne() throws {
        let folder = ScratchFolder()
        let places = ShopPlaces(data: folder.path, configuration: folder.path, home: folder.path)
        var shop = Shop()
        let orders = [["Speckled mug, grey - gift", "Bowl"], ["Bowl"], ["Oatmeal soap"]].enumerated().map { index, names in
            Order(
                reference: OrderReference(channel: "Etsy", number: SafeText(line: "\(index)")),
                lines: names.map { OrderLine(product: SafeText(line: $0)) })
        }
        for event in shop.taking(orders, intake: Token(1), at: Instant(1)).events { shop.apply(event) }
        let sold = SoldProducts(shop, places: places)
        #expect(sold.unfiled.map(\.name) == ["Bowl", "Oatmeal soap", "Speckled mug, grey - gift"])
        #expect(sold.unfiled.map(\.orderCount) == [2, 1, 1])
        #expect(try sold.writeFiles() == 3)
        let after = SoldProducts(shop, places: places)
        #expect(after.unfiled.isEmpty && after.errors.isEmpty && after.rows.map(\.orderCount) == [2, 1, 1])
        #expect(ProductFolder.load(places.products).shelf.named(in: "a speckled mug").map(\.name) == ["Speckled mug, grey - gift"])
        #expect(try after.writeFiles() == 0)
    }

    @Test(arguments: [
        ("Speckled mug, stoneware", "Speckled mug"), ("Mug - grey", "Mug"), ("Mug", "Mug"), ("A, b", "A, b"),
        ("Lamp (large)", "Lamp"),
    ]) func theShortNameIsWhatATitleBeginsWith(name: String, short: String) {
        #expect(SoldProducts.shortName(name) == short)
    }
}
