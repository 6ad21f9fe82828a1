/// Columns that text takes in a terminal: what `wcwidth` says of each scalar drawn.
public enum DisplayWidth {
    /// Columns of one scalar: 0, 1 or 2. A scalar that `wcwidth` calls unprintable counts 1,
    /// because U+FFFD is drawn in its place.
    public static func columns(of scalar: Unicode.Scalar) -> Int {
        if scalar.value < 0x300 { return scalar.value == 0 ? 0 : 1 }
        let width = widthClass(of: scalar)
        return width == unprintable ? 1 : Int(width)
    }

    /// Columns of text as drawn: without joiners, variation selectors and skin tones.
    public static func columns(of text: some StringProtocol) -> Int {
        var columns = 0
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            if EmojiRules.isDrawn(scalar, after: previous) { columns += self.columns(of: scalar) }
            previous = scalar
        }
        return columns
    }

    /// Whether a terminal can show the scalar itself.
    static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        if (0x20...0x7E).contains(scalar.value) { return true }
        return widthClass(of: scalar) != unprintable
    }

    private static let unprintable: UInt32 = 3

    /// The class in the last run that opens at the scalar or before it.
    private static func widthClass(of scalar: Unicode.Scalar) -> UInt32 {
        let page = Int(scalar.value >> 8)
        var low = Int(runsAtPages[page])
        var high = Int(runsAtPages[page + 1]) + 1
        let sought = scalar.value << 2 | 3
        while high - low > 1 {
            let middle = (low + high) / 2
            if displayWidthRuns[middle] <= sought { low = middle } else { high = middle }
        }
        return displayWidthRuns[low] & 3
    }

    /// For each 256 scalars, which run the first of them lies in: a search then looks at a few
    /// runs instead of thousands.
    private static let runsAtPages: [UInt16] = {
        var run = 0
        return (0...0x1100).map { page in
            let sought = UInt32(page) << 10 | 3
            while run + 1 < displayWidthRuns.count, displayWidthRuns[run + 1] <= sought { run += 1 }
            return UInt16(run)
        }
    }()
}
