/// An export's text, before anything is known of its columns.
struct OrderText {
    /// Where the header row begins, and on which line.
    private(set) var start = 0
    private(set) var line = 1
    /// What may stand between fields, the likeliest first.
    private(set) var separators: [UInt8] = []

    init(_ bytes: [UInt8]) throws(OrderLineError) {
        try Self.refuseOthers(bytes)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
        if let named = takeSeparatorLine(of: bytes) {
            separators = [named]
        } else {
            separators = Self.likely(bytes[start...])
        }
    }

    /// Excel writes `sep=;` above the header row.
    private mutating func takeSeparatorLine(of bytes: [UInt8]) -> UInt8? {
        let text = bytes[start...]
        guard text.starts(with: "sep=".utf8), let end = text.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }),
            end == start + 5 else { return nil }
        let separator = bytes[start + 4]
        start = bytes[end...].starts(with: [0x0D, 0x0A]) ? end + 2 : end + 1
        line = 2
        return separator
    }

    /// By how often each stands in the first line, outside quotes.
    private static func likely(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var counts: [UInt8: Int] = [:]
        var isQuoted = false
        for byte in text {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if isQuoted { continue }
            if byte == 0x0A || byte == 0x0D { break }
            counts[byte, default: 0] += 1
        }
        return ",;\t".utf8.enumerated().sorted { a, b in
            (counts[b.element] ?? 0, a.offset) < (counts[a.element] ?? 0, b.offset)
        }.map(\.element)
    }

    // MARK: What is no UTF-8 text

    private static func refuseOthers(_ bytes: [UInt8]) throws(OrderLineError) {
        if bytes.starts(with: "PK\u{03}\u{04}".utf8) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
            throw OrderLineError(
                line: nil, "is a spreadsheet's own file", remedy: "open it there and save it as \"CSV UTF-8\"")
        }
        let isWide = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
        if isWide || bytes.prefix(4).contains(0) {
            throw OrderLineError(line: nil, "is UTF-16", remedy: "save it as \"CSV UTF-8\"")
        }
        if String(validating: bytes, as: UTF8.self) == nil {
            throw OrderLineError(
                line: firstBrokenLine(of: bytes), "is not UTF-8",
                remedy: "export it as UTF-8, or save it as \"CSV UTF-8\"")
        }
    }

    private static func firstBrokenLine(of bytes: [UInt8]) -> Int? {
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        return lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }.map { $0 + 1 }
    }
}
