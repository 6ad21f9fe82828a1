import MailTransport
import PlainText

/// One mail account, as `[account.NAME]` describes it.
public struct MailAccount: Equatable, Sendable {
    /// NAME.
    public let name: String
    /// What stands in From, and where answers come to.
    public let address: String
    /// Who logs in; mostly the address.
    public let user: String
    public let credential: CredentialSource
    /// Where its mail comes from; nil when this account only sends.
    public let incoming: MailServer?
    /// Where replies leave; nil when this account only reads.
    public let outgoing: MailServer?
    public let folders: Folders

    /// Folders, or labels, of the account, by their names on the server.
    public struct Folders: Equatable, Sendable {
        /// What is taken in; only these, so that a mailbox may be shared with private mail.
        public var read: [String]
        /// Where copies of replies go; nil finds it by the server's own mark.
        public var sent: String?
        /// Where mail goes that is done; nil leaves it where it is.
        public var archive: String?
        /// Where spam goes; nil finds it by the server's own mark.
        public var junk: String?

        public init(
            read: [String] = ["INBOX"], sent: String? = nil, archive: String? = nil, junk: String? = nil
        ) {
            self.read = read
            self.sent = sent
            self.archive = archive
            self.junk = junk
        }
    }

    public init(
        name: String, address: String, user: String? = nil, credential: CredentialSource,
        incoming: MailServer?, outgoing: MailServer?, folders: Folders = Folders()
    ) {
        self.name = name
        self.address = address
        self.user = user ?? address
        self.credential = credential
        self.incoming = incoming
        self.outgoing = outgoing
        self.folders = folders
    }
}
