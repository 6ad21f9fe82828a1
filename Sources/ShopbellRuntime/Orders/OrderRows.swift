/// The rows of an export, with the fields its form names and the line each row begins on.
struct OrderRows {
    /// What a row says.
    struct Words: Hashable {
        let fields: [OrderColumn: String]
        let packedLines: [String]
    }

    struct Row {
        let line: Int
        let words: Words
    }

    let form: OrderForm
    let separator: UInt8
    private(set) var rows: [Row] = []
    private let places: [OrderColumn: [Int]]

    init(_ bytes: [UInt8], forms: [OrderForm]) throws(OrderLineError) {
        let header = try OrderHeader(bytes, forms: forms)
        (form, separator) = (header.form, header.separator)
        places = form.places(in: header.names)
        var reader = header.reader
        while try reader.next() { try take(reader, columnCount: header.names.count) }
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
        rows.append(Row(line: reader.rowLine, words: Words(fields: fields, packedLines: packed)))
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
