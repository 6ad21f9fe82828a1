import PlainText

/// A mail of ours before it has bytes.
public struct OutgoingMail: Equatable, Sendable {
    public var from: Mailbox
    public var replyTo: Mailbox?
    public var to: [Mailbox]
    public var cc: [Mailbox] = []
    /// Receive the mail and stand nowhere in it.
    public var bcc: [Mailbox] = []
    public var subject: HeaderValue
    /// The mail that is answered.
    public var inReplyTo: MessageID?
    /// The References of the mail that is answered; what is written is made from these two.
    public var references: [MessageID] = []
    /// Paragraphs as long lines, quotes with `>`, a signature below `-- `.
    public var text: String
    public var attachments: [OutgoingAttachment] = []

    public init(from: Mailbox, to: [Mailbox], subject: HeaderValue, text: String) {
        self.from = from
        self.to = to
        self.subject = subject
        self.text = text
    }

    /// All who receive the mail, each once, in the order To, Cc, Bcc.
    public var recipients: [Mailbox] {
        var met: Set<String> = []
        return (to + cc + bcc).filter { met.insert($0.key).inserted }
    }
}

/// A file that goes with a mail of ours.
public struct OutgoingAttachment: Equatable, Sendable {
    public var name: SafeText
    /// Such as `image/jpeg`; anything that is no media type goes as `application/octet-stream`.
    public var type: String
    public var bytes: [UInt8]

    public init(name: SafeText, type: String, bytes: [UInt8]) {
        self.name = name
        self.type = type
        self.bytes = bytes
    }
}
