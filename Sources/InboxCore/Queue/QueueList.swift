import CustomerCare
import PlainText
import ShopDomain

/// The list in the left pane, and where the owner is in it.
public struct QueueList: Sendable {
    public internal(set) var view = QueueView.needsMe
    public internal(set) var entries: [QueueEntry] = []
    /// Of those who need the owner: why each stands where it stands.
    public internal(set) var places: [ConversationID: QueuePlace] = [:]
    public internal(set) var cursor = 0
    /// First entry on screen.
    public internal(set) var top = 0
    /// How many conversations each view holds.
    public internal(set) var counts: [ConversationView: Int] = [:]
    /// What is promised and not kept yet, the earliest due first.
    public internal(set) var promises: [PromiseLedger.Row] = []
    /// Whom to thank today, at most three.
    public internal(set) var thanks: [ThanksCandidate] = []
    /// What went wrong, the open ones first.
    public internal(set) var slips: [Slip] = []
    /// How many promises were kept, or honestly reset, in a row.
    public internal(set) var streak = PromiseStreak(CareLedger(), at: .distantPast)
    /// What several customers wrote of, until it is decided.
    public internal(set) var issues: [IssueCard] = []
    /// What is asked and no card answers; looked up while it is shown.
    public internal(set) var questions: [OpenQuestion] = []
    /// Since when the customer waits who waits longest.
    public internal(set) var oldestWait: Instant?
    /// What was searched for, while `view` is `.found`.
    public internal(set) var query = ""
    public internal(set) var foundTotal = 0
    /// The shop's revision, that of its lists or of its drafts, and the minute that `entries` were looked up for.
    var builtFor: (revision: Int, minute: Int64)?

    public var selected: QueueEntry? {
        entries.indices.contains(cursor) ? entries[cursor] : nil
    }

    mutating func moveCursor(to index: Int, rows: Int) {
        cursor = min(max(index, 0), max(entries.count - 1, 0))
        // Beyond the edge it goes on in the middle: one new picture for many keys, over a slow line.
        if cursor < top || cursor >= top + rows { top = cursor - rows / 2 }
        top = min(max(top, 0), max(0, entries.count - rows))
    }
}

/// One line of the left pane.
public enum QueueEntry: Hashable, Sendable {
    case conversation(ConversationID)
    case draft(DraftID)
    case outbox(OutboxID)
    case promise(PromiseID)
    case thanks(CustomerID)
    /// Time to ask once whether all is well.
    case afterCare(RemedyID)
    /// A promise or a remedy, by its name.
    case slip(Token)
    case person(Addressee)
    /// By the card's name.
    case issue(String)
    /// By the question's name.
    case question(String)
    /// One that is still to leave.
    case order(OrderReference)
}
