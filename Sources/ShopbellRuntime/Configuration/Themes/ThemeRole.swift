/// What a style is for. A theme gives each role its colours; the screen never names a colour.
///
/// On the selected row only `selected` and `selectedDim` are used: many themes turn its ground
/// around, and the other roles' colours are not made for that.
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

    /// Reads a name however its words are joined: `their_words`, `their-words`, `their words`,
    /// `theirWords`.
    init?(key: String) {
        let folded = NearestWord.folded(key)
        guard let role = Self.allCases.first(where: { NearestWord.folded($0.rawValue) == folded })
        else {
            return nil
        }
        self = role
    }
}
