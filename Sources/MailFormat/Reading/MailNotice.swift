import PlainText

/// Something about a mail that the reader should know.
public enum MailNotice: Hashable, Sendable {
    /// More than one sender, or more than one From field.
    case severalSenders(Int)
    case noSender
    case malformedAddress(SafeText)
    /// The sender's name looks like another mail address.
    case addressInName(SafeText)
    /// An answer would go to an address in another domain than the sender's.
    case replyElsewhere(SafeText)
    /// NUL stood in a header.
    case controlsInHeader
    /// Some of the header is over a limit and not shown.
    case headerCut
    /// The plain text and the HTML say different things; the plain text is shown.
    case textsDisagree
    /// Characters of HTML text that were made invisible and are left out.
    case hiddenText(Int)
    /// Links whose text names another host than they lead to.
    case misleadingLinks(Int)
    /// The text goes on; more is not shown.
    case textCut
    /// There are more parts, or deeper ones, than are shown.
    case partsNotShown
    /// A part that cannot be read; it can be saved.
    case unreadablePart(PartPath)
    /// Text in a charset that is not known; unreadable letters show as U+FFFD.
    case unknownCharset(SafeText)
    /// The mail ends before its last part does.
    case truncated
    /// Parts are encrypted, which cannot be read here.
    case encrypted
    case empty

    /// One sentence for the reader.
    public var sentence: SafeText {
        switch self {
        case .severalSenders(let count): "This mail names \(count) senders."
        case .noSender: "This mail names no sender."
        case .malformedAddress(let text): "Not a mail address: \(text.string)"
        case .addressInName(let name): "The sender's name is itself an address: \(name.string)"
        case .replyElsewhere(let address): "An answer would go to \(address.string)."
        case .controlsInHeader: "The header holds bytes no honest mail has."
        case .headerCut: "The header is very long; some of it is not shown."
        case .textsDisagree: "The plain text and the HTML differ; this is the plain text."
        case .hiddenText(let count): "\(count) hidden characters are left out."
        case .misleadingLinks(let count): "\(count) link(s) lead elsewhere than they say."
        case .textCut: "The text goes on; more is not shown."
        case .partsNotShown: "There are more parts than can be shown."
        case .unreadablePart(let path): "Part \(path.description) cannot be read."
        case .unknownCharset(let name): "Unknown charset: \(name.string)"
        case .truncated: "This mail ends before its last part does."
        case .encrypted: "This mail is encrypted, which cannot be read here."
        case .empty: "This mail is empty."
        }
    }
}
