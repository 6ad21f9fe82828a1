import PlainText

/// Puts hints side by side, two columns apart.
enum HintFlow {
    /// As many as fit on one line.
    ///
    /// A long one is shortened or passed over, so that the line is full. The way to all the others
    /// stands at the end, where there is any room.
    static func line(_ hints: [KeyHint], columns: Int) -> [Span] {
        let last = hints.last { $0.isWayToAll }
        var room = columns - (last?.spans.columns ?? -2)
        var shown: [KeyHint] = []
        for hint in hints where !hint.isWayToAll {
            let fitting = [hint, hint.shortened].compactMap { $0 }
                .first { $0.spans.columns + 2 <= room }
            guard let fitting else { continue }
            room -= fitting.spans.columns + 2
            shown.append(fitting)
        }
        if let last, room >= 0 { shown.append(last) }
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
