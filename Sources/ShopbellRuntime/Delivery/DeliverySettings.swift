import MailFormat
import MailTransport
import PlainText

/// An address that replies leave from, and the way they take.
public struct SendingAccount: Sendable {
    /// What stands in From.
    public let sender: Mailbox
    /// Nil keeps replies on this machine only.
    public let carrier: (any MailCarrier)?
    /// The account's own folder of sent mail; nil when it has none.
    public let sentMailbox: (any SentMailbox)?

    public init(
        sender: Mailbox, carrier: (any MailCarrier)?, sentMailbox: (any SentMailbox)? = nil
    ) {
        self.sender = sender
        self.carrier = carrier
        self.sentMailbox = sentMailbox
    }
}

/// How mail leaves.
public struct DeliverySettings: Sendable {
    /// New mail leaves from the first.
    public let accounts: [SendingAccount]
    /// The Maildir where every sent mail is kept.
    public let sentFolder: LocalFolderDelivery
    /// Minutes east of UTC, for the Date of a mail.
    public let zoneOffsetMinutes: @Sendable (Int64) -> Int

    public init(
        accounts: [SendingAccount], sentFolder: LocalFolderDelivery,
        zoneOffsetMinutes: @escaping @Sendable (Int64) -> Int
    ) {
        precondition(!accounts.isEmpty, "mail has somebody it comes from")
        self.accounts = accounts
        self.sentFolder = sentFolder
        self.zoneOffsetMinutes = zoneOffsetMinutes
    }

    /// The account to which a mail was sent, so that the answer comes from where it was asked.
    ///
    /// - Parameter headers: of the mail being answered; nil for a mail that answers none.
    func account(answering headers: MailHeaders?) -> SendingAccount {
        let addressed = headers.map { $0.deliveredTo + $0.to + $0.cc } ?? []
        return account(of: addressed) ?? accounts[0]
    }

    /// The account that a sealed mail says it is from.
    func account(sending headers: MailHeaders) -> SendingAccount {
        account(of: headers.from) ?? accounts[0]
    }

    private func account(of mailboxes: [Mailbox]) -> SendingAccount? {
        let keys = mailboxes.map(\.key)
        return accounts.count == 1 ? accounts[0] : accounts.first { keys.contains($0.sender.key) }
    }
}
