import PlainText
import ShopDomain

/// An order as one line of text: fields apart by U+001F, the order's lines by U+001E, tracking
/// numbers by U+001D, none of which stands in safe text.
///
/// Twenty thousand of these are written with each checkpoint; JSON would take ten times as long.
enum OrderPacking {
    static func bytes(_ order: Order) -> [UInt8] {
        let reference = order.reference
        var fields = [reference.channel.string, reference.number.string, order.name.string, order.address]
        fields += [text(order.placed), text(order.shipBy), text(order.shipped)]
        fields += [text(order.leaving), text(order.cancelling), order.status.string]
        fields += [order.total?.text ?? "", order.refunded?.text ?? ""]
        fields.append(order.tracking.map(\.string).joined(separator: "\u{1D}"))
        fields += [order.payment?.rawValue ?? "", order.exported.map { String($0.rawValue) } ?? ""]
        let lines = order.lines.map { line in
            [
                line.product.string, line.variant.string, line.code.string, String(line.quantity),
                line.price?.text ?? "",
            ].joined(separator: "\u{1F}")
        }
        return Array(([fields.joined(separator: "\u{1F}")] + lines).joined(separator: "\u{1E}").utf8)
    }

    /// Nil when the bytes are not what ``bytes(_:)`` writes.
    static func order(_ bytes: UnsafeRawBufferPointer) -> Order? {
        let parts = bytes.split(separator: 0x1E, omittingEmptySubsequences: false)
        guard let head = parts.first.map(fields), head.count == 15 else { return nil }
        return Order(
            reference: OrderReference(channel: SafeText(line: head[0]), number: SafeText(line: head[1])),
            name: SafeText(line: head[2]), address: head[3], placed: date(head[4]), shipBy: date(head[5]),
            shipped: date(head[6]), leaving: said(head[7]), cancelling: said(head[8]),
            payment: Order.Payment(rawValue: head[13]), status: SafeText(line: head[9]), total: Amount(head[10]),
            refunded: Amount(head[11]),
            lines: parts.dropFirst().compactMap { line(fields($0)) },
            tracking: head[12].split(separator: "\u{1D}").map { SafeText(line: String($0)) },
            exported: Int64(head[14]).map { Instant($0) })
    }

    private static func line(_ fields: [String]) -> OrderLine? {
        guard fields.count == 5, let quantity = Int(fields[3]) else { return nil }
        return OrderLine(
            product: SafeText(line: fields[0]), variant: SafeText(line: fields[1]), code: SafeText(line: fields[2]),
            quantity: quantity, price: Amount(fields[4]))
    }

    private static func fields(_ part: Slice<UnsafeRawBufferPointer>) -> [String] {
        part.split(separator: 0x1F, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Empty for what no export says.
    private static func text(_ said: Bool?) -> String { said.map { $0 ? "1" : "0" } ?? "" }
    private static func said(_ text: String) -> Bool? { text.isEmpty ? nil : text == "1" }

    /// Seconds since 1970, and a "d" behind them for a whole day.
    private static func text(_ date: OrderDate?) -> String {
        date.map { "\($0.instant.rawValue)" + ($0.isWholeDay ? "d" : "") } ?? ""
    }

    private static func date(_ text: String) -> OrderDate? {
        let isWholeDay = text.hasSuffix("d")
        return Int64(isWholeDay ? text.dropLast() : text[...]).map {
            OrderDate(Instant($0), isWholeDay: isWholeDay)
        }
    }
}
