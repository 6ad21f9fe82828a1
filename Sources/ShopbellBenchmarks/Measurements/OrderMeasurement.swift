import AppendLog
import CustomerCare
import Foundation
import InboxCore
import InboxScreen
import PlainText
import ShopDomain
import ShopJournal
import ShopbellRuntime

/// 20,000 orders of 10,000 customers: taken in from a CSV export, and beside a mail.
struct OrderMeasurement {
    private let shop: GeneratedShop

    init(_ shop: GeneratedShop) { self.shop = shop }

    private static let orderCount = 20_000, customerCount = 10_000

    func figures() throws -> [Figure] {
        let folder = try ScratchFolder(in: shop, "orders")
        defer { folder.remove() }
        let storage = try FileStorage(folder.path)
        try Self.takeMail(into: storage)
        let csv = Array(Self.export().utf8)
        let orders = OrderImport(storage, own: [], zone: GeneratedShop.zone, now: GeneratedShop.now)
        let (report, milliseconds) = try Samples.timed {
            try orders.record([try orders.read(csv, path: "orders.csv")], intake: Token(1))
        }
        let rows = report.files[0].rowCount
        var opening = Samples()
        for _ in 0..<Limits.openingCount {
            _ = try opening.time { try ShopJournal.open(storage, mode: .reading) }
        }
        let shop = try ShopJournal.open(storage, mode: .reading).shop
        let beside = Self.besideMail(shop), screen = Self.screen(shop, try ScreenInMemory.theme(of: self.shop))
        return [
            Figure(
                "import of orders, rows a second", .count(Int(Double(rows) / milliseconds * 1_000)),
                budget: BudgetTable.orderRows, note: "\(rows) rows, \(csv.count / 1_000_000) MB"),
            Figure(
                "open with 20,000 orders, checkpoint present", .milliseconds(opening.median),
                budget: BudgetTable.open(messages: Self.customerCount), note: opening.worstNote),
            Figure(
                "orders and fields for a mail, p99", .milliseconds(beside.percentile(99)),
                budget: BudgetTable.keyWorst, note: "median \(Quantity.milliseconds(beside.median).text)"),
            Figure(
                "screen with order line and card, p99", .milliseconds(screen.percentile(99)),
                budget: BudgetTable.keyWorst, note: "median \(Quantity.milliseconds(screen.median).text)"),
        ]
    }

    /// One mail from each customer, and the checkpoint after them.
    private static func takeMail(into storage: FileStorage) throws {
        var (journal, shop) = try ShopJournal.open(storage, mode: .writing)
        try journal.transaction(on: &shop) { decision in
            for number in 0..<customerCount {
                let person = GeneratedPerson(number)
                let mail = ArrivedMail(
                    direction: .incoming, nature: .person, marks: [],
                    date: GeneratedShop.now.adding(minutes: -Int64(number)), name: SafeText(line: person.name),
                    address: person.address, subject: "My order", snippet: "Where is it?", messageID: nil,
                    inReplyTo: [], references: [], identity: UInt64(number),
                    location: MailLocation(segment: 1, offset: 0, length: 0, checksum: 0))
                decision.record(.messageTaken(decision.shop.place(mail)))
            }
        }
    }

    /// Shopify's form, two lines to every second order.
    private static func export() -> String {
        var text = "Name,Email,Financial Status,Fulfillment Status,Fulfilled at,Currency,Total,Created at,"
            + "Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Shipping Name,Notes,Tags\n"
        for number in 0..<orderCount {
            let person = GeneratedPerson(number % customerCount)
            let day = "2026-0\(1 + number % 2)-\(10 + number % 18) 10:11:12 +0100"
            let state = number.isMultiple(of: 5) ? "unfulfilled," : "fulfilled,\(day)"
            text += "#\(number),\(person.address),paid,\(state),EUR,48.00,\(day),1,\"Teapot, speckled\",24.00,"
                + "POT,\(person.name),\"Please wrap it,\nthank you\",\n"
            if number.isMultiple(of: 2) {
                text += "#\(number),\(person.address),,,,,,\(day),2,Cup,12.00,CUP,,,\n"
            }
        }
        return text
    }

    private static func besideMail(_ shop: Shop) -> Samples {
        var samples = Samples()
        let calendar = ShopCalendar(zone: GeneratedShop.zone)
        let promise = ShippingPromise(business: BusinessCalendar(calendar: calendar, hours: .standard), days: 3)
        for number in stride(from: 0, to: customerCount, by: 7) {
            let words = "Hello,\n\nwhere is my order \(number)? I paid 48.00 on the 12th.\n\nThanks"
            samples.time {
                let id = shop.customer(address: GeneratedPerson(number).address)
                guard let customer = id.flatMap({ shop.customer($0) }) else { return }
                let meant = OrdersMeant(texts: [words], customer: customer, in: shop, at: GeneratedShop.now)
                _ = meant.sole.map { OrderFields(promise: promise, at: GeneratedShop.now).values($0) }
            }
        }
        return samples
    }

    /// Going down the queue at 200x50, each conversation opened: decided and drawn.
    private static func screen(_ shop: Shop, _ theme: Theme) -> Samples {
        var samples = Samples()
        var screen = ScreenInMemory(shop, theme: theme)
        _ = screen.handle(.command(.view(.needsMe)))
        for _ in 0..<Limits.readMessageCount {
            _ = screen.handle(.command(.nextRow))
            screen.uptime += InboxLimits.restMilliseconds + 1
            samples.time {
                _ = screen.handle(.tick)
                _ = screen.draw()
            }
        }
        return samples
    }
}
