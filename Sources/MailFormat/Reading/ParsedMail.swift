import PlainText

/// A mail as it is shown. Whatever the bytes were, this is what could be read of them.
public struct ParsedMail: Equatable, Sendable {
    public var headers = MailHeaders()
    public var body = MailBody()
    public var attachments: [Attachment] = []
    /// What a delivery report says; nil when the mail is none.
    public var bounce: BounceReport?
    public var notices: [MailNotice] = []
    public var work = ParseWork()

    public init() {}
}
