/// How much of each pane is on screen, as the screen last laid it out.
public struct Viewport: Hashable, Sendable {
    public var columns: Int
    public var rows: Int
    /// Queue rows that fit.
    public var queueRows: Int
    public var conversationColumns: Int
    public var conversationRows: Int
    public var composerColumns: Int
    public var composerRows: Int
    /// The queue and the conversation are never on screen together.
    public var isOnePane: Bool
    /// Lines of help that do not fit on the screen.
    public var helpScrollMax: Int

    /// From here on the customer's card has a column of its own.
    public static let cardColumnsMin = 140

    public var hasCardColumn: Bool { columns >= Self.cardColumnsMin }

    public init(
        columns: Int = 80, rows: Int = 24, queueRows: Int = 10, conversationColumns: Int = 48,
        conversationRows: Int = 20, composerColumns: Int = 48, composerRows: Int = 8,
        isOnePane: Bool = false, helpScrollMax: Int = 0
    ) {
        self.columns = columns
        self.rows = rows
        self.queueRows = queueRows
        self.conversationColumns = conversationColumns
        self.conversationRows = conversationRows
        self.composerColumns = composerColumns
        self.composerRows = composerRows
        self.isOnePane = isOnePane
        self.helpScrollMax = helpScrollMax
    }
}
