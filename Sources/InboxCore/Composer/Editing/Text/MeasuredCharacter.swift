import PlainText

/// A grapheme cluster with what the editor asks of it at every key press.
struct MeasuredCharacter: Sendable {
    let character: Character
    /// Terminal columns it takes as `SafeText` shows it.
    ///
    /// A mark without a base takes none, though at the start of a line it is shown on a dotted
    /// circle: there the cursor stands a column too far left.
    let columns: Int
    let scalarCount: Int

    init(_ character: Character) {
        self.character = character
        let scalars = character.unicodeScalars
        let first = scalars[scalars.startIndex]
        if scalars.index(after: scalars.startIndex) == scalars.endIndex {
            columns = DisplayWidth.columns(of: first)
            scalarCount = 1
        } else {
            columns = SafeText(line: String(character)).columns
            scalarCount = scalars.count
        }
    }
}
