/// The header row of an export: whose it is, and what stands between its fields.
struct OrderHeader {
    let form: OrderForm
    let separator: UInt8
    let names: [String]
    /// Behind the header row.
    let reader: CSVReader

    init(_ bytes: [UInt8], forms: [OrderForm]) throws(OrderLineError) {
        let text = try OrderText(bytes)
        var nearest: (missing: [String], form: OrderForm)?
        var problem: OrderLineError?
        for separator in text.separators {
            var reader = CSVReader(bytes, from: text.start, line: text.line, separator: separator)
            do throws(OrderLineError) {
                guard try reader.next() else { throw OrderLineError(line: nil, "is empty", remedy: "export it again") }
            } catch {
                // What is wrong with one separator may be right with the next.
                if separator == text.separators[0] { problem = error }
                continue
            }
            let names = reader.fields.indices.map { reader.text($0).trimmed }
            for form in forms {
                let missing = form.missing(in: names)
                if missing.isEmpty {
                    (self.form, self.separator, self.names, self.reader) = (form, separator, names, reader)
                    return
                }
                if missing.count < nearest?.missing.count ?? form.marks.count { nearest = (missing, form) }
            }
        }
        throw Self.unknown(nearest: nearest, text, problem)
    }

    /// - Parameters:
    ///   - nearest: the form that lacks the fewest columns, of those that have any.
    ///   - problem: what is wrong with the header row as the likeliest separator parts it.
    private static func unknown(
        nearest: (missing: [String], form: OrderForm)?, _ text: OrderText, _ problem: OrderLineError?
    ) -> OrderLineError {
        if let nearest {
            return OrderLineError(
                line: text.line, "looks like \(nearest.form.title), but has no column "
                    + nearest.missing.map { "\"\($0)\"" }.joined(separator: ", "),
                remedy: "export it again with all columns")
        }
        if let problem { return problem }
        return OrderLineError(
            line: text.line, "is no export of orders that is known here",
            remedy: "take Etsy's Sold Orders or Sold Order Items, Shopify's or WooCommerce's orders, or "
                + "name the columns of yours under [orders.NAME] in config.toml")
    }
}
