/// Text that may reach the screen, a file name, a header or a log line: no scalar in it can
/// steer a terminal, reorder what is read, or stand there unseen.
///
/// What becomes of hostile or invisible scalars:
/// - C0 controls and DEL show as their pictures (U+2400 to U+2421), C1 controls and
///   noncharacters as U+FFFD.
/// - Bidi controls and every other default-ignorable scalar go: zero width spaces, tags, soft
///   hyphens, Hangul fillers, byte order marks. Three are kept where they carry meaning: a
///   variation selector on an emoji, a joiner between emoji (UTS 51), and a joiner that Arabic or
///   Indic writing needs (RFC 5892, appendix A).
/// - A base keeps four combining marks; a mark without a base stands on a dotted circle.
/// - Tabs become spaces up to the next stop of eight columns.
///
/// The filter changes nothing in text that has passed it, and two safe texts side by side are
/// safe. Text compares and hashes as `String` does.
public struct SafeText: Hashable, Sendable {
    public let string: String

    /// Filters text that belongs on one line: line breaks and tabs become single spaces.
    public init(line untrusted: String) {
        string = ScalarFilter.filtered(untrusted, keepingLines: false)
    }

    /// Filters text of several lines: every kind of line break becomes a line feed.
    public init(lines untrusted: String) {
        string = ScalarFilter.filtered(untrusted, keepingLines: true)
    }

    /// For text known to be safe because each of its parts is.
    fileprivate init(joiningSafe string: String) {
        self.string = string
    }

    public var isEmpty: Bool { string.isEmpty }

    /// The same text on one line.
    public var singleLine: SafeText {
        string.utf8.contains(0x0A) ? SafeText(line: string) : self
    }

    /// A part of the text. The range need not lie on grapheme boundaries.
    ///
    /// Between two ASCII scalars nothing has lost its base, its joiner or what stood beside it, so
    /// such a part is as safe as the whole.
    public subscript(range: Range<String.Index>) -> SafeText {
        let part = string.unicodeScalars[range]
        if let first = part.first, first.isASCII, let last = part.last, last.isASCII {
            return SafeText(joiningSafe: String(part))
        }
        return SafeText(lines: String(part))
    }

    public static func + (first: SafeText, second: SafeText) -> SafeText {
        SafeText(joiningSafe: first.string + second.string)
    }

    public static func += (first: inout SafeText, second: SafeText) {
        first = SafeText(joiningSafe: first.string + second.string)
    }
}

extension SafeText: Comparable {
    public static func < (first: SafeText, second: SafeText) -> Bool {
        first.string < second.string
    }
}

extension SafeText: CustomStringConvertible {
    public var description: String { string }
}

extension SafeText: ExpressibleByStringInterpolation {
    /// Filters literals and whatever was interpolated into them, keeping lines.
    public init(stringLiteral value: String) {
        self.init(lines: value)
    }
}

extension SafeText: Codable {
    /// Decodes through the filter, keeping lines; use `singleLine` where only one may stand.
    public init(from decoder: any Decoder) throws {
        self.init(lines: try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(string)
    }
}

extension Sequence<SafeText> {
    public func joined(separator: SafeText = "") -> SafeText {
        SafeText(joiningSafe: map(\.string).joined(separator: separator.string))
    }
}
