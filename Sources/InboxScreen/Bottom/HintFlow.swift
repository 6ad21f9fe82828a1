import PlainText

/// Puts hints side by side, two columns apart.
enum HintFlow {
    /// As many as fit on one line: an early long one is shortened or passed over, so that the
    /// line is full. The last of them always stands, where there is any room.
    static func line(_ hints: [KeyHint], columns: Int) -> [Span] {
        guard let last = hints.last else { return [] }
        var room = columns - last.spans.columns
        var shown: [KeyHint] = []
        for hint in hints.dropLast() {
            let fitting = [hint, hint.shortened].compactMap { $0 }
                .first { $0.spans.columns + 2 <= room }
            guard let fitting else { continue }
            room -= fitting.spans.columns + 2
            shown.append(fitting)
        }
        if room >= 0 { shown.append(last) }
        return joined(shown)
    }

    /// All of them, in as many lines as that takes.
    static func lines(_ hints: [KeyHint], columns: Int) -> [[Span]] {
        var lines: [[KeyHint]] = []
        var room = 0
        for hint in hints {
            let needed = hint.spans.columns + 2
            if lines.isEmpty || needed - 2 > room {
                lines.append([])
                room = columns
            }
            lines[lines.count - 1].append(hint)
            room -= needed
        }
        return lines.map(joined)
    }

    private static func joined(_ hints: [KeyHint]) -> [Span] {
        Array(hints.flatMap { [Span("  ", .hint)] + $0.spans }.dropFirst())
    }
}
