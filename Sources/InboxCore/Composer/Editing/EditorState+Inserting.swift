extension EditorState {
    mutating func insert(_ text: String) {
        fill(with: BlankedText(text), kind: .typing(endsInSpace: text.last?.isWhitespace == true))
    }

    /// A line break is no answer to a blank: on a placeholder it goes in front.
    mutating func insertNewline() {
        if let blank = blankTracker.placeholder(at: cursorOffset) {
            put(cursorAt: buffer.position(atCharacter: blank.range.lowerBound))
        }
        step(.typing(endsInSpace: true)) { state in
            state.replace(state.cursor..<state.cursor, with: BlankedText("\n"))
        }
    }

    mutating func paste(_ text: String) {
        fill(with: BlankedText(text), kind: .whole)
    }

    mutating func yank() -> EditRefusal? {
        guard !cutText.content.text.isEmpty else { return .nothingToPutBack }
        fill(with: cutText.content, kind: .whole)
        return nil
    }

    /// Puts text at the cursor, or in place of the placeholder the cursor stands on.
    private mutating func fill(with content: BlankedText, kind: EditKind) {
        guard !content.text.isEmpty else { return }
        let placeholder = blankTracker.placeholder(at: cursorOffset)
        let range = placeholder.map { buffer.positions($0.range) } ?? cursor..<cursor
        step(kind) { $0.replace(range, with: content) }
    }
}
