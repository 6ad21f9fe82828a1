import Foundation
import PlainText
import ShopDomain
import Testing

@testable import ShopbellRuntime

@Suite struct ShopTablesTests {
    @Test func tablesSayWhatTheShopKnows() throws {
        let at = Instant(1_795_000_000)
        var shop = Shop()
        let mail = ArrivedMail(
            direction: .incoming, nature: .person, marks: [], date: at, name: "Bo \"B\" Lind, Ltd",
            address: "bo@example.org", subject: "=HYPERLINK(\"x\")", snippet: "", messageID: nil, inReplyTo: [],
            references: [], identity: 1, location: MailLocation(segment: 1, offset: 0, length: 1, checksum: 0))
        shop.apply(.messageTaken(shop.place(mail)))
        let order = Order(
            reference: OrderReference(channel: "Etsy", number: "7"), address: "bo@example.org",
            placed: OrderDate(at), total: Amount("24.00 EUR"), lines: [OrderLine(product: "Mug", quantity: 2)])
        for event in shop.taking([order], intake: Token(1), at: at).events { shop.apply(event) }
        let tables = ShopTables(shop, at: at, zone: .gmt)
        func text(_ table: ShopTables.Table) -> [Substring] {
            var bytes: [UInt8] = []
            tables.write(table) { bytes += $0 }
            return String(decoding: bytes, as: UTF8.self).split(separator: "\r\n")
        }
        #expect(text(.customers).last == "\"Bo \"\"B\"\" Lind, Ltd\",bo@example.org,2026-11-18,1,1,24.00 EUR,")
        #expect(text(.orders).last == "Etsy,7,,bo@example.org,2026-11-18,,,,,,24.00,EUR,,Mug x2,,bo@example.org")
        #expect(text(.conversations).last?.contains(",\"'=HYPERLINK(\"\"x\"\")\",needsMe,") == true)
    }
}
