import PlainText

/// Every act by name, for the palette: from the key table and the menus.
public enum CommandNames {
    public struct Entry: Hashable, Sendable {
        public let name: SafeText
        public let summary: SafeText
        /// "h t", "e", or nothing.
        public let keys: SafeText
        public let command: InboxCommand
    }

    public static let all: [Entry] = fromTable + fromMenus

    private static let fromTable = KeyTable.bindings.compactMap { binding -> Entry? in
        if case .menu = binding.command { return nil }
        guard !binding.hint.isEmpty, binding.command != .palette else { return nil }
        return Entry(
            name: binding.hint, summary: binding.summary, keys: SafeText(line: binding.keys.first ?? ""),
            command: binding.command)
    }

    private static let fromMenus = InboxCommand.Menu.allCases.flatMap { menu in
        menu.choices.map { choice in
            Entry(
                name: menu.title + ": " + choice.hint, summary: menu.title + ": " + choice.hint,
                keys: SafeText(line: (menu.key.map { $0 + " " } ?? "") + choice.key),
                command: choice.command)
        }
    }

    /// Names and summaries that hold every typed word; names that begin with it first.
    public static func matching(_ typed: String) -> [Entry] {
        let words = typed.lowercased().split(separator: " ")
        let found = all.filter { entry in
            let text = "\(entry.name) \(entry.summary) \(entry.keys)".lowercased()
            return words.allSatisfy { text.contains($0) }
        }
        let query = typed.lowercased()
        return found.filter { $0.name.string.lowercased().hasPrefix(query) }
            + found.filter { !$0.name.string.lowercased().hasPrefix(query) }
    }
}
