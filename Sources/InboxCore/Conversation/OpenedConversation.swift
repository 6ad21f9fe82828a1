import CustomerCare
import PlainText
import ShopDomain

/// The conversation in the right pane.
public struct OpenedConversation: Sendable {
    public let id: ConversationID
    /// First line on screen.
    public internal(set) var scroll = 0
    public internal(set) var showsQuotes = false
    public internal(set) var showsTheirView = false
    /// Ranked once for the newest message, then frozen while this customer is shown.
    public internal(set) var suggestions: ReplyRanking.Suggestions?
    /// The message they are ranked for.
    public internal(set) var rankedFor: MessageNumber?
    /// The ranked replies that have been on screen: before that a digit only shows them.
    public internal(set) var paintedDigits: Set<Int> = []
    /// A digit was pressed before any of them were painted.
    var wereRepliesAskedFor = false
    public internal(set) var layout = ConversationLayout()
    var labels = ConversationLabels()
    public internal(set) var orders = OpenedOrders()
    /// What a card of the shop's says to the newest mail without an answer.
    public internal(set) var passage: CardPassage?
    /// The message it was looked for.
    var passageFor: MessageNumber?

    init(_ id: ConversationID) {
        self.id = id
    }

    /// No empty rows are shown while there are lines above.
    mutating func clampScroll(rows: Int) {
        scroll = min(max(0, scroll), max(0, layout.lines.count - rows))
    }
}
