/// The rows of an export, with the fields its form names and the line each row begins on.
struct OrderRows {
    struct Row {
        let line: Int
        let fields: [OrderColumn: String]
        let packedLines: [String]
    }

    let form: OrderForm
    private(set) var rows: [Row] = []
    /// Whether some row has a time but the form's columns name no currency, and so on.
    private let places: [OrderColumn: [Int]]

    init(_ bytes: [UInt8], forms: [OrderForm]) throws(OrderLineError) {
        let start = try Self.start(of: bytes)
        var reader: CSVReader
        let header: [String]
        (reader, header, form) = try Self.recognise(bytes, from: start, forms: forms)
        places = form.places(in: header)
        while try reader.next() { try take(reader, columnCount: header.count) }
    }

    /// Whether the export has such a column, be it filled or not.
    func has(_ column: OrderColumn) -> Bool { places[column] != nil }

    private mutating func take(_ reader: CSVReader, columnCount: Int) throws(OrderLineError) {
        let count = reader.fields.count
        let extra = count > columnCount && (columnCount..<count).contains { !reader.fields[$0].range.isEmpty }
        guard count >= columnCount, !extra else {
            throw OrderLineError(
                line: reader.rowLine, "the row has \(count) fields, the header row \(columnCount)",
                remedy: "a text with a comma or a line end stands in quotes; export the file again")
        }
        var fields: [OrderColumn: String] = [:]
        var packed: [String] = []
        for (column, columns) in places {
            for place in columns where !reader.fields[place].range.isEmpty {
                let text = reader.text(place).trimmed
                guard !text.isEmpty else { continue }
                if column == .packedLines { packed.append(text) } else { fields[column] = text }
            }
        }
        rows.append(Row(line: reader.rowLine, fields: fields, packedLines: packed))
    }

    // MARK: Recognising

    private static func recognise(
        _ bytes: [UInt8], from start: Int, forms: [OrderForm]
    ) throws(OrderLineError) -> (reader: CSVReader, header: [String], form: OrderForm) {
        var nearest: (missing: [String], form: OrderForm)?
        for separator in [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")] {
            var reader = CSVReader(bytes, from: start, separator: separator)
            guard try reader.next() else { throw OrderLineError(line: nil, "is empty", remedy: "export it again") }
            let header = reader.fields.indices.map { reader.text($0).trimmed }
            for form in forms {
                let missing = form.missing(in: header)
                if missing.isEmpty { return (reader, header, form) }
                if missing.count < nearest?.missing.count ?? form.marks.count { nearest = (missing, form) }
            }
        }
        guard let nearest else {
            throw OrderLineError(
                line: 1, "is no export of orders that is known here",
                remedy: "take Etsy's Sold Orders or Sold Order Items, Shopify's or WooCommerce's orders, or "
                    + "name the columns of yours under [orders.NAME] in config.toml")
        }
        throw OrderLineError(
            line: 1, "looks like \(nearest.form.title), but has no column "
                + nearest.missing.map { "\"\($0)\"" }.joined(separator: ", "),
            remedy: "export it again with all columns")
    }

    /// Where the text begins, behind a byte order mark.
    private static func start(of bytes: [UInt8]) throws(OrderLineError) -> Int {
        let isWide = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
        if isWide || bytes.prefix(4).contains(0) {
            throw OrderLineError(line: nil, "is UTF-16", remedy: "save it as \"CSV UTF-8\"")
        }
        if String(validating: bytes, as: UTF8.self) == nil {
            throw OrderLineError(
                line: firstBrokenLine(of: bytes), "is not UTF-8 (most likely Windows-1252)",
                remedy: "save it as \"CSV UTF-8\"")
        }
        return bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    private static func firstBrokenLine(of bytes: [UInt8]) -> Int? {
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        return lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }.map { $0 + 1 }
    }
}

extension String {
    /// Without spaces around it.
    var trimmed: String {
        guard let first = utf8.first, let last = utf8.last, first <= 0x20 || last <= 0x20 else { return self }
        let start = self[...].drop { $0.isWhitespace }
        guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...end])
    }
}
