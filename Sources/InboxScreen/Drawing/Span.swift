import PlainText

/// Words in one role.
struct Span: Hashable, Sendable {
    var text: SafeText
    var role: ThemeRole

    init(_ text: SafeText, _ role: ThemeRole = .text) {
        self.text = text
        self.role = role
    }

    var columns: Int { text.columns }
}

extension [Span] {
    var columns: Int { reduce(0) { $0 + $1.columns } }

    /// As many whole spans as fit, and the beginning of the next one.
    func truncated(toColumns limit: Int) -> [Span] {
        var room = limit
        var kept: [Span] = []
        for span in self {
            guard room > 0 else { break }
            let columns = span.columns
            if columns <= room {
                kept.append(span)
            } else {
                kept.append(Span(span.text.truncated(toColumns: room), span.role))
            }
            room -= columns
        }
        return kept
    }
}
