import MailTransport

/// A mail account as far as taking mail in from it goes.
public struct MailboxAccount: Sendable {
    /// Gives who logs in; asked anew for each connection. Runs on the mailbox's own thread.
    public typealias CredentialSource = @Sendable () throws(MailboxError) -> MailCredential

    public let name: String
    public let server: MailServer
    /// What is taken in, the watched one first; only these, so that a mailbox may be shared.
    public let folders: [String]
    /// Nil finds it by the server's own mark.
    public let sentFolder: String?
    /// Where mail goes that is done; nil leaves it where it is.
    public let archiveFolder: String?
    /// Nil finds it by the server's own mark.
    public let junkFolder: String?
    let credential: CredentialSource
    /// How long its server may be silent.
    var patience = IMAPConnection.Patience()
    /// How often the folders are looked at that are not watched, in seconds.
    var lookSeconds = MailboxLimits.otherFoldersSeconds

    public init(
        name: String, server: MailServer, folders: [String] = ["INBOX"], sentFolder: String? = nil,
        archiveFolder: String? = nil, junkFolder: String? = nil,
        credential: @escaping CredentialSource
    ) {
        self.name = name
        self.server = server
        self.folders = folders.isEmpty ? ["INBOX"] : folders
        self.sentFolder = sentFolder
        self.archiveFolder = archiveFolder
        self.junkFolder = junkFolder
        self.credential = credential
    }
}
