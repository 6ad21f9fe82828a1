import AppendLog
import Foundation
import PlainText
import ShopDomain
import ShopJournal
import Testing

@testable import ShopbellRuntime

@Suite struct OrderImportTests {
    private let now = Instant(1_795_000_000)

    private func take(_ texts: [String], into storage: FaultyStorage) throws -> OrderImportReport {
        let zone = try #require(TimeZone(identifier: "Europe/Berlin"))
        let orders = OrderImport(storage, own: [], zone: zone, now: now)
        let files = try texts.map { try orders.read(Array($0.utf8), path: "orders.csv") }
        return try orders.record(files, intake: Token(5))
    }

    @Test func importedReimportedAndUpdated() throws {
        let storage = FaultyStorage()
        let first = try take([ExportSamples.shopify, ExportSamples.etsyOrders], into: storage)
        #expect(first.counts.newCount == 4 && first.orderCount == 4)
        let again = try take([ExportSamples.etsyOrders, ExportSamples.shopify], into: storage)
        #expect(again.counts.unchangedCount == 4 && again.orderCount == 4)
        let items = try take([ExportSamples.etsyItems], into: storage)
        #expect(items.counts.updatedCount == 1 && items.orderCount == 4)
        #expect(
            items.lines == [
                "orders.csv: Etsy Sold Order Items, 2 rows = 1 order", "1 order = 0 new + 1 updated + 0 as before",
                "0 of customers you have mail from + 1 of others", "4 orders in the shop",
            ])
    }

    @Test func aHundredThousandRows() throws {
        let storage = FaultyStorage()
        var text = "Sale Date,Item Name,Transaction ID,Order ID,Price,Currency,Quantity,Ship Name\n"
        for row in 0..<100_000 { text += "11/02/26,\"Mug, grey\",\(row),\(row / 4),5.00,EUR,1,Bo Lind\n" }
        let report = try take([text], into: storage)
        #expect(report.files[0].rowCount == 100_000 && report.counts.newCount == 25_000)
        let (_, shop) = try ShopJournal.open(storage, mode: .reading)
        #expect(shop.orderCount == 25_000)
        #expect(shop.orders(.number("24999")).first?.lines.count == 4)
        #expect(shop.openOrders().count == 25_000)
    }

    /// Wherever the machine stops, the next opening has all orders of the import or none.
    @Test func cutAnywhereItIsWholeOrNotThere() throws {
        var text = "Sale Date,Order ID,Full Name,Order Total\n"
        for number in 0..<500 { text += "11/02/26,\(number),Bo Lind,5.00\n" }
        let storage = FaultyStorage()
        _ = try take([text], into: storage)
        let segment = try #require(storage.contents.keys.first { $0.hasPrefix("events") })
        let whole = try #require(storage.contents[segment])
        for cut in stride(from: whole.count, to: 0, by: -whole.count / 17) {
            let copy = FaultyStorage()
            for (path, bytes) in storage.contents where !path.hasSuffix(".ckpt") {
                copy.replaceContents(of: path, with: path == segment ? Array(bytes.prefix(cut)) : bytes)
            }
            guard let shop = try? ShopJournal.open(copy, mode: .reading).shop else { continue }
            #expect([0, 500].contains(shop.orderCount), "cut at \(cut)")
        }
    }
}
