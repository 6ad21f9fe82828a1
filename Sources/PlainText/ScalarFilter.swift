/// The one gate from untrusted scalars to safe ones: a single pass with one scalar of look-ahead.
///
/// Text of printable ASCII and Latin letters alone stays as it is, and so do runs of printable ASCII
/// in other text; that is most of most mail.
struct ScalarFilter {
    private let keepsLines: Bool
    private var output = ""
    private var previous: Unicode.Scalar?
    private var hasBase = false
    private var marksOnBase = 0
    private var column = 0

    static func filtered(_ untrusted: String, keepingLines: Bool) -> String {
        if isPlain(untrusted, keepingLines: keepingLines) { return untrusted }
        var filter = ScalarFilter(keepsLines: keepingLines)
        filter.output.reserveCapacity(untrusted.utf8.count)
        filter.accept(untrusted)
        return filter.output
    }

    private init(keepsLines: Bool) {
        self.keepsLines = keepsLines
    }

    private static func isPlain(_ text: String, keepingLines: Bool) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            bytes.allSatisfy { isPlain($0) || isLatin($0) || (keepingLines && $0 == 0x0A) }
        }
    }

    /// A byte of a letter from U+00C0 to U+027F, each of them a base of one column: the bytes that
    /// begin one, and those that go on, which nothing else has begun when all bytes are plain.
    private static func isLatin(_ byte: UInt8) -> Bool {
        (0x80...0xBF).contains(byte) || (0xC3...0xC9).contains(byte)
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        (0x20...0x7E).contains(byte)
    }

    private mutating func accept(_ untrusted: String) {
        var text = untrusted
        text.makeContiguousUTF8()
        let scalars = text.unicodeScalars
        var position = text.startIndex
        while position < text.endIndex {
            let special = text.utf8[position...].firstIndex { !Self.isPlain($0) } ?? text.endIndex
            appendPlain(text[position..<special])
            guard special < text.endIndex else { return }
            position = scalars.index(after: special)
            let next = position < text.endIndex ? scalars[position] : nil
            accept(scalars[special], before: next)
        }
    }

    private mutating func appendPlain(_ run: Substring) {
        guard let last = run.unicodeScalars.last else { return }
        output += run
        column += run.utf8.count
        previous = last
        hasBase = true
        marksOnBase = 0
    }

    private mutating func accept(_ scalar: Unicode.Scalar, before next: Unicode.Scalar?) {
        switch ScalarClass(scalar) {
        case .base: appendBase(scalar)
        case .mark: appendMark(scalar)
        case .lineBreak: if scalar != "\r" || next != "\n" { appendLineBreak() }
        case .tab: appendTab()
        case .shownAs(let picture): appendBase(picture)
        case .variationSelector: if previous?.properties.isEmoji == true { append(scalar) }
        case .joiner: if JoinerRules.keeps(scalar, after: previous, before: next) { append(scalar) }
        case .dropped: break
        }
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
        output.unicodeScalars.append(scalar)
        previous = scalar
    }

    private mutating func appendBase(_ scalar: Unicode.Scalar) {
        column += EmojiRules.isDrawn(scalar, after: previous) ? DisplayWidth.columns(of: scalar) : 0
        append(scalar)
        hasBase = true
        marksOnBase = 0
    }

    private mutating func appendMark(_ scalar: Unicode.Scalar) {
        if !hasBase { appendBase("\u{25CC}") }
        guard marksOnBase < PlainTextLimits.marksPerBaseMax else { return }
        marksOnBase += 1
        column += DisplayWidth.columns(of: scalar)
        append(scalar)
    }

    private mutating func appendLineBreak() {
        guard keepsLines else { return appendBase(" ") }
        append("\n")
        hasBase = false
        column = 0
    }

    private mutating func appendTab() {
        guard keepsLines else { return appendBase(" ") }
        let stop = PlainTextLimits.tabStopColumns
        for _ in 0..<(stop - column % stop) { appendBase(" ") }
    }
}
