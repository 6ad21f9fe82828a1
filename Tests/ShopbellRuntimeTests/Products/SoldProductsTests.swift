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
        #expect(try sold.writeFiles().count == 3)
        let after = SoldProducts(shop, places: places)
        #expect(after.unfiled.isEmpty && after.errors.isEmpty && after.rows.map(\.orderCount) == [2, 1, 1])
        #expect(ProductFolder.load(places.products).shelf.named(in: "a speckled mug").map(\.name) == ["Speckled mug, grey - gift"])
        #expect(try after.writeFiles().count == 0)
    }

    private func sold(_ names: [String], _ folder: ScratchFolder) -> SoldProducts {
        let places = ShopPlaces(data: folder.path, configuration: folder.path, home: folder.path)
        var shop = Shop()
        let order = Order(
            reference: OrderReference(channel: "Etsy", number: "1"),
            lines: names.map { OrderLine(product: SafeText(line: $0)) })
        for event in shop.taking([order], intake: Token(1), at: Instant(1)).events { shop.apply(event) }
        return SoldProducts(shop, places: places)
    }

    @Test func longNamesGetAFileToo() throws {
        let folder = ScratchFolder(), long = String(repeating: "mug", count: 100)
        let written = try sold([long, long + " grey", "Bowl"], folder).writeFiles()
        #expect(written.count == 3 && written.left.isEmpty)
        #expect(sold([long, long + " grey", "Bowl"], folder).unfiled.isEmpty)
    }

    @Test func whatIsLeftIsNamed() throws {
        let folder = ScratchFolder()
        let names = (0...SoldProducts.filesMax).map { "Thing \($0)" }
        let written = try sold(names, folder).writeFiles()
        #expect(written.count == SoldProducts.filesMax && written.left.count == 1)
    }

    @Test(arguments: [
        ("Speckled mug, stoneware", "Speckled mug"), ("Mug - grey", "Mug"), ("Mug", "Mug"), ("A, b", "A, b"),
        ("Lamp (large)", "Lamp"),
    ]) func theShortNameIsWhatATitleBeginsWith(name: String, short: String) {
        #expect(SoldProducts.shortName(name) == short)
    }
}
