import InboxCore
import PlainText

/// The key table for a terminal, a program and the manual page.
public struct KeyList: Sendable {
    /// One line of the list.
    public struct Row: Hashable, Sendable, Encodable {
        /// As keys are named on screen: "j", "Enter", "g n"; empty for what is reached by name.
        public let keys: [String]
        /// The layers and panes in which the key means this.
        public let places: [String]
        /// The name in the palette.
        public let name: SafeText
        /// A sentence.
        public let summary: SafeText
    }

    public struct Section: Hashable, Sendable, Encodable {
        public let title: String
        public let rows: [Row]
    }

    public let sections: [Section]

    /// Everything that the key table and its menus hold.
    public init() {
        let acting = KeyBinding.Section.allCases.filter { $0 != .writing }.map(Self.section)
        let menus = InboxCommand.Menu.allCases.compactMap(Self.section)
        sections = (acting + [Self.writing] + menus).filter { !$0.rows.isEmpty }
    }

    private static func section(_ section: KeyBinding.Section) -> Section {
        let bindings = KeyTable.bindings.filter { $0.section == section }
        let digits = bindings.filter(\.placesRankedReply)
        let rows = bindings.compactMap { binding -> Row? in
            guard binding.placesRankedReply else { return row(binding) }
            return binding == digits.first ? row(ofDigits: digits) : nil
        }
        return Section(title: section.rawValue, rows: rows)
    }

    /// The nine digits as one row.
    private static func row(ofDigits bindings: [KeyBinding]) -> Row? {
        bindings.first.map { first in
            let row = row(first)
            return Row(
                keys: bindings.flatMap(\.keys), places: row.places, name: row.name,
                summary: "Place the ranked reply of that number")
        }
    }

    private static func row(_ binding: KeyBinding) -> Row {
        Row(
            keys: binding.keys,
            places: KeyBinding.Place.allCases.filter(binding.places.contains).map(\.word),
            name: binding.hint, summary: binding.summary)
    }

    private static var writing: Section {
        let rows = KeyTable.writing.map {
            Row(keys: $0.keys, places: ["writing"], name: $0.hint, summary: $0.summary)
        }
        return Section(title: KeyBinding.Section.writing.rawValue, rows: rows)
    }

    /// Nil for a menu that no key opens: it shows itself when it is needed.
    private static func section(_ menu: InboxCommand.Menu) -> Section? {
        let opener = KeyTable.bindings.first { $0.command == .menu(menu) }
        guard let opener, let key = opener.keys.first else { return nil }
        let places = KeyBinding.Place.allCases.filter(opener.places.contains).map(\.word)
        let rows = menu.choices.map {
            Row(
                keys: ["\(key) \($0.key)"], places: places, name: $0.hint,
                summary: menu.title + ": " + $0.hint)
        }
        return Section(title: "Menu: \(menu.title)", rows: rows)
    }
}

extension KeyList {
    /// The list as lines, one section under another.
    public var lines: [SafeText] {
        sections.flatMap { section in
            [SafeText(line: section.title)]
                + CommandText.columns(section.rows.map(Self.cells), indent: 2)
                + [""]
        }.dropLast()
    }

    private static func cells(_ row: Row) -> [SafeText] {
        let keys = row.keys.isEmpty ? ": \(row.name)" : row.keys.joined(separator: " ")
        return [
            SafeText(line: keys), SafeText(line: row.places.joined(separator: ", ")), row.summary,
        ]
    }
}

extension KeyBinding {
    fileprivate var placesRankedReply: Bool {
        if case .placeReply = command { true } else { false }
    }
}

extension KeyBinding.Place {
    fileprivate var word: String {
        switch self {
        case .queue: "queue"
        case .conversation: "conversation"
        case .draft: "draft"
        case .writing: "writing"
        }
    }
}
