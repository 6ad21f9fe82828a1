/// Walks over one response: text and literals, in order.
struct IMAPScanner {
    private let response: IMAPResponseBytes
    private var piece = 0
    private var index = 0
    private var depth = 0

    init(_ response: IMAPResponseBytes) { self.response = response }

    /// The next byte of text; nil at a literal and at the end.
    var next: UInt8? {
        let text = response.texts[piece]
        return index < text.count ? text[index] : nil
    }

    private var isAtLiteral: Bool {
        index == response.texts[piece].count && piece < response.literals.count
    }

    var isAtEnd: Bool { next == nil && !isAtLiteral }

    mutating func skip(_ byte: UInt8) -> Bool {
        guard next == byte else { return false }
        index += 1
        return true
    }

    mutating func skipSpaces() { while skip(0x20) {} }

    mutating func expect(_ byte: UInt8) throws(IMAPSyntaxError) {
        guard skip(byte) else { throw .malformed }
    }

    /// A run of bytes that end no word, upper-cased: keywords are the same in any case.
    mutating func keyword() throws(IMAPSyntaxError) -> String {
        let word = word(ending: Self.endsAtom)
        guard !word.isEmpty else { throw .malformed }
        return String(decoding: word, as: UTF8.self).uppercased()
    }

    /// A flag or attribute with its backslash.
    mutating func flag() throws(IMAPSyntaxError) -> String {
        let mark = skip(0x5C) ? "\\" : ""
        if mark == "\\", skip(0x2A) { return "\\*" }
        let word = word(ending: Self.endsAtom)
        guard !word.isEmpty else { throw .malformed }
        return mark + String(decoding: word, as: UTF8.self)
    }

    mutating func number() throws(IMAPSyntaxError) -> UInt64 {
        let digits = word { !(0x30...0x39).contains($0) }
        guard let number = UInt64(String(decoding: digits, as: UTF8.self)) else { throw .malformed }
        return number
    }

    mutating func number32() throws(IMAPSyntaxError) -> UInt32 {
        guard let number = UInt32(exactly: try number()) else { throw .malformed }
        return number
    }

    /// A quoted string or a literal; nil for `NIL`.
    mutating func text() throws(IMAPSyntaxError) -> [UInt8]? {
        if isAtLiteral { return literal() }
        if next == 0x22 { return try quoted() }
        guard try keyword() == "NIL" else { throw .malformed }
        return nil
    }

    /// A string in any of its three forms.
    mutating func astring() throws(IMAPSyntaxError) -> [UInt8] {
        if isAtLiteral { return literal() }
        if next == 0x22 { return try quoted() }
        let word = word { Self.endsAtom($0) && $0 != 0x5D }
        guard !word.isEmpty else { throw .malformed }
        return Array(word)
    }

    mutating func set() throws(IMAPSyntaxError) -> IMAPNumberSet {
        var ranges: [ClosedRange<UInt32>] = []
        repeat {
            let first = try number32()
            let last = skip(0x3A) ? try number32() : first
            ranges.append(min(first, last)...max(first, last))
            guard ranges.count <= IMAPLimits.rangesMax else { throw .tooMany }
        } while skip(0x2C)
        return IMAPNumberSet(ranges)
    }

    /// What stands between parentheses, each read by `element`.
    mutating func list(
        max: Int = IMAPLimits.wordsMax, _ element: (inout IMAPScanner) throws(IMAPSyntaxError) -> Void
    ) throws(IMAPSyntaxError) {
        try expect(0x28)
        depth += 1
        defer { depth -= 1 }
        guard depth <= IMAPLimits.nestingMax else { throw .tooDeep }
        var count = 0
        skipSpaces()
        while !skip(0x29) {
            count += 1
            guard count <= max else { throw .tooMany }
            try element(&self)
            skipSpaces()
        }
    }

    /// Passes over one value of any kind.
    mutating func skipValue() throws(IMAPSyntaxError) {
        if next == 0x28 {
            try list(max: IMAPLimits.rangesMax) { (scanner) throws(IMAPSyntaxError) in try scanner.skipValue() }
        } else if isAtLiteral {
            _ = literal()
        } else if next == 0x22 {
            _ = try quoted()
        } else {
            guard !word(ending: { $0 == 0x20 || $0 == 0x28 || $0 == 0x29 }).isEmpty else { throw .malformed }
        }
    }

    /// Everything up to the end of the text.
    mutating func rest() -> ArraySlice<UInt8> { word { _ in false } }

    mutating func word(ending isEnd: (UInt8) -> Bool) -> ArraySlice<UInt8> {
        let text = response.texts[piece]
        let first = index
        while index < text.count, !isEnd(text[index]) { index += 1 }
        return text[first..<index]
    }

    private mutating func literal() -> [UInt8] {
        defer { (piece, index) = (piece + 1, 0) }
        return response.literals[piece]
    }

    private mutating func quoted() throws(IMAPSyntaxError) -> [UInt8] {
        try expect(0x22)
        var bytes: [UInt8] = []
        while let byte = next {
            index += 1
            if byte == 0x22 { return bytes }
            guard byte == 0x5C else { bytes.append(byte); continue }
            guard let escaped = next else { break }
            index += 1
            bytes.append(escaped)
        }
        throw .malformed
    }

    /// Spaces, parentheses, brackets, braces, quotes, backslashes and controls.
    private static func endsAtom(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == 0x7F || [0x28, 0x29, 0x5B, 0x5D, 0x7B, 0x22, 0x5C].contains(byte)
    }
}
