import CustomerCare
import Foundation
import PlainText
import ShopDomain

/// Makes orders of rows: rows of one number are one order, whatever stands between them.
struct OrderAssembly {
    private let form: OrderForm
    private let reader: OrderRowReader
    private(set) var orders: [Order] = []
    /// Rows that stand in the export twice, and count once.
    private(set) var repeatedRowCount = 0
    private var places: [String: Int] = [:]
    private var currencies: [String] = []
    private var rowsTaken: Set<OrderRows.Words> = []

    /// - Parameter exported: when the export was written, as far as its file shows.
    init(_ rows: OrderRows, zone: TimeZone, exported: Instant?) throws(OrderLineError) {
        form = rows.form
        reader = try OrderRowReader(rows, zone: zone)
        for row in rows.rows where isFirst(row) { try take(row) }
        orders = orders.map { Self.finished($0, exported) }
    }

    /// Two rows may say the same and both count, as two mugs are; not where each has a mark of its own.
    private mutating func isFirst(_ row: OrderRows.Row) -> Bool {
        guard let mark = form.rowMark, row.words.fields[mark] != nil else { return true }
        let isFirst = rowsTaken.insert(row.words).inserted
        if !isFirst { repeatedRowCount += 1 }
        return isFirst
    }

    private mutating func take(_ row: OrderRows.Row) throws(OrderLineError) {
        let number = try reader.number(of: row)
        let place = places[number.string]
        if let place { try checkCurrency(row, of: place) }
        let read = try reader.order(number, row, currency: place.map { currencies[$0] } ?? "")
        if let place {
            orders[place] = Self.joined(orders[place], read)
        } else {
            places[number.string] = orders.count
            orders.append(read)
            currencies.append(try reader.currency(of: row))
        }
        guard orders[places[number.string] ?? 0].lines.count <= OrderLimits.linesMax else {
            throw OrderLineError(
                line: row.line, "order \(number.string) has more than \(OrderLimits.linesMax) lines",
                remedy: "check the column of order numbers")
        }
    }

    private mutating func checkCurrency(_ row: OrderRows.Row, of place: Int) throws(OrderLineError) {
        let currency = try reader.currency(of: row)
        if currency.isEmpty { return }
        if currencies[place].isEmpty { currencies[place] = currency }
        guard currencies[place] != currency else { return }
        throw OrderLineError(
            line: row.line,
            "order \(orders[place].number.string) has amounts in \(currencies[place]) and in \(currency)",
            remedy: "an order has one currency; export the file again")
    }

    /// A later row of an order fills what the rows before left empty, and adds its line.
    private static func joined(_ order: Order, _ later: Order) -> Order {
        var joined = later.updated(by: order)
        joined.shipped = order.shipped ?? later.shipped
        joined.leaving = either(order.leaving, later.leaving)
        joined.cancelling = either(order.cancelling, later.cancelling)
        joined.lines = order.lines + later.lines
        return joined
    }

    private static func either(_ a: Bool?, _ b: Bool?) -> Bool? { a == true || b == true ? true : a ?? b }

    private static func finished(_ order: Order, _ exported: Instant?) -> Order {
        var order = order
        order.lines = RefundedLines.settled(order.lines)
        order.exported = exported
        return order
    }
}
