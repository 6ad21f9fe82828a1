import PlainText

/// What stands for a glyph on a terminal that knows only ASCII.
public enum ASCIIFallback {
    /// The glyph itself if it is ASCII, its stand-in if there is one, else a question mark for
    /// each of its columns.
    public static func glyphs(for glyph: DrawnGlyph) -> [DrawnGlyph] {
        let scalar = standIns[glyph.base] ?? (glyph.base.isASCII ? glyph.base : "?")
        return Array(repeating: DrawnGlyph(scalar), count: Int(glyph.columns))
    }

    private static let standIns: [Unicode.Scalar: Unicode.Scalar] = [
        "\u{2500}": "-", "\u{2501}": "-", "\u{2502}": "|", "\u{2503}": "|", "\u{250C}": "+",
        "\u{2510}": "+", "\u{2514}": "+", "\u{2518}": "+", "\u{251C}": "+", "\u{2524}": "+",
        "\u{252C}": "+", "\u{2534}": "+", "\u{253C}": "+", "\u{2574}": "-", "\u{2576}": "-",
        "\u{2588}": "#", "\u{2591}": ".", "\u{2592}": ":", "\u{2593}": "#", "\u{2026}": "~",
        "\u{2022}": "*", "\u{00B7}": ".", "\u{25CF}": "*", "\u{25CB}": "o", "\u{25A0}": "#",
        "\u{25A1}": "o", "\u{2190}": "<", "\u{2192}": ">", "\u{2191}": "^", "\u{2193}": "v",
        "\u{25B8}": ">", "\u{25BE}": "v", "\u{25B6}": ">", "\u{25C0}": "<", "\u{2713}": "x",
        "\u{2714}": "x", "\u{2717}": "x", "\u{00D7}": "x", "\u{2013}": "-", "\u{2014}": "-",
        "\u{2010}": "-", "\u{2011}": "-", "\u{2212}": "-", "\u{2018}": "'", "\u{2019}": "'",
        "\u{201C}": "\"", "\u{201D}": "\"", "\u{00AB}": "<", "\u{00BB}": ">", "\u{00A0}": " ",
        "\u{2764}": "*", "\u{2661}": "*", "\u{2665}": "*", "\u{2605}": "*", "\u{2606}": "*",
    ]
}
