import PlainText

/// The text of a mail, chosen from what it offers.
public struct MailBody: Equatable, Sendable {
    public enum Source: Sendable {
        case plainText, html, none
    }

    public var text: SafeText = ""
    public var source = Source.none
    /// Links of HTML text, by the labels that stand in it.
    public var links: [MailLink] = []

    public init() {}
}
