import PlainText

/// One line of a pane before it has a place: words from the left, words from the right.
struct ScreenLine: Hashable, Sendable {
    var left: [Span]
    /// Where there is not room for all, the first ones go.
    var right: [Span]
    /// The ground of the whole line.
    var bar: ThemeRole?
    /// Whether a thin line fills the room between left and right.
    var isRule: Bool

    init(_ left: [Span], right: [Span] = [], bar: ThemeRole? = nil, isRule: Bool = false) {
        self.left = left
        self.right = right
        self.bar = bar
        self.isRule = isRule
    }

    init(_ text: SafeText, _ role: ThemeRole = .text) {
        self.init([Span(text, role)])
    }

    static let empty = ScreenLine([])

    /// The same line as it fits into so many columns: never wider, the left cut with an ellipsis.
    func fitted(toColumns columns: Int) -> ScreenLine {
        var line = self
        var rightColumns = right.columns
        let leftColumns = left.columns
        let leftMin = Swift.min(leftColumns, columns / 2)
        while !line.right.isEmpty, leftMin + 1 + rightColumns > columns {
            rightColumns -= line.right.removeFirst().columns
        }
        let room = columns - rightColumns - (line.right.isEmpty ? 0 : 1)
        if leftColumns > room { line.left = left.truncated(toColumns: room) }
        return line
    }
}

extension ScreenLine {
    /// Text broken into lines of one role.
    static func wrapped(
        _ text: SafeText, _ role: ThemeRole, columns: Int, rows: Int = .max
    ) -> [ScreenLine] {
        guard columns > 0 else { return [] }
        return TextWrapping.lines(text, columns: columns).prefix(rows).map {
            ScreenLine(text[$0.range], role)
        }
    }
}
