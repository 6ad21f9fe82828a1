import MailFormat
import MailTransport
import ShopDomain

/// Which of an account's folders serve which purpose.
struct MailboxFolders: Equatable {
    /// Taken in, the watched one first.
    let read: [String]
    let sent: String?
    let archive: String?
    let junk: String?
    let trash: String?

    /// What is configured counts; then the server's own marks (RFC 6154); then the usual names.
    init(_ account: MailboxAccount, _ folders: [IMAPFolder]) {
        let usable = folders.filter(\.canBeSelected)
        func find(_ configured: String?, _ mark: String, _ names: Set<String>) -> String? {
            configured ?? usable.first { $0.attributes.contains(mark) }?.name
                ?? usable.first { names.contains(Self.lastPart($0).lowercased()) }?.name
        }
        read = account.folders
        sent = find(account.sentFolder, "\\SENT", ["sent", "sent mail", "sent items", "sent messages"])
        junk = find(account.junkFolder, "\\JUNK", ["junk", "spam", "bulk mail", "junk e-mail"])
        trash = find(nil, "\\TRASH", ["trash", "deleted items", "deleted messages", "bin"])
        archive = account.archiveFolder
    }

    /// Everything that is taken in: answers given elsewhere are the shop's word, too.
    var all: [String] { read + [sent].compactMap { $0 }.filter { !read.contains($0) } }

    /// Where mail lies that was thrown away.
    var refuse: [String] { [trash, junk].compactMap { $0 }.filter { !all.contains($0) } }

    private static func lastPart(_ folder: IMAPFolder) -> String {
        guard let delimiter = folder.delimiter?.first else { return folder.name }
        return folder.name.split(separator: delimiter).last.map(String.init) ?? folder.name
    }
}
