import CustomerCare
import InboxCore
import PlainText
import ShopDomain

/// The ranked replies at the foot of the conversation.
enum SuggestionLines {
    static func lines(_ scene: Scene, columns: Int, rows: Int) -> [ScreenLine] {
        guard rows > 0 else { return [] }
        guard let suggestions = scene.opened?.suggestions else {
            return rows > 1 ? [ScreenLine([Span("replies", .dim)], isRule: true)] : []
        }
        let titled = suggestions.ranked.map { (ranked: $0, title: title(of: $0, scene)) }
        if rows == 1 { return [compact(titled[...], columns: columns)] }
        let full = titled.count <= rows - 1 ? titled.count : rows - 2
        var lines = [rule(suggestions)] + titled.prefix(full).map { self.full($0.ranked, $0.title) }
        if full < titled.count { lines.append(compact(titled[full...], columns: columns)) }
        return lines
    }

    private static func rule(_ suggestions: ReplyRanking.Suggestions) -> ScreenLine {
        let words: SafeText =
            suggestions.noneFits
            ? "none of these fits: r writes your own" : "replies: a digit places one"
        return ScreenLine([Span(words, .dim)], isRule: true)
    }

    /// One reply on a line: `1 Late: own it, new date · like "where is my order"`.
    private static func full(_ ranked: ReplyRanking.Ranked, _ title: SafeText) -> ScreenLine {
        ScreenLine([
            Span(SafeText(line: "\(ranked.digit) "), .hintKey), Span(title),
            Span(SafeText(line: " \u{00B7} \(ranked.reason)"), .dim),
        ])
    }

    /// Several on a line: `1 Late  2 Refund  3 Replace`, as many as fit.
    private static func compact(
        _ titled: ArraySlice<(ranked: ReplyRanking.Ranked, title: SafeText)>, columns: Int
    ) -> ScreenLine {
        var spans: [Span] = []
        var room = columns
        for (ranked, title) in titled {
            let words = short(title)
            let needed = words.columns + 4
            guard needed <= room || spans.isEmpty else { break }
            room -= needed
            spans += [
                Span(SafeText(line: "\(ranked.digit) "), .hintKey), Span(words), Span("  "),
            ]
        }
        return ScreenLine(spans)
    }

    /// The title up to its colon, and no longer than a few words.
    private static func short(_ title: SafeText) -> SafeText {
        let beginning =
            title.string.split(separator: ":", maxSplits: 1).first.map(String.init) ?? ""
        return SafeText(line: beginning).truncated(toColumns: 22)
    }

    private static func title(of ranked: ReplyRanking.Ranked, _ scene: Scene) -> SafeText {
        scene.session.shelf.replies[ranked.name]?.title ?? SafeText(line: ranked.name)
    }
}
