import CustomerCare
import InboxCore
import PlainText

/// The visible lines of the text being written, with its blanks, and the words that a question is
/// about underlined.
struct DraftLines {
    let composer: Composer
    let role: ThemeRole

    func lines(rows: Int) -> [ScreenLine] {
        let editor = composer.editor
        let lines = editor.layout.visibleLines(top: composer.top, rows: rows)
        guard let first = lines.first, let last = lines.last else { return [] }
        let blanks = marked(from: first, to: last)
        let cursorRow = editor.cursorPlace.row - composer.top
        return lines.enumerated().map { row, line in
            let isCursorLine = composer.isWriting && row == cursorRow
            return ScreenLine(spans(of: line, blanks), bar: isCursorLine ? .cursorLine : nil)
        }
    }

    private struct PlacedBlank {
        let start: TextPosition
        let end: TextPosition
        let role: ThemeRole
    }

    /// Blanks, and between them what is asked about; in their order, none over another.
    private func marked(from first: VisualLine, to last: VisualLine) -> [PlacedBlank] {
        let blanks = blanks(from: first, to: last)
        let asked = asked(from: first, to: last).filter { one in
            !blanks.contains { $0.start < one.end && one.start < $0.end }
        }
        return (blanks + asked).sorted { $0.start < $1.start }
    }

    private func asked(from first: VisualLine, to last: VisualLine) -> [PlacedBlank] {
        let buffer = composer.editor.buffer, count = buffer.scalarCount
        return (composer.advice?.hints ?? []).compactMap { hint in
            guard let range = hint.range, range.upperBound <= count else { return nil }
            let start = buffer.position(atScalar: range.lowerBound)
            let end = buffer.position(atScalar: range.upperBound)
            guard start.paragraph <= last.paragraph, end.paragraph >= first.paragraph else { return nil }
            return PlacedBlank(start: start, end: end, role: .link)
        }
    }

    /// The blanks that reach into the visible paragraphs, by position.
    private func blanks(from first: VisualLine, to last: VisualLine) -> [PlacedBlank] {
        let buffer = composer.editor.buffer
        return composer.editor.blanks.compactMap { blank in
            let start = buffer.position(atCharacter: blank.range.lowerBound)
            let end = buffer.position(atCharacter: blank.range.upperBound)
            guard start.paragraph <= last.paragraph, end.paragraph >= first.paragraph else {
                return nil
            }
            return PlacedBlank(start: start, end: end, role: blank.isFilled ? .blank : .blankOpen)
        }
    }

    private func spans(of line: VisualLine, _ blanks: [PlacedBlank]) -> [Span] {
        let lineStart = TextPosition(paragraph: line.paragraph, character: line.shown.lowerBound)
        let lineEnd = TextPosition(paragraph: line.paragraph, character: line.shown.upperBound)
        var spans: [Span] = []
        var position = lineStart
        func take(to end: TextPosition, _ role: ThemeRole) {
            guard end > position else { return }
            spans.append(
                Span(SafeText(line: composer.editor.buffer.text(in: position..<end)), role))
            position = end
        }
        for blank in blanks where blank.end > lineStart && blank.start < lineEnd {
            take(to: max(lineStart, blank.start), role)
            take(to: min(lineEnd, blank.end), blank.role)
        }
        take(to: lineEnd, role)
        return spans
    }
}
