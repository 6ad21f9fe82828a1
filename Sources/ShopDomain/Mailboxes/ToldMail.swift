/// What was done to a mail in its mailbox because of what the owner did here, so that taking that
/// back here can take it back there.
public struct ToldMail: Hashable, Sendable, Codable {
    public let message: MessageNumber
    /// Where the mail lay.
    public let folder: MailFolderID
    /// Marks that it did not have before.
    public var added: MessageMarks
    /// The folder it was moved to; nil when it stayed.
    public var movedTo: String?

    public init(
        message: MessageNumber, folder: MailFolderID, added: MessageMarks = [], movedTo: String? = nil
    ) {
        self.message = message
        self.folder = folder
        self.added = added
        self.movedTo = movedTo
    }
}
