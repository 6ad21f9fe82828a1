/// A folder of a mail account.
public struct MailFolderID: Hashable, Sendable, Codable {
    public let account: String
    public let folder: String

    public init(account: String, folder: String) {
        self.account = account
        self.folder = folder
    }
}
