import PlainText

/// The lines of a text as bytes, found in one pass.
struct TextLines {
    private let whole: SafeText
    let bytes: [UInt8]
    private let ranges: [Range<Int>]

    /// The same without the spaces at both ends.
    private let trimmed: [Range<Int>]

    init(_ text: SafeText) {
        whole = text
        bytes = Array(text.string.utf8)
        var ranges: [Range<Int>] = []
        var trimmed: [Range<Int>] = []
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
            ranges.append(start..<end)
            trimmed.append(Self.withoutSpaces(start..<end, of: bytes))
            start = end + 1
        }
        self.ranges = ranges
        self.trimmed = trimmed
    }

    private static func withoutSpaces(_ line: Range<Int>, of bytes: [UInt8]) -> Range<Int> {
        var start = line.lowerBound
        var end = line.upperBound
        while start < end, bytes[start] == 0x20 { start += 1 }
        while end > start, bytes[end - 1] == 0x20 { end -= 1 }
        return start..<end
    }

    var count: Int { ranges.count }

    /// The bytes of a line without the spaces at both ends.
    subscript(index: Int) -> ArraySlice<UInt8> { bytes[trimmed[index]] }

    func isBlank(_ index: Int) -> Bool { self[index].isEmpty }

    func isQuoted(_ index: Int) -> Bool { self[index].first == UInt8(ascii: ">") }

    /// The line in lower case, for comparing with words.
    func lowercased(_ index: Int) -> String {
        String(decoding: self[index], as: UTF8.self).lowercased()
    }

    /// The next line at or after `index` on which anything stands.
    func firstFilled(from index: Int) -> Int? {
        var next = index
        while next < count, isBlank(next) { next += 1 }
        return next < count ? next : nil
    }

    func text(_ lines: Range<Int>) -> SafeText {
        guard !lines.isEmpty else { return "" }
        let range = ranges[lines.lowerBound].lowerBound..<ranges[lines.upperBound - 1].upperBound
        let start = whole.string.utf8.startIndex
        let indexes = [range.lowerBound, range.upperBound].map {
            whole.string.utf8.index(start, offsetBy: $0)
        }
        return whole[indexes[0]..<indexes[1]]
    }
}
