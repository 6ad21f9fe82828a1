/// Reads comma-separated values row by row, in place: RFC 4180, with any separator and any line end.
///
/// Says on which line of the file a row began, and refuses what other readers guess at: a quote that
/// is never closed, words behind a closing quote. A quote within an unquoted field is an inch mark.
struct CSVReader {
    /// A field's bytes between its separators or quotes.
    struct Field {
        let range: Range<Int>
        /// Whether quotes stand doubled in it.
        let hasDoubledQuotes: Bool
    }

    private let bytes: [UInt8]
    private let separator: UInt8
    private var index: Int
    private var line: Int
    /// The line on which the row read last began, counted from 1.
    private(set) var rowLine = 1
    private(set) var fields: [Field] = []

    /// - Parameter line: of the file on which the first row begins.
    init(_ bytes: [UInt8], from start: Int = 0, line: Int = 1, separator: UInt8) {
        self.bytes = bytes
        self.line = line
        self.separator = separator
        index = start
    }

    /// Reads the next row that is not empty; false at the end.
    mutating func next() throws(OrderLineError) -> Bool {
        while index < bytes.count {
            fields.removeAll(keepingCapacity: true)
            rowLine = line
            while try readField() {}
            if fields.count > 1 || fields.contains(where: { !$0.range.isEmpty }) { return true }
        }
        return false
    }

    func text(_ field: Int) -> String {
        let found = fields[field]
        let text = String(decoding: bytes[found.range], as: UTF8.self)
        return found.hasDoubledQuotes ? text.replacing("\"\"", with: "\"") : text
    }

    /// - Returns: whether another field of the row follows.
    private mutating func readField() throws(OrderLineError) -> Bool {
        guard fields.count < OrderLimits.columnsMax else {
            throw OrderLineError(
                line: rowLine, "has more than \(OrderLimits.columnsMax) columns", remedy: "save it as CSV")
        }
        if index < bytes.count, bytes[index] == Self.quote { return try readQuoted() }
        let start = index
        while index < bytes.count, bytes[index] != separator, !isLineEnd(bytes[index]) { index += 1 }
        fields.append(Field(range: start..<index, hasDoubledQuotes: false))
        return takeEnd()
    }

    private mutating func readQuoted() throws(OrderLineError) -> Bool {
        let opened = line
        index += 1
        let start = index
        var hasDoubledQuotes = false
        while index < bytes.count {
            if bytes[index] == Self.quote {
                guard index + 1 < bytes.count, bytes[index + 1] == Self.quote else { break }
                hasDoubledQuotes = true
                index += 1
            } else if bytes[index] == Self.lineFeed || isLoneReturn(index) {
                line += 1
            }
            index += 1
        }
        guard index < bytes.count else {
            throw OrderLineError(
                line: opened, "opens a quote that is never closed", remedy: "export the file again")
        }
        fields.append(Field(range: start..<index, hasDoubledQuotes: hasDoubledQuotes))
        index += 1
        while index < bytes.count, bytes[index] == Self.space { index += 1 }
        guard index == bytes.count || bytes[index] == separator || isLineEnd(bytes[index]) else {
            throw OrderLineError(
                line: line, "has words behind a closing quote", remedy: "a quote within a text stands doubled")
        }
        return takeEnd()
    }

    /// Steps over a separator (another field follows) or a line end.
    private mutating func takeEnd() -> Bool {
        guard index < bytes.count else { return false }
        let byte = bytes[index]
        index += 1
        if byte == separator { return true }
        if byte == Self.carriageReturn, index < bytes.count, bytes[index] == Self.lineFeed { index += 1 }
        line += 1
        return false
    }

    private func isLoneReturn(_ place: Int) -> Bool {
        bytes[place] == Self.carriageReturn && (place + 1 == bytes.count || bytes[place + 1] != Self.lineFeed)
    }

    private func isLineEnd(_ byte: UInt8) -> Bool { byte == Self.lineFeed || byte == Self.carriageReturn }

    private static let quote = UInt8(ascii: "\""), space = UInt8(ascii: " ")
    private static let lineFeed = UInt8(ascii: "\n"), carriageReturn = UInt8(ascii: "\r")
}
