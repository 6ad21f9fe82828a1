import PlainText
import ShopDomain

/// Reads lines as WooCommerce plug-ins pack them: `name:Mug|sku:MUG-1|quantity:2|total:48.00`, one
/// behind the other with semicolons between.
enum PackedOrderLines {
    static func lines(_ text: String, _ amounts: AmountReader, currency: String) -> [OrderLine] {
        pieces(text).compactMap { line($0, amounts, currency: currency) }
    }

    /// A semicolon within a name is no end: what follows an end has a key of its own.
    private static func pieces(_ text: String) -> [String] {
        var pieces: [String] = []
        for part in text.split(separator: ";") {
            let key = part.prefix { $0 != ":" && $0 != "|" }
            let isStart = part[key.endIndex...].hasPrefix(":") && part.contains("|")
                && key.allSatisfy { $0.isLetter || $0 == "_" || $0 == " " }
            if isStart || pieces.isEmpty {
                pieces.append(String(part))
            } else {
                pieces[pieces.count - 1] += ";" + part
            }
        }
        return pieces
    }

    private static func line(_ piece: String, _ amounts: AmountReader, currency: String) -> OrderLine? {
        var values: [String: String] = [:]
        for pair in piece.split(separator: "|") {
            guard let colon = pair.firstIndex(of: ":") else { continue }
            values[pair[..<colon].lowercased().trimmed] = String(pair[pair.index(after: colon)...]).trimmed
        }
        guard let name = values["name"], !name.isEmpty else { return nil }
        let most = OrderLimits.quantityMax
        let quantity = values["quantity"].flatMap { Int($0) }.map { min(max($0, -most), most) } ?? 1
        let isSingle = quantity == 1
        let price = (values["price"] ?? (isSingle ? values["total"] : nil)).flatMap {
            amounts.amount($0, currency: currency)
        }
        return OrderLine(
            product: SafeText(line: name), variant: SafeText(line: values["meta"] ?? ""),
            code: SafeText(line: values["sku"] ?? ""), quantity: quantity, price: price)
    }
}
