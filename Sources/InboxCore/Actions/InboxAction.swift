import CustomerCare
import PlainText
import ShopDomain

/// Something happened; the reducer says what follows.
public enum InboxAction: Sendable {
    /// The screen opened on this shop.
    case began
    /// A key that acts, or an act picked by name.
    case command(InboxCommand)
    /// A key in the WRITING layer.
    case edit(EditCommand)
    /// Esc in the WRITING layer: out to DRAFT.
    case stopWriting
    /// A key in a line of input or a list over the screen.
    case prompt(PromptInput)
    /// A key that means nothing here; the words say what would.
    case deadKey(SafeText)
    /// Text pasted where nothing is being typed.
    case pastedOutside
    /// Time passed.
    case tick
    case resized(Viewport)
    /// A frame was put on the screen with these ranked replies in it.
    case painted(PaintedReplies)

    case messagesRead([MessageNumber: MessageBody])
    case wordsRead([MailWords])
    case found(query: String, [ConversationID], total: Int)
    case repliesLoaded(ReplyShelf)
    case productsLoaded(ProductShelf)
    case cardsLoaded(CardShelf)
    case ordersRead(OrderFacts)
    /// Others wrote to the log, or our own records came back; rows are looked up anew.
    case shopChanged
    /// What this session wrote is on disk.
    case saved
    case saveFailed(SafeText)
    /// The sessions that still hold their lock.
    case sessionsSeen(Set<SessionID>)
    case editorReturned(DraftID, String)
    case editorFailed(SafeText)
    /// Files that were asked for a draft, each kept in the store; and what is wrong with the rest.
    case filesRead(DraftID, [DraftAttachment], problem: SafeText?)
    /// What a typed path could go on with.
    case pathsListed(String, PathListing)
    case fileSaved(SafeText)
    case fileNotSaved(SafeText)
    case failed(SafeText)
    /// The try that was wished for is over; how it went stands in the log, when it went at all.
    case deliveryEnded(OutboxID)
    /// How things stand with a mail account.
    case mailbox(account: String, MailboxStatus)
    /// HUP or TERM: keep what is typed, send nothing, leave.
    case hungUp

    /// Whether the owner pressed something, as opposed to what the world reports.
    var isKey: Bool {
        switch self {
        case .command, .edit, .stopWriting, .prompt, .deadKey, .pastedOutside: true
        default: false
        }
    }
}

/// The ranked replies that stand on the screen, readable, for the owner to choose from.
public struct PaintedReplies: Hashable, Sendable {
    public let conversation: ConversationID
    public let digits: Set<Int>

    public init(conversation: ConversationID, digits: Set<Int>) {
        self.conversation = conversation
        self.digits = digits
    }
}

/// Keys of a one-line input with a list under it.
public enum PromptInput: Hashable, Sendable {
    case insert(String)
    case deleteBackward, cutWordBack, cutAll
    case left, right, start, end
    case next, previous
    case nextPage, previousPage
    case complete
    case confirm, cancel

    /// Goes through a list and leaves the line as it is.
    var isChoosing: Bool { [.next, .previous, .nextPage, .previousPage, .confirm].contains(self) }
}
