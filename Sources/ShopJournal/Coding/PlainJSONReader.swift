/// Reads JSON in the one form in which ``PlainJSONWriter`` writes it: no spaces, no escapes, keys in
/// an order that the caller knows.
///
/// A general decoder takes about ten times as long. Anything out of the ordinary throws, and then a
/// general decoder has to read the same bytes: never another answer, only a slower one.
struct PlainJSONReader {
    /// The bytes are not in the plain form, which says nothing against them.
    struct NotPlain: Error {}

    private let bytes: UnsafeRawBufferPointer
    private var index = 0

    /// - Parameter bytes: must outlive the reader.
    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    var isAtEnd: Bool { index == bytes.count }

    mutating func beginObject() throws(NotPlain) { try expect(UInt8(ascii: "{")) }
    mutating func endObject() throws(NotPlain) { try expect(UInt8(ascii: "}")) }

    mutating func key(_ name: StaticString) throws(NotPlain) {
        guard takes(key: name) else { throw NotPlain() }
    }

    /// Whether the next key is this one; its value then comes next.
    mutating func takes(key name: StaticString) -> Bool {
        let start = index
        let isFirst = index > 0 && bytes[index - 1] == UInt8(ascii: "{")
        if isFirst || takes(UInt8(ascii: ",")), takes(UInt8(ascii: "\"")), takes(name),
            takes(UInt8(ascii: "\"")), takes(UInt8(ascii: ":"))
        {
            return true
        }
        index = start
        return false
    }

    mutating func text() throws(NotPlain) -> String {
        try expect(UInt8(ascii: "\""))
        let start = index
        while let byte = next, byte != UInt8(ascii: "\"") {
            if byte == UInt8(ascii: "\\") || byte < 0x20 { throw NotPlain() }
            index += 1
        }
        let content = UnsafeRawBufferPointer(rebasing: bytes[start..<index])
        try expect(UInt8(ascii: "\""))
        guard let text = String(validating: content, as: UTF8.self) else { throw NotPlain() }
        return text
    }

    /// A whole number that fits, in its shortest form.
    mutating func integer<Integer: FixedWidthInteger>() throws(NotPlain) -> Integer {
        let isNegative = Integer.isSigned && takes(UInt8(ascii: "-"))
        let start = index
        var value: Integer = 0
        while let byte = next, (0x30...0x39).contains(byte) {
            let digit = Integer(truncatingIfNeeded: byte - 0x30)
            let (product, isTooLarge) = value.multipliedReportingOverflow(by: 10)
            let (sum, overflows) =
                isNegative
                ? product.subtractingReportingOverflow(digit)
                : product.addingReportingOverflow(digit)
            if isTooLarge || overflows { throw NotPlain() }
            value = sum
            index += 1
        }
        let hasSpareZero = index > start + 1 && bytes[start] == UInt8(ascii: "0")
        guard index > start, !hasSpareZero else { throw NotPlain() }
        return value
    }

    mutating func integers<Integer: FixedWidthInteger>() throws(NotPlain) -> [Integer] {
        try expect(UInt8(ascii: "["))
        var list: [Integer] = []
        if takes(UInt8(ascii: "]")) { return list }
        while true {
            list.append(try integer())
            if takes(UInt8(ascii: "]")) { return list }
            try expect(UInt8(ascii: ","))
        }
    }

    private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

    private mutating func takes(_ byte: UInt8) -> Bool {
        guard next == byte else { return false }
        index += 1
        return true
    }

    private mutating func takes(_ word: StaticString) -> Bool {
        let count = word.utf8CodeUnitCount
        guard bytes.count - index >= count,
            word.withUTF8Buffer({ bytes[index..<index + count].elementsEqual($0) })
        else { return false }
        index += count
        return true
    }

    private mutating func expect(_ byte: UInt8) throws(NotPlain) {
        if !takes(byte) { throw NotPlain() }
    }
}
