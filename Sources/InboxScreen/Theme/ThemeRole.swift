/// What a style is for.
///
/// A theme gives each role its colours; the screen never names a colour.
public enum ThemeRole: String, CaseIterable, Sendable {
    case text, dim, accent, selected, selectedDim, late, soon, kind, warning, error, note
    case theirWords, myWords, quote, link, line, header, headerDim, hint, hintKey
    case blank, blankOpen, cursorLine, mark, title

    /// The name in a theme file: `their_words`.
    public var key: String {
        rawValue.reduce(into: "") { key, letter in
            key += letter.isUppercase ? "_" + letter.lowercased() : String(letter)
        }
    }
}
