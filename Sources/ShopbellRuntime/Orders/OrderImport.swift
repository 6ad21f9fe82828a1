import AppendLog
import Foundation
import PlainText
import ShopDomain
import ShopJournal

/// Takes exports of orders into a shop: all of them, or, when one is wrong, none.
public struct OrderImport {
    private let storage: any LogStorage
    private let own: [OwnOrderExport]
    private let zone: TimeZone
    private let now: Instant

    public init(_ storage: any LogStorage, own: [OwnOrderExport], zone: TimeZone, now: Instant) {
        self.storage = storage
        self.own = own
        self.zone = zone
        self.now = now
    }

    /// Reads an export; nothing is recorded.
    ///
    /// - Parameter exported: when it was written, as far as the file shows.
    public func read(_ bytes: [UInt8], path: String, exported: Instant? = nil) throws(OrderFileError) -> OrderFile {
        try OrderFile.read(bytes, path: path, own: own, zone: zone, exported: exported)
    }

    /// Records what the exports tell and the shop does not know yet; returns when it is on disk.
    ///
    /// - Parameter intake: a name for this import that no other has.
    public func record(_ files: [OrderFile], intake: Token) throws(LogError) -> OrderImportReport {
        let orders = Self.joined(files)
        var (journal, shop) = try ShopJournal.open(storage, mode: .writing)
        var counts = OrderCounts()
        try journal.transaction(on: &shop) { decision in
            let taking = decision.shop.taking(orders, intake: intake, at: now)
            counts = taking.counts
            for event in taking.events { decision.record(event) }
        }
        // Only spares the next one some reading, so it may fail.
        if counts.newCount + counts.updatedCount >= Self.ordersWorthACheckpoint {
            _ = try? journal.writeCheckpoint(of: shop, at: journal.position)
        }
        let joinedCount = orders.count { order in
            shop.order(order.reference).map { shop.customer(of: $0) != nil } ?? false
        }
        return OrderImportReport(
            files: files, counts: counts, joinedCount: joinedCount, orderCount: shop.orderCount)
    }

    /// One order for each reference: Etsy tells an order's total in one file and its lines in another.
    private static func joined(_ files: [OrderFile]) -> [Order] {
        var orders: [Order] = []
        var places: [OrderReference: Int] = [:]
        for order in files.flatMap(\.orders) {
            if let place = places[order.reference] {
                orders[place] = orders[place].joined(with: order)
            } else {
                places[order.reference] = orders.count
                orders.append(order)
            }
        }
        return orders
    }

    private static let ordersWorthACheckpoint = 500
}

/// What an import of orders did.
public struct OrderImportReport: Sendable {
    public let files: [OrderFile]
    public let counts: OrderCounts
    /// Of the orders read, those whose customer is known.
    public let joinedCount: Int
    /// In the shop afterwards.
    public let orderCount: Int

    /// The report as lines for a terminal or a log.
    public var lines: [SafeText] {
        let told = files.map { file in
            let again = file.repeatedRowCount == 0 ? "" : " (\(file.repeatedRowCount) twice)"
            return "\(file.path): \(file.title), \(CommandText.counted(file.rowCount, "row"))\(again) = "
                + CommandText.counted(file.orders.count, "order")
        }
        let read = CommandText.counted(counts.readCount, "order") + " = \(counts.newCount) new + "
            + "\(counts.updatedCount) updated + \(counts.unchangedCount) as before"
        let joined = "\(joinedCount) of customers you have mail from + \(counts.readCount - joinedCount) of others"
        let whole = "\(CommandText.counted(orderCount, "order")) in the shop"
        return (told + [read, joined, whole]).map { SafeText(line: $0) }
    }
}
