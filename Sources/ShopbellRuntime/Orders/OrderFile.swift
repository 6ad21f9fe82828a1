import Foundation
import ShopDomain

/// One export as it was read: every row is in an order.
public struct OrderFile: Sendable {
    public let path: String
    /// What it was recognised as: "Shopify orders".
    public let title: String
    public let rowCount: Int
    /// Of them, those that stand there a second time and do not count.
    public let repeatedRowCount: Int
    public let orders: [Order]

    /// Reads an export; what it is shows its header row.
    ///
    /// - Parameters:
    ///   - own: the owner's descriptions of other exports, asked before the known ones.
    ///   - zone: of the dates that name none.
    ///   - exported: when it was written, as far as the file shows.
    public static func read(
        _ bytes: [UInt8], path: String, own: [OwnOrderExport], zone: TimeZone, exported: Instant? = nil
    ) throws(OrderFileError) -> OrderFile {
        do throws(OrderLineError) {
            let rows = try OrderRows(bytes, forms: own.map(\.form) + OrderForm.shipped)
            let assembly = try OrderAssembly(rows, zone: zone, exported: exported)
            return OrderFile(
                path: path, title: rows.form.title, rowCount: rows.rows.count,
                repeatedRowCount: assembly.repeatedRowCount, orders: assembly.orders)
        } catch {
            throw OrderFileError(path, line: error.line, error.problem, remedy: error.remedy)
        }
    }
}
