import Foundation
import ShopbellRuntime

/// Mail into an empty shop, durable and searchable.
struct ImportMeasurement {
    private let shop: GeneratedShop

    init(_ shop: GeneratedShop) { self.shop = shop }

    func figures() throws -> [Figure] {
        try shop.generateMail()
        let spentBefore = ProcessorTime.seconds
        let report = try shop.importMail()
        let spent = ProcessorTime.seconds - spentBefore
        guard report.newCount + report.unreadableCount == shop.messageCount else {
            throw MeasurementError("of \(shop.messageCount) messages \(report.newCount) came in")
        }
        let mail = try Self.byteCount(of: shop.mailbox)
        let index = try Self.byteCount(under: shop.searchFolder)
        let speed = Double(report.readCount) / report.seconds
        let megabytes = Double(mail) / report.seconds / 1_000_000
        let peak = ProcessMemory.peakMegabytes
        return [
            Figure(
                "durable import with search index", .messagesPerSecond(speed),
                budget: BudgetTable.importSpeed,
                note: """
                    \(Int(megabytes)) MB a second, at most \(Int(peak)) MB of memory, \
                    \(Quantity.milliseconds(1_000 * spent / Double(report.readCount)).text) of \
                    processor each
                    """),
            Figure(
                "size of the index beside the mail's", .ratio(Double(index) / Double(mail)),
                budget: BudgetTable.indexSize,
                note: "\(mail / report.readCount) and \(index / report.readCount) bytes each"),
        ]
    }

    private static func byteCount(of file: String) throws -> Int {
        try FileManager.default.attributesOfItem(atPath: file)[.size] as? Int ?? 0
    }

    private static func byteCount(under folder: String) throws -> Int {
        try FileManager.default.subpathsOfDirectory(atPath: folder).reduce(0) { sum, path in
            sum + (try byteCount(of: folder + "/" + path))
        }
    }
}
