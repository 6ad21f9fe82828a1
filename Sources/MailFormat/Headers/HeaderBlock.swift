/// The fields of ours at the top of a message, as places in its bytes, found in one pass.
struct HeaderBlock {
    struct Field {
        let name: HeaderName
        /// The raw value after the colon, folds included, the last line break not.
        let value: Range<Int>
    }

    private(set) var fields: [Field] = []
    /// Where the body begins: behind the first empty line.
    private(set) var bodyStart = 0
    /// Whether a limit kept some of the fields from being read.
    private(set) var isCut = false
    private(set) var fieldCount = 0

    init(_ bytes: UnsafeRawBufferPointer) {
        var lines = LineScanner(bytes)
        while let line = lines.next() {
            if line.content.isEmpty {
                bodyStart = line.next
                return
            }
            guard take(line, of: bytes) else { return }
        }
        bodyStart = bytes.count
    }

    /// False when the line shows that this is no header block: the body then begins with it.
    private mutating func take(_ line: LineScanner.Line, of bytes: UnsafeRawBufferPointer) -> Bool {
        let first = bytes[line.content.lowerBound]
        if first == UInt8(ascii: " ") || first == UInt8(ascii: "\t") {
            extend(to: line.content.upperBound)
            return true
        }
        isContinuable = false
        guard let colon = Self.colon(in: line.content, of: bytes) else {
            if fieldCount > 0 || Self.isMboxSeparator(line.content, of: bytes) { return true }
            bodyStart = line.content.lowerBound
            return false
        }
        fieldCount += 1
        guard fieldCount <= MailFormatLimits.headersMax,
            line.next <= MailFormatLimits.headerBlockBytesMax
        else {
            isCut = true
            return true
        }
        let nameEnd = Self.nameEnd(before: colon, from: line.content.lowerBound, of: bytes)
        if let name = HeaderName(
            UnsafeRawBufferPointer(rebasing: bytes[line.content.lowerBound..<nameEnd]))
        {
            fields.append(Field(name: name, value: colon + 1..<line.content.upperBound))
            isContinuable = true
        }
        return true
    }

    private var isContinuable = false

    private mutating func extend(to end: Int) {
        guard isContinuable, let last = fields.last else { return }
        guard end - last.value.lowerBound <= MailFormatLimits.headerBytesMax else {
            isCut = true
            return
        }
        fields[fields.count - 1] = Field(name: last.name, value: last.value.lowerBound..<end)
    }

    /// The colon that ends a field name; nil when the line does not begin with one.
    private static func colon(in line: Range<Int>, of bytes: UnsafeRawBufferPointer) -> Int? {
        for index in line {
            let byte = bytes[index]
            if byte == UInt8(ascii: ":") { return index == line.lowerBound ? nil : index }
            if byte < 0x20 && byte != UInt8(ascii: "\t") || byte >= 0x7F { return nil }
            if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") {
                let rest = bytes[index..<line.upperBound]
                let end = rest.firstIndex { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
                return end.flatMap { bytes[$0] == UInt8(ascii: ":") ? $0 : nil }
            }
        }
        return nil
    }

    private static func nameEnd(
        before colon: Int, from start: Int, of bytes: UnsafeRawBufferPointer
    ) -> Int {
        var end = colon
        while end > start,
            bytes[end - 1] == UInt8(ascii: " ") || bytes[end - 1] == UInt8(ascii: "\t")
        { end -= 1 }
        return end
    }

    private static func isMboxSeparator(_ line: Range<Int>, of bytes: UnsafeRawBufferPointer)
        -> Bool
    {
        let start = bytes[line].drop { $0 == UInt8(ascii: ">") }
        return start.starts(with: "From ".utf8)
    }
}
