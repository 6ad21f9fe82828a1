import MailTransport

extension MailboxAccount {
    /// The configured account as far as mail comes in from it; nil when it only sends.
    public init?(_ account: MailAccount, credentials: CredentialReader) {
        guard let server = account.incoming else { return nil }
        let source = account.credential, user = account.user
        self.init(
            name: account.name, server: server, folders: account.folders.read,
            sentFolder: account.folders.sent, archiveFolder: account.folders.archive,
            junkFolder: account.folders.junk
        ) { () throws(MailboxError) in
            switch AsyncWork.run({ await credentials.result(source, user: user) }) {
            case .success(let credential): return credential
            case .failure(let error): throw .credential(error.sentence)
            }
        }
    }
}
