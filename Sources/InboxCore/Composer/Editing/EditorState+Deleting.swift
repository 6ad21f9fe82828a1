extension EditorState {
    mutating func deleteBackward() {
        guard let start = buffer.position(before: cursor) else { return }
        delete(start..<cursor, kind: .deletingBackward)
    }

    mutating func deleteForward() {
        guard let end = buffer.position(after: cursor) else { return }
        delete(cursor..<end, kind: .deletingForward)
    }

    mutating func cutWordBack() {
        cut(buffer.wordStart(before: cursor)..<cursor, gatheringAt: .front)
    }

    mutating func cutToLineStart() {
        cut(TextPosition(paragraph: cursor.paragraph, character: 0)..<cursor, gatheringAt: .front)
    }

    mutating func cutToLineEnd() {
        let end = buffer.endOfParagraph(cursor.paragraph)
        let next = buffer.position(after: cursor) ?? cursor
        cut(cursor..<max(end, cursor == end ? next : end), gatheringAt: .back)
    }

    private mutating func cut(_ range: Range<TextPosition>, gatheringAt side: CutText.Side) {
        guard !range.isEmpty else { return }
        let range = wideningOverPlaceholders(range)
        let blanks = blankTracker.blanks(inside: buffer.characterOffsets(range))
        cutText.add(BlankedText(buffer.text(in: range), blanks: blanks), at: side)
        step(.whole) { $0.replace(range, with: BlankedText()) }
    }

    private mutating func delete(_ range: Range<TextPosition>, kind: EditKind) {
        let range = wideningOverPlaceholders(range)
        step(kind) { $0.replace(range, with: BlankedText()) }
    }

    /// A placeholder goes as a whole: half of one is no blank any more, and nothing to send.
    private func wideningOverPlaceholders(_ range: Range<TextPosition>) -> Range<TextPosition> {
        guard !blanks.isEmpty else { return range }
        let offsets = blankTracker.wideningOverPlaceholders(buffer.characterOffsets(range))
        return buffer.positions(offsets)
    }
}
