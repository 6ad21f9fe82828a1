import PlainText

/// A list over the panes with one row chosen, scrolled so that it shows.
struct ChoiceList {
    let title: SafeText
    let rows: [ScreenLine]
    let selected: Int
    var empty: SafeText = "Nothing of that name."

    /// The title and as many rows as fit, and where the chosen one is among them.
    func lines(rows count: Int) -> (lines: [ScreenLine], selectedRow: Int?) {
        let head = [ScreenLine([Span(" "), Span(title, .title)])]
        guard !rows.isEmpty else {
            return (head + [ScreenLine([Span("  "), Span(empty, .dim)])], nil)
        }
        let visible = max(1, count - 1)
        let top = min(max(0, selected - visible + 1), max(0, rows.count - visible))
        let shown = rows.indices.clamped(to: top..<top + visible).map { index in
            let isSelected = index == selected
            let sign: SafeText = isSelected ? "\u{25B8} " : "  "
            return ScreenLine(
                [Span(sign)] + rows[index].left, right: rows[index].right + [Span(" ")],
                bar: isSelected ? .selected : nil)
        }
        return (head + shown, selected - top + 1)
    }
}
