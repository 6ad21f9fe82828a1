import CustomerCare
import Foundation
import MailFormat
import PlainText
import ShopDomain

/// Reads one row of an export as an order with what that row says of it.
struct OrderRowReader {
    private let form: OrderForm
    private let dates: OrderDateReader
    private let amounts: AmountReader
    private let tellsLeaving: Bool
    private let tellsCancelling: Bool

    init(_ rows: OrderRows, zone: TimeZone) throws(OrderLineError) {
        form = rows.form
        let isMonthFirst = try OrderDateReader.monthFirst(in: rows) ?? form.isMonthFirst
        dates = OrderDateReader(calendar: ShopCalendar(zone: zone), isMonthFirst: isMonthFirst)
        amounts = AmountReader(
            rows.rows.lazy.flatMap { row in OrderColumn.amounts.compactMap { row.words.fields[$0] } },
            isCommaLikely: rows.separator == UInt8(ascii: ";"))
        tellsLeaving = rows.has(.shipped) || rows.has(.status)
        tellsCancelling = [.cancelled, .status, .payment].contains { rows.has($0) }
    }

    func number(of row: OrderRows.Row) throws(OrderLineError) -> SafeText {
        let number = line(row, .number)
        guard !OrderKey.folded(number.string).isEmpty else {
            throw OrderLineError(
                line: row.line, "the row has no order number",
                remedy: "\"\(form.columns[.number]?.first ?? "")\" must be filled in every row")
        }
        guard !Self.isRounded(number.string) else {
            throw OrderLineError(
                line: row.line, "the order number \"\(number.string)\" was rounded by a spreadsheet",
                remedy: "export the file again, and import it before a spreadsheet saves it")
        }
        return number
    }

    func currency(of row: OrderRows.Row) throws(OrderLineError) -> String {
        guard let text = row.words.fields[.currency] else { return "" }
        let code = text.uppercased()
        guard AmountReader.isCode(code) else { throw wrong(row, .currency, "a currency such as EUR") }
        return code
    }

    /// - Parameter currency: of the order's rows before this one, which it may leave out.
    func order(_ number: SafeText, _ row: OrderRows.Row, currency before: String) throws(OrderLineError) -> Order {
        let own = try currency(of: row)
        let currency = own.isEmpty ? before : own
        let status = line(row, .status)
        var order = Order(
            reference: OrderReference(channel: form.channel, number: number), name: name(of: row),
            address: address(of: row), placed: try date(row, .placed), shipBy: try date(row, .shipBy),
            status: status, total: try amount(row, .total, currency),
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

    // MARK: Fields

    private func name(of row: OrderRows.Row) -> SafeText {
        let whole = line(row, .name)
        if !whole.isEmpty { return whole }
        let parts = [row.words.fields[.firstName], row.words.fields[.lastName]].compactMap { $0 }
        return SafeText(line: String(parts.joined(separator: " ").prefix(OrderLimits.textMax)))
    }

    /// "bo@example.org" of "Bo Lind <Bo@example.org>".
    private func address(of row: OrderRows.Row) -> String {
        let text = line(row, .address).string
        return (text.contains("<") ? Mailbox.parse(text)?.address ?? text : text).lowercased()
    }

    private func line(_ row: OrderRows.Row, _ column: OrderColumn) -> SafeText {
        SafeText(line: String((row.words.fields[column] ?? "").prefix(OrderLimits.textMax)))
    }

    private func amount(
        _ row: OrderRows.Row, _ column: OrderColumn, _ currency: String
    ) throws(OrderLineError) -> Amount? {
        guard let text = row.words.fields[column] else { return nil }
        guard let amount = amounts.amount(text, currency: currency) else {
            throw wrong(row, column, "an amount such as 24.00")
        }
        return amount
    }

    private func refunded(_ row: OrderRows.Row, _ currency: String) throws(OrderLineError) -> Amount? {
        let amount = try amount(row, .refunded, currency)
        return amount?.isZero == true ? nil : amount
    }

    private func date(_ row: OrderRows.Row, _ column: OrderColumn) throws(OrderLineError) -> OrderDate? {
        guard let text = row.words.fields[column] else { return nil }
        guard let date = dates.date(text) else {
            let years = OrderLimits.years
            throw wrong(
                row, column,
                "a date from \(years.lowerBound) to \(years.upperBound), such as 2026-10-07 or 10/07/26")
        }
        return date
    }

    private func lines(_ row: OrderRows.Row, _ currency: String) throws(OrderLineError) -> [OrderLine] {
        let packed = row.words.packedLines.flatMap { PackedOrderLines.lines($0, amounts, currency: currency) }
        let product = line(row, .product)
        guard !product.isEmpty else { return packed }
        guard let quantity = row.words.fields[.quantity].map({ Self.wholeNumber($0) }) ?? 1 else {
            throw wrong(row, .quantity, "a whole number of at most \(OrderLimits.quantityMax)")
        }
        return packed + [
            OrderLine(
                product: product, variant: line(row, .variant), code: line(row, .code), quantity: quantity,
                price: try amount(row, .price, currency))
        ]
    }

    private func tracking(_ row: OrderRows.Row) -> [SafeText] {
        (row.words.fields[.tracking] ?? "").split { $0 == "," || $0 == ";" || $0.isWhitespace }.prefix(10).map {
            SafeText(line: String($0))
        }
    }

    /// "2", "2.00" as some plug-ins write it, and "-1" for one that was paid back.
    private static func wholeNumber(_ text: String) -> Int? {
        let whole = text.prefix { $0 != "." }
        guard text.dropFirst(whole.count).allSatisfy({ $0 == "." || $0 == "0" }) else { return nil }
        return Int(whole).flatMap { $0.magnitude <= OrderLimits.quantityMax ? $0 : nil }
    }

    /// "3.45679E+09": what a spreadsheet makes of 3456789012, the end of which is lost.
    private static func isRounded(_ number: String) -> Bool {
        let parts = number.uppercased().split(separator: "E+", omittingEmptySubsequences: false)
        return parts.count == 2 && !parts[0].isEmpty && !parts[1].isEmpty && parts[1].allSatisfy(\.isNumber)
            && parts[0].allSatisfy { $0.isNumber || $0 == "." || $0 == "," }
    }

    private func wrong(_ row: OrderRows.Row, _ column: OrderColumn, _ expected: String) -> OrderLineError {
        let shown = (row.words.fields[column] ?? "").prefix(40)
        return OrderLineError(
            line: row.line, "\"\(form.columns[column]?.first ?? "")\" is \"\(shown)\"",
            remedy: "it must be \(expected)")
    }
}
