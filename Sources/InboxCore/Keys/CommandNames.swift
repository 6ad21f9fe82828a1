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

    /// Acts of which each typed word begins a word: of the name, of what other mail programs call it, or
    /// of the summary, in that order. Only acts that work where the owner is.
    public static func matching(_ typed: String, here: ActsHere) -> [Entry] {
        let words = typed.lowercased().split(separator: " ").map(String.init)
        let whole = typed.lowercased()
        let found = all.filter { $0.isOffered(here) }.compactMap { entry -> (entry: Entry, rank: Int)? in
            if entry.name.string.lowercased().hasPrefix(whole) { return (entry, 0) }
            return entry.rank(of: words).map { (entry, $0) }
        }
        return (0...3).flatMap { rank in found.filter { $0.rank == rank }.map(\.entry) }
    }
}

extension CommandNames.Entry {
    /// How far from the name the farthest of the typed words is found; nil when one is not found at all.
    fileprivate func rank(of typed: [String]) -> Int? {
        let places = [Self.words(name), OtherNames.of(command), Self.words(summary) + Self.words(keys)]
        var rank = 1
        for word in typed {
            guard let place = places.firstIndex(where: { $0.contains { $0.hasPrefix(word) } }) else { return nil }
            rank = max(rank, place + 1)
        }
        return rank
    }

    private static func words(_ text: SafeText) -> [String] {
        text.string.lowercased().split { $0 == " " || $0 == "," }.map(String.init)
    }

    fileprivate func isOffered(_ here: ActsHere) -> Bool {
        switch source {
        case .row(let binding): here.offers(binding)
        case .menu(let menu): here.offers(menu)
        }
    }
}
