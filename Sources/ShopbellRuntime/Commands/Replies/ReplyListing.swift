import CustomerCare
import InboxCore
import PlainText

/// The canned replies there are, the owner's and the shipped ones.
public struct ReplyListing: Sendable {
    public struct Row: Hashable, Sendable, Encodable {
        public let name: String
        public let title: SafeText
        /// The digit it always has.
        public let key: Int?
        /// The owner's file; nil for a shipped one.
        public let file: String?
    }

    public let rows: [Row]
    /// What is wrong with the owner's files; those files are left out.
    public let errors: [ConfigurationError]
    /// The same replies as the ranking knows them, with nothing learned.
    public let ranked: [ReplyRanking.Reply]

    public init(folder path: String) {
        let folder = ReplyFolder.load(path)
        let loaded = ReplyShelfLoader.load(folder: folder, picks: [], shopName: "", ownerName: "")
        let files = Dictionary(folder.replies.map { ($0.name, $0.file) }) { first, _ in first }
        ranked = loaded.shelf.ranking.replies
        rows = ranked.map { reply in
            Row(
                name: reply.name, title: SafeText(line: reply.title), key: reply.pinnedDigit,
                file: files[reply.name])
        }
        errors = loaded.errors
    }

    public var lines: [SafeText] {
        CommandText.columns(
            rows.map { row in
                [
                    SafeText(line: row.key.map(String.init) ?? " "), SafeText(line: row.name),
                    row.title + (row.file == nil ? "" : " (yours)"),
                ]
            })
    }
}
