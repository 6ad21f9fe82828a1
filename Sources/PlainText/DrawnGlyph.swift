/// What one terminal cell, or two for a wide one, is given to show: a base and its marks.
///
/// Plain bits without storage elsewhere, so that a frame of them is copied and compared fast.
public struct DrawnGlyph: Hashable, Sendable {
    /// Scalar values of up to four marks in order, then zeros.
    public let marks: SIMD4<UInt32>
    public let base: Unicode.Scalar
    /// 1 or 2.
    public let columns: Int8

    public static let space = DrawnGlyph(" ")

    /// A glyph for one scalar; one that no terminal can show becomes U+FFFD, and a mark stands on
    /// a dotted circle.
    public init(_ scalar: Unicode.Scalar) {
        let width = DisplayWidth.columns(of: scalar)
        if !DisplayWidth.isPrintable(scalar) {
            self.init(base: "\u{FFFD}", marks: .zero, columns: 1)
        } else if width == 0 {
            self.init(base: "\u{25CC}", marks: [scalar.value, 0, 0, 0], columns: 1)
        } else {
            self.init(base: scalar, marks: .zero, columns: Int8(width))
        }
    }

    private init(base: Unicode.Scalar, marks: SIMD4<UInt32>, columns: Int8) {
        self.base = base
        self.marks = marks
        self.columns = columns
    }

    /// Base and marks as text.
    public var string: String {
        var scalars = String.UnicodeScalarView([base])
        scalars.append(contentsOf: markScalars)
        return String(scalars)
    }

    /// The marks in order.
    public var markScalars: [Unicode.Scalar] {
        guard marks != .zero else { return [] }
        return marks.indices.compactMap { marks[$0] == 0 ? nil : Unicode.Scalar(marks[$0]) }
    }

    /// The same glyph with one mark more, or unchanged where all four places are taken.
    func adding(mark: Unicode.Scalar) -> DrawnGlyph {
        guard let free = marks.indices.first(where: { marks[$0] == 0 }) else { return self }
        var more = marks
        more[free] = mark.value
        return DrawnGlyph(base: base, marks: more, columns: columns)
    }
}

/// The glyphs that draw a text on one line, left to right.
///
/// Joiners, variation selectors and skin tones are left out; a line feed draws as a space. A
/// grapheme cluster may need several glyphs, as a flag or a joined emoji does.
public struct DrawnGlyphs: Sequence, Sendable {
    private let text: SafeText

    public init(_ text: SafeText) {
        self.text = text
    }

    public func makeIterator() -> Iterator {
        Iterator(scalars: text.string.unicodeScalars.makeIterator())
    }

    public struct Iterator: IteratorProtocol {
        private var scalars: String.UnicodeScalarView.Iterator
        private var pending: DrawnGlyph?
        private var previous: Unicode.Scalar?

        init(scalars: String.UnicodeScalarView.Iterator) {
            self.scalars = scalars
        }

        public mutating func next() -> DrawnGlyph? {
            while let scalar = scalars.next() {
                let isDrawn = EmojiRules.isDrawn(scalar, after: previous)
                previous = scalar
                guard isDrawn else { continue }
                if let glyph = take(scalar) { return glyph }
            }
            defer { pending = nil }
            return pending
        }

        /// Returns the glyph that this scalar shows to be complete.
        private mutating func take(_ scalar: Unicode.Scalar) -> DrawnGlyph? {
            if let open = pending, DisplayWidth.columns(of: scalar) == 0 {
                pending = open.adding(mark: scalar)
                return nil
            }
            defer { pending = DrawnGlyph(scalar == "\n" ? " " : scalar) }
            return pending
        }
    }
}
