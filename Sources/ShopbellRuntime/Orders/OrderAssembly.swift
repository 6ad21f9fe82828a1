import CustomerCare
import Foundation
import PlainText
import ShopDomain

/// Makes orders of rows: rows of one number are one order, whatever stands between them.
struct OrderAssembly {
    private let form: OrderForm
    private let dates: OrderDateReader
    private let tellsLeaving: Bool
    private let tellsCancelling: Bool
    private(set) var orders: [Order] = []
    private var places: [String: Int] = [:]
    private var currencies: [String] = []

    /// - Parameter exported: when the export was written, as far as its file shows.
    init(_ rows: OrderRows, zone: TimeZone, exported: Instant?) throws(OrderLineError) {
        form = rows.form
        tellsLeaving = rows.has(.shipped) || rows.has(.status)
        tellsCancelling = rows.has(.cancelled) || rows.has(.status)
        let texts = rows.rows.lazy.compactMap { $0.fields[.placed] }
        let isMonthFirst = OrderDateReader.monthFirst(in: texts) ?? form.isMonthFirst
        dates = OrderDateReader(calendar: ShopCalendar(zone: zone), isMonthFirst: isMonthFirst)
        for row in rows.rows { try take(row) }
        for index in orders.indices { orders[index].exported = exported }
    }

    private mutating func take(_ row: OrderRows.Row) throws(OrderLineError) {
        guard let number = row.fields[.number].map({ SafeText(line: String($0.prefix(OrderLimits.textMax))) }),
            !OrderKey.folded(number.string).isEmpty
        else {
            throw OrderLineError(
                line: row.line, "the row has no order number",
                remedy: "\"\(form.columns[.number]?.first ?? "")\" must be filled in every row")
        }
        let place = places[number.string]
        if let place { try checkCurrency(row, of: place) }
        let read = try order(number, row, currency: place.map { currencies[$0] } ?? "")
        if let place {
            orders[place] = Self.joined(orders[place], read)
        } else {
            places[number.string] = orders.count
            orders.append(read)
            currencies.append(try currency(of: row))
        }
        guard orders[places[number.string] ?? 0].lines.count <= OrderLimits.linesMax else {
            throw OrderLineError(
                line: row.line, "order \(number.string) has more than \(OrderLimits.linesMax) lines",
                remedy: "check the column of order numbers")
        }
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

    private mutating func checkCurrency(_ row: OrderRows.Row, of place: Int) throws(OrderLineError) {
        let currency = try currency(of: row)
        if currency.isEmpty { return }
        if currencies[place].isEmpty { currencies[place] = currency }
        guard currencies[place] != currency else { return }
        throw OrderLineError(
            line: row.line,
            "order \(orders[place].number.string) has amounts in \(currencies[place]) and in \(currency)",
            remedy: "an order has one currency; export the file again")
    }

    // MARK: One row

    /// - Parameter currency: of the order's rows before this one, which it may leave out.
    private func order(
        _ number: SafeText, _ row: OrderRows.Row, currency before: String
    ) throws(OrderLineError) -> Order {
        let own = try currency(of: row)
        let currency = own.isEmpty ? before : own
        let status = line(row, .status)
        var order = Order(
            reference: OrderReference(channel: form.channel, number: number), name: name(of: row),
            address: line(row, .address).string.lowercased(), placed: try date(row, .placed),
            shipBy: try date(row, .shipBy), status: status, total: try amount(row, .total, currency),
            refunded: try refunded(row, currency), lines: try lines(row, currency), tracking: tracking(row))
        let payment = OrderPaymentWord(line(row, .payment).string)
        order.payment = payment?.payment
        order.shipped = OrderStatusWords.isHere(status.string) ? nil : try date(row, .shipped)
        if tellsLeaving { order.leaving = order.shipped != nil || OrderStatusWords.hasLeft(status.string) }
        if tellsCancelling {
            let isCancelled = payment?.payment != .awaited && OrderStatusWords.isCancelled(status.string)
            order.cancelling = try date(row, .cancelled) != nil || payment == .off || isCancelled
        }
        return order
    }

    private func name(of row: OrderRows.Row) -> SafeText {
        let whole = line(row, .name)
        if !whole.isEmpty { return whole }
        let parts = [row.fields[.firstName], row.fields[.lastName]].compactMap { $0 }
        return SafeText(line: String(parts.joined(separator: " ").prefix(OrderLimits.textMax)))
    }

    private func line(_ row: OrderRows.Row, _ column: OrderColumn) -> SafeText {
        SafeText(line: String((row.fields[column] ?? "").prefix(OrderLimits.textMax)))
    }

    private func currency(of row: OrderRows.Row) throws(OrderLineError) -> String {
        guard let text = row.fields[.currency] else { return "" }
        let code = text.uppercased()
        guard AmountReader.isCode(code) else { throw wrong(row, .currency, "a currency such as EUR") }
        return code
    }

    private func amount(
        _ row: OrderRows.Row, _ column: OrderColumn, _ currency: String
    ) throws(OrderLineError) -> Amount? {
        guard let text = row.fields[column] else { return nil }
        guard let amount = AmountReader.amount(text, currency: currency) else {
            throw wrong(row, column, "an amount such as 24.00")
        }
        return amount
    }

    private func refunded(_ row: OrderRows.Row, _ currency: String) throws(OrderLineError) -> Amount? {
        let amount = try amount(row, .refunded, currency)
        return amount?.isZero == true ? nil : amount
    }

    private func date(_ row: OrderRows.Row, _ column: OrderColumn) throws(OrderLineError) -> OrderDate? {
        guard let text = row.fields[column] else { return nil }
        guard let date = dates.date(text) else {
            throw wrong(row, column, "a date such as 2026-10-07 or 10/07/26")
        }
        return date
    }

    private func lines(_ row: OrderRows.Row, _ currency: String) throws(OrderLineError) -> [OrderLine] {
        let packed = row.packedLines.flatMap { PackedOrderLines.lines($0, currency: currency) }
        let product = line(row, .product)
        guard !product.isEmpty else { return packed }
        guard let quantity = row.fields[.quantity].map({ Self.wholeNumber($0) }) ?? 1 else {
            throw wrong(row, .quantity, "a whole number")
        }
        return packed + [
            OrderLine(
                product: product, variant: line(row, .variant), code: line(row, .code), quantity: quantity,
                price: try amount(row, .price, currency))
        ]
    }

    private func tracking(_ row: OrderRows.Row) -> [SafeText] {
        (row.fields[.tracking] ?? "").split { $0 == "," || $0 == ";" || $0.isWhitespace }.prefix(10).map {
            SafeText(line: String($0))
        }
    }

    /// "2", and "2.00" as some plug-ins write it.
    private static func wholeNumber(_ text: String) -> Int? {
        let whole = text.prefix { $0 != "." }
        guard text.dropFirst(whole.count).allSatisfy({ $0 == "." || $0 == "0" }) else { return nil }
        return Int(whole).flatMap { $0 >= 0 && $0 <= 1_000_000 ? $0 : nil }
    }

    private func wrong(_ row: OrderRows.Row, _ column: OrderColumn, _ expected: String) -> OrderLineError {
        let shown = (row.fields[column] ?? "").prefix(40)
        return OrderLineError(
            line: row.line, "\"\(form.columns[column]?.first ?? "")\" is \"\(shown)\"",
            remedy: "it must be \(expected)")
    }
}
