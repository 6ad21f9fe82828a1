import PlainText

/// What filing a mail needs: its headers, the words to search for, the line that is shown of it.
public struct MailEnvelope: Equatable, Sendable {
    public var headers = MailHeaders()
    /// The beginning of the text, quotes and signature included.
    public var searchText: SafeText = ""
    /// The newest words of the writer's own: without quotes, attribution and signature.
    public var newText: SafeText = ""
    /// One line of `newText`.
    public var snippet: SafeText = ""
    public var attachmentCount = 0
    public var attachmentNames: [SafeText] = []
    public var bounce: BounceReport?
    public var automation = AutomaticMail.person
    public var notices: [MailNotice] = []

    public init() {}
}
