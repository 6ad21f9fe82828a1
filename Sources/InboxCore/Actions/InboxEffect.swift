import PlainText
import ShopDomain

/// A wish, as plain data; the runtime carries it out.
public enum InboxEffect: Hashable, Sendable {
    /// Read these messages' text and answer with `messagesRead`, first ones first.
    case read([MessageNumber])
    case search(String)
    /// The hold of this mail is over, or the owner asked again: seal it and send it.
    case deliver(OutboxID)
    /// The owner knows that this mail arrived: file it without sending.
    case fileAsSent(OutboxID)
    case editExternally(DraftID, String)
    case attach(DraftID, path: String)
    case saveAttachment(MessageNumber, index: Int, name: SafeText)
    case openAttachment(MessageNumber, index: Int)
    case openLink(String)
    /// Leave the screen for something outside of it, and come back.
    case leave(Errand)
    case suspend
    case repaint
    case quit
}
