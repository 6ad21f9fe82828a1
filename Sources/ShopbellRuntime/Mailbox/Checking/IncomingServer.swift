import MailFormat
import MailTransport
import PlainText

/// What a server that mail comes from can do, and the folders it has.
public struct IncomingServer: Equatable, Sendable {
    /// Upper-cased: `IDLE`, `CONDSTORE`.
    public let capabilities: Set<String>
    public let folders: [IMAPFolder]

    public init(capabilities: Set<String>, folders: [IMAPFolder]) {
        self.capabilities = capabilities
        self.folders = folders
    }

    /// What that means for the owner: "tells of new mail at once (IDLE), ...".
    public var abilities: SafeText {
        let told = Self.told.filter { capabilities.contains($0.capability) }
        let words = told.map { "\($0.words) (\($0.capability))" }
        let news = capabilities.contains("IDLE") ? [] : ["is asked for new mail once a minute"]
        return SafeText(line: (news + words).joined(separator: ", "))
    }

    private static let told = [
        (capability: "IDLE", words: "tells of new mail at once"),
        (capability: "CONDSTORE", words: "tells what changed"), (capability: "MOVE", words: "moves mail"),
    ]

    /// What the account asks for and the server does not have, each with what would help.
    public func missing(_ folders: MailAccount.Folders) -> [SafeText] {
        let configured: [(key: String, name: String?)] =
            folders.read.map { ("folders", $0) }
            + [("sent", folders.sent), ("archive", folders.archive), ("junk", folders.junk)]
        return configured.compactMap { key, name in
            guard let name, !has(name) else { return nil }
            return SafeText(line: "there is no folder \"\(name)\" (\(key)): " + instead(of: name))
        }
    }

    private func has(_ name: String) -> Bool {
        usable.contains { $0 == name || $0.lowercased() == "inbox" && name.lowercased() == "inbox" }
    }

    private func instead(of name: String) -> String {
        if let near = NearestWord.to(name, among: usable) { return "is \"\(near)\" meant?" }
        return "it has " + folderList.string
    }

    /// The first of its folders by name, and how many more there are.
    public var folderList: SafeText {
        let shown = usable.sorted().prefix(MailboxLimits.shownFoldersMax)
        let more = usable.count > shown.count ? " and \(usable.count - shown.count) more" : ""
        return SafeText(line: shown.joined(separator: ", ") + more)
    }

    private var usable: [String] { folders.filter(\.canBeSelected).map(\.name) }
}
