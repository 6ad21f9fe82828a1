import PlainText

/// What the header of a mail says, decoded and made safe to show.
public struct MailHeaders: Equatable, Sendable {
    public var from: [Mailbox] = []
    public var sender: Mailbox?
    public var replyTo: [Mailbox] = []
    public var to: [Mailbox] = []
    public var cc: [Mailbox] = []
    public var deliveredTo: [Mailbox] = []
    public var subject: SafeText = ""
    /// Nil when the mail has no date that can be read.
    public var date: MailDate?
    public var messageID: MessageID?
    public var inReplyTo: [MessageID] = []
    /// Oldest first. Of a very long list, the first and the newest.
    public var references: [MessageID] = []
    public var automation = AutomationMarks()
    public var flags = MailboxFlags()
    /// The media type of the whole mail in lower case, such as `multipart/mixed`.
    public var contentType = "text/plain"
    /// Number of From fields; one in an honest mail.
    public var fromFieldCount = 0

    public init() {}

    /// Where an answer goes: Reply-To when there is one, else From.
    public var replyAddresses: [Mailbox] { replyTo.isEmpty ? from : replyTo }
}

/// The header fields that tell a program's mail from a person's.
public struct AutomationMarks: Equatable, Sendable {
    /// Auto-Submitted in lower case (RFC 3834), such as `auto-replied`.
    public var autoSubmitted: String?
    /// Precedence in lower case: `bulk`, `list`, `junk`.
    public var precedence: String?
    /// X-Auto-Response-Suppress in lower case.
    public var autoResponseSuppress: String?
    /// Whether one of X-Autoreply, X-Autorespond, X-AutoResponder, X-Autoreply-From is there.
    public var hasAutoReplyField = false
    public var listID: SafeText?
    public var hasListUnsubscribe = false
    public var returnPath: ReturnPath?
    /// Addresses of X-Failed-Recipients.
    public var failedRecipients: [Mailbox] = []
    /// The report-type parameter of a multipart/report, in lower case.
    public var reportType: String?

    public init() {}
}

/// Where the mail system sends complaints about a mail.
public enum ReturnPath: Equatable, Sendable {
    /// `<>`: nobody wants to hear; the mail is itself a notice.
    case none
    case address(String)
}

/// The reader's marks that mbox files keep in Status, X-Status and X-Mozilla-Status.
public struct MailboxFlags: Equatable, Sendable {
    public var isRead = false
    public var isAnswered = false
    public var isFlagged = false
    public var isDeleted = false
    public var isDraft = false

    public init() {}
}
