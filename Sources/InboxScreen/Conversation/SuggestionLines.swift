import CustomerCare
import InboxCore
import PlainText
import ShopDomain

/// The ranked replies at the foot of the conversation.
enum SuggestionLines {
    typealias Titled = (ranked: ReplyRanking.Ranked, title: SafeText)

    /// The lines, and the digits of the replies that can be read in them.
    static func lines(_ scene: Scene, columns: Int, rows: Int) -> (lines: [ScreenLine], digits: Set<Int>) {
        guard rows > 0 else { return ([], []) }
        guard let suggestions = scene.opened?.suggestions else {
            return (rows > 1 ? [ScreenLine([Span("replies", .dim)], isRule: true)] : [], [])
        }
        let titled = titled(suggestions, scene)
        if rows == 1 { return compact(titled[...], columns: columns) }
        let full = titled.count <= rows - 1 ? titled.count : rows - 2
        var lines = [rule(suggestions)] + titled.prefix(full).map(self.full)
        var digits = Set(titled.prefix(full).map(\.ranked.digit))
        if full < titled.count {
            let rest = compact(titled[full...], columns: columns)
            lines += rest.lines
            digits.formUnion(rest.digits)
        }
        return (lines, digits)
    }

    static func titled(_ suggestions: ReplyRanking.Suggestions, _ scene: Scene) -> [Titled] {
        suggestions.ranked.map { ($0, title(of: $0, scene)) }
    }

    private static func rule(_ suggestions: ReplyRanking.Suggestions) -> ScreenLine {
        let words: SafeText =
            suggestions.noneFits
            ? "none of these fits: r writes your own" : "replies: a digit places one"
        return ScreenLine([Span(words, .dim)], isRule: true)
    }

    /// One reply on a line: `1 Late: own it, new date · like "where is my order"`.
    static func full(_ reply: Titled) -> ScreenLine {
        ScreenLine([
            Span(SafeText(line: "\(reply.ranked.digit) "), .hintKey), Span(reply.title),
            Span(SafeText(line: " \u{00B7} \(reply.ranked.reason)"), .dim),
        ])
    }

    /// Several on a line: `1 Late  2 Refund  3 Replace`, as many as fit.
    private static func compact(
        _ titled: ArraySlice<Titled>, columns: Int
    ) -> (lines: [ScreenLine], digits: Set<Int>) {
        var spans: [Span] = []
        var digits: Set<Int> = []
        var room = columns
        for (ranked, title) in titled {
            let words = short(title)
            let needed = words.columns + 4
            guard needed <= room || spans.isEmpty else { break }
            room -= needed
            digits.insert(ranked.digit)
            spans += [
                Span(SafeText(line: "\(ranked.digit) "), .hintKey), Span(words), Span("  "),
            ]
        }
        return ([ScreenLine(spans)], digits)
    }

    /// The title up to its colon, and no longer than a few words.
    private static func short(_ title: SafeText) -> SafeText {
        let beginning =
            title.string.split(separator: ":", maxSplits: 1).first.map(String.init) ?? ""
        return SafeText(line: beginning).truncated(toColumns: 22)
    }

    private static func title(of ranked: ReplyRanking.Ranked, _ scene: Scene) -> SafeText {
        scene.session.shelf.title(of: ranked.name)
    }
}
