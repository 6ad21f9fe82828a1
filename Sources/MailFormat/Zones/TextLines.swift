import PlainText

/// The lines of a text as bytes, found in one pass.
struct TextLines {
    let bytes: [UInt8]
    private let ranges: [Range<Int>]

    init(_ text: SafeText) {
        bytes = Array(text.string.utf8)
        var ranges: [Range<Int>] = []
        var start = 0
        for index in bytes.indices where bytes[index] == 0x0A {
            ranges.append(start..<index)
            start = index + 1
        }
        if start < bytes.count { ranges.append(start..<bytes.count) }
        self.ranges = ranges
    }

    var count: Int { ranges.count }

    /// The bytes of a line without the spaces at both ends.
    subscript(index: Int) -> ArraySlice<UInt8> {
        var range = ranges[index]
        while range.lowerBound < range.upperBound, bytes[range.lowerBound] == 0x20 {
            range = range.lowerBound + 1..<range.upperBound
        }
        while range.lowerBound < range.upperBound, bytes[range.upperBound - 1] == 0x20 {
            range = range.lowerBound..<range.upperBound - 1
        }
        return bytes[range]
    }

    func isBlank(_ index: Int) -> Bool { self[index].isEmpty }

    func isQuoted(_ index: Int) -> Bool { self[index].first == UInt8(ascii: ">") }

    /// The line in lower case, for comparing with words.
    func lowercased(_ index: Int) -> String { String(decoding: self[index], as: UTF8.self).lowercased() }

    /// The next line at or after `index` on which anything stands.
    func firstFilled(from index: Int) -> Int? {
        var next = index
        while next < count, isBlank(next) { next += 1 }
        return next < count ? next : nil
    }

    func text(_ lines: Range<Int>) -> SafeText {
        guard !lines.isEmpty else { return "" }
        let range = ranges[lines.lowerBound].lowerBound..<ranges[lines.upperBound - 1].upperBound
        return SafeText(lines: String(decoding: bytes[range], as: UTF8.self))
    }
}
