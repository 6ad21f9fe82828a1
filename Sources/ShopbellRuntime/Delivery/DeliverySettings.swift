import MailFormat
import MailTransport
import PlainText

/// How mail leaves.
public struct DeliverySettings: Sendable {
    /// What stands in From.
    public let sender: Mailbox
    /// A sendmail-compatible command; nil keeps replies in the local folder only.
    public let command: SendmailCommand?
    /// The Maildir where every sent mail is kept.
    public let sentFolder: LocalFolderDelivery
    /// Minutes east of UTC, for the Date of a mail.
    public let zoneOffsetMinutes: @Sendable (Int64) -> Int

    public init(
        sender: Mailbox, command: SendmailCommand?, sentFolder: LocalFolderDelivery,
        zoneOffsetMinutes: @escaping @Sendable (Int64) -> Int
    ) {
        self.sender = sender
        self.command = command
        self.sentFolder = sentFolder
        self.zoneOffsetMinutes = zoneOffsetMinutes
    }
}
