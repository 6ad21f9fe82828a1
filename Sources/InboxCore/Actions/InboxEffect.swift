import PlainText
import ShopDomain

/// A wish, as plain data; the runtime carries it out.
public enum InboxEffect: Hashable, Sendable {
    /// Read these messages' text and answer with `messagesRead`, first ones first.
    case read([MessageNumber])
    /// Read what these mails say for the ledgers and answer with `wordsRead`; nothing waits for it.
    case readWords([MessageNumber])
    /// Read what all orders together say and answer with `ordersRead`; nothing waits for it.
    case readOrders
    case search(String)
    /// Write an answer as a file among the owner's replies and say what came of it.
    case keepReply(KeptReply)
    /// Write an answer as a file among the owner's cards and say what came of it.
    case keepCard(KeptCard)
    /// The hold of this mail is over, or the owner asked again: seal it and send it.
    case deliver(OutboxID)
    /// The owner knows that this mail arrived: file it without sending.
    case fileAsSent(OutboxID)
    case editExternally(DraftID, String)
    /// Keep a file's bytes for a draft and answer with `filesRead`; `room` bytes still fit.
    case attach(DraftID, path: String, room: Int)
    /// Keep the files of a message for the draft that passes it on.
    case carryFiles(DraftID, from: MessageNumber, room: Int)
    /// Look for what a typed path could go on with and answer with `pathsListed`.
    case listPaths(String)
    case saveAttachment(FilePlace, path: String)
    /// Save files of one message under their own names.
    case saveAttachments([FilePlace], folder: String)
    /// Open a file with the owner's program, or a link with theirs.
    case openAttachment(FilePlace)
    case openLink(String)
    /// Leave the screen for something outside of it, and come back.
    case leave(Errand)
    /// Keep what somebody said elsewhere than by mail as a message of theirs.
    case logContact(LoggedContact)
    /// Put a text into the clipboard of the owner's terminal.
    case copy(String)
    case suspend
    case repaint
    case quit
}
