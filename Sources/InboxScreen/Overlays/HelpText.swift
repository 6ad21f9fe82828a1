import InboxCore
import PlainText

/// Every key by section, from the one table.
enum HelpText {
    static func lines(columns: Int) -> [ScreenLine] {
        if columns < ScreenLimits.helpTwoColumnsMin {
            return sections.flatMap { $0.lines(columns: columns) }
        }
        return twoColumns(columns)
    }

    /// Sections side by side, in two columns of about the same height.
    private static func twoColumns(_ columns: Int) -> [ScreenLine] {
        let width = columns / 2
        let blocks = sections.map { $0.lines(columns: width) }
        let half = (blocks.reduce(0) { $0 + $1.count } + 1) / 2
        var left: [ScreenLine] = []
        var right: [ScreenLine] = []
        for block in blocks {
            if left.count + block.count / 2 <= half, right.isEmpty {
                left += block
            } else {
                right += block
            }
        }
        return (0..<max(left.count, right.count)).map { row in
            let first = row < left.count ? left[row].left : []
            let second = row < right.count ? right[row].left : []
            return ScreenLine(first + [Span(SafeText.spaces(width - first.columns))] + second)
        }
    }

    private static let sections: [HelpSection] =
        KeyBinding.Section.allCases.map { HelpSection($0) }
        + InboxCommand.Menu.allCases.filter { !$0.isSheet }.map { HelpSection($0) }
}

/// One section of help.
struct HelpSection: Sendable {
    struct Row: Hashable, Sendable {
        let keys: SafeText
        let summary: SafeText
    }

    let title: SafeText
    let rows: [Row]

    init(_ section: KeyBinding.Section) {
        title = SafeText(line: section.rawValue)
        let bindings = KeyTable.bindings.filter { $0.section == section && !$0.hint.isEmpty }.map {
            binding in
            Row(keys: Self.keys(of: binding), summary: Self.summary(of: binding))
        }
        let writing =
            section != .writing
            ? []
            : KeyTable.writing.map {
                Row(keys: SafeText(line: $0.keys.joined(separator: " ")), summary: $0.summary)
            }
        rows = bindings + writing
    }

    init(_ menu: InboxCommand.Menu) {
        title = SafeText(
            line: menu.title.string.prefix(1).uppercased() + menu.title.string.dropFirst())
        rows = menu.choices.map { choice in
            Row(
                keys: SafeText(line: (menu.key.map { $0 + " " } ?? "") + choice.key),
                summary: choice.hint)
        }
    }

    /// The keys; an act without one goes by its name in the palette.
    private static func keys(of binding: KeyBinding) -> SafeText {
        if binding.command == .placeReply(1) { return "1-9" }
        return binding.keys.isEmpty
            ? ": " + binding.hint : SafeText(line: binding.keys.joined(separator: " "))
    }

    private static func summary(of binding: KeyBinding) -> SafeText {
        binding.command == .placeReply(1) ? "Place the ranked reply of that digit" : binding.summary
    }

    private static let keyColumns = 21

    func lines(columns: Int) -> [ScreenLine] {
        let keyColumns = min(Self.keyColumns, columns / 3)
        let body = rows.flatMap { row in
            let words = ScreenLine.wrapped(
                row.summary, .text, columns: max(8, columns - keyColumns - 4))
            return words.enumerated().map { index, line in
                let keys = (index == 0 ? row.keys : "").padded(toColumns: keyColumns)
                return ScreenLine([Span("  "), Span(keys, .hintKey), Span(" ")] + line.left)
            }
        }
        return [ScreenLine([Span(" "), Span(title, .title)])] + body + [.empty]
    }
}
