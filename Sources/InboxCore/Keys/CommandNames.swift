import PlainText

/// Every act by name, for the palette: from the key table and the menus.
public enum CommandNames {
    public struct Entry: Hashable, Sendable {
        /// The row or menu it comes from, which says where it works.
        enum Source: Hashable, Sendable {
            case row(KeyBinding)
            case menu(InboxCommand.Menu)
        }

        public let name: SafeText
        public let summary: SafeText
        /// "h t", "e", or nothing.
        public let keys: SafeText
        public let command: InboxCommand
        let source: Source
    }

    public static let all: [Entry] = fromTable + fromMenus

    private static let fromTable = KeyTable.bindings.compactMap { binding -> Entry? in
        if case .menu = binding.command { return nil }
        guard !binding.hint.isEmpty, binding.command != .palette else { return nil }
        return Entry(
            name: binding.hint, summary: binding.summary, keys: SafeText(line: binding.keys.first ?? ""),
            command: binding.command, source: .row(binding))
    }

    private static let fromMenus = InboxCommand.Menu.allCases.filter { !$0.isSheet }.flatMap { menu in
        menu.choices.map { choice in
            Entry(
                name: menu.title + ": " + choice.hint, summary: menu.title + ": " + choice.hint,
                keys: SafeText(line: (menu.key.map { $0 + " " } ?? "") + choice.key),
                command: choice.command, source: .menu(menu))
        }
    }

    /// Names and summaries that hold every typed word; names that begin with it first. Only acts that
    /// work where the owner is.
    public static func matching(_ typed: String, here: ActsHere) -> [Entry] {
        let words = typed.lowercased().split(separator: " ")
        let found = all.filter { $0.isOffered(here) }.filter { entry in
            let text = "\(entry.name) \(entry.summary) \(entry.keys)".lowercased()
            return words.allSatisfy { text.contains($0) }
        }
        let query = typed.lowercased()
        return found.filter { $0.name.string.lowercased().hasPrefix(query) }
            + found.filter { !$0.name.string.lowercased().hasPrefix(query) }
    }
}

extension CommandNames.Entry {
    fileprivate func isOffered(_ here: ActsHere) -> Bool {
        switch source {
        case .row(let binding): here.offers(binding)
        case .menu(let menu): here.offers(menu)
        }
    }
}
