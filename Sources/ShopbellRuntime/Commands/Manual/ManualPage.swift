import InboxCore

/// The manual page: what the commands say of themselves, and the key table.
public struct ManualPage: Sendable {
    private let root: CommandDescription
    private let keys: KeyList

    public init(_ root: CommandDescription, keys: KeyList = KeyList()) {
        self.root = root
        self.keys = keys
    }

    /// The page for `man`, in troff.
    public var troff: String {
        var page = Troff()
        page.title(root.commandName.uppercased(), section: 1, header: "Shopbell")
        page.section("Name")
        page.paragraph("\(root.commandName) - \(root.abstract ?? "")")
        page.section("Synopsis")
        page.verbatim(Self.synopses(of: root, after: []))
        page.section("Description")
        for part in (root.discussion ?? "").split(separator: "\n\n") {
            page.paragraph(String(part))
        }
        page.section("Commands")
        for command in root.shownSubcommands {
            Self.describe(command, after: [root.commandName], &page)
        }
        page.section("Keys")
        page.paragraph(
            "Three layers, always named at the left of the bottom line: acting, draft and writing.")
        for section in keys.sections { Self.describe(section, &page) }
        for chapter in ManualChapter.all { chapter.write(to: &page) }
        return page.text
    }

    /// One line for each command that does something itself.
    private static func synopses(of command: CommandDescription, after path: [String]) -> [String] {
        let path = path + [command.commandName]
        if command.shownSubcommands.isEmpty {
            return [(path + words(for: command.shownArguments)).joined(separator: " ")]
        }
        return command.shownSubcommands.flatMap { synopses(of: $0, after: path) }
    }

    /// A flag that must be given can only be one of several: they stand as `--mbox|--json`.
    private static func words(for arguments: [ArgumentDescription]) -> [String] {
        let choices = arguments.filter { $0.kind == .flag && !$0.isOptional }
        return arguments.compactMap { argument in
            guard argument.kind == .flag, !argument.isOptional else { return argument.synopsis }
            guard argument.preferredName?.name == choices.first?.preferredName?.name else {
                return nil
            }
            return choices.map(\.synopsis).joined(separator: "|")
        }
    }

    private static func describe(
        _ command: CommandDescription, after path: [String], _ page: inout Troff
    ) {
        let path = path + [command.commandName]
        if !command.shownSubcommands.isEmpty {
            for subcommand in command.shownSubcommands { describe(subcommand, after: path, &page) }
            return
        }
        page.subsection(path.joined(separator: " "))
        page.paragraph(command.abstract ?? "")
        for part in (command.discussion ?? "").split(separator: "\n\n") {
            page.paragraph(String(part))
        }
        for argument in command.shownArguments {
            page.entry(argument.synopsisWithoutBrackets, argument.abstract ?? "")
        }
    }

    private static func describe(_ section: KeyList.Section, _ page: inout Troff) {
        page.subsection(section.title)
        for row in section.rows {
            let term = row.keys.isEmpty ? ": \(row.name)" : row.keys.joined(separator: ", ")
            page.entry(term, "\(row.summary). (\(row.places.joined(separator: ", ")))")
        }
    }
}

extension ArgumentDescription {
    fileprivate var synopsis: String {
        isOptional ? "[\(synopsisWithoutBrackets)]" : synopsisWithoutBrackets
    }

    fileprivate var synopsisWithoutBrackets: String {
        let value = (valueName ?? "value").uppercased()
        let name = preferredName?.typed ?? ""
        let words =
            switch kind {
            case .positional: value
            case .option: "\(name) \(value)"
            case .flag: name
            }
        return words + (isRepeating ? "..." : "")
    }
}
