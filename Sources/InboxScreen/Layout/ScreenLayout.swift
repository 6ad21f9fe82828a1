import InboxCore
import PlainText
import ShopDomain
import TerminalModel

/// Where everything stands on a screen of some size.
///
/// ```
/// header
/// queue title   │ heading             │ card
/// queue list    │ lines of the mail   │
///               │ ranked replies      │
///               │ composer title      │
/// other views   │ composer text       │
/// bottom line
/// ```
public struct ScreenLayout: Hashable, Sendable {
    /// The left pane.
    public struct Queue: Hashable, Sendable {
        public var title: Region
        public var list: Region
        public var summary: Region
        /// Rows that one entry takes: 1 or 2.
        public var entryRows: Int

        /// Entries that fit whole.
        public var entryCount: Int { list.rows / entryRows }
    }

    /// The mail being read.
    public struct Reading: Hashable, Sendable {
        public var heading: Region
        public var lines: Region
        /// The ranked replies.
        public var foot: Region
        /// One pane at a time, with a draft below: the newest sentence stays on top.
        public var isPinned = false
    }

    /// The draft.
    public struct Composing: Hashable, Sendable {
        public var title: Region
        public var text: Region
        /// Copies, files, and where the mail goes; empty where rows are few.
        public var facts: Region
    }

    public let size: TerminalSize
    public let isOnePane: Bool
    public let header: Region
    public let body: Region
    public let bottom: Region
    public internal(set) var queue: Queue?
    public internal(set) var reading: Reading?
    public internal(set) var composing: Composing?
    public internal(set) var card: Region?
    /// One column each.
    public internal(set) var dividers: [Region] = []
    /// Where lists and the card lie over the panes.
    public internal(set) var sheet: Region

    public static func layout(size: TerminalSize, session: InboxSession) -> ScreenLayout {
        var layout = ScreenLayout(size)
        if layout.isOnePane {
            layout.divideOnePane(session)
        } else {
            layout.divide(session)
        }
        return layout
    }

    private init(_ size: TerminalSize) {
        self.size = size
        isOnePane =
            size.columns < ScreenLimits.twoPaneColumnsMin
            || size.rows < ScreenLimits.twoPaneRowsMin
        let (header, rest) = Region(size).splitRows(size.rows >= 4 ? 1 : 0)
        self.header = header
        (body, bottom) = rest.splitRows(-1)
        sheet = body
    }

    // MARK: Two panes and more

    private mutating func divide(_ session: InboxSession) {
        let share = size.columns * ScreenLimits.queueShare / 100
        let (left, rest) = body.splitColumns(min(share, ScreenLimits.queueColumnsMax))
        let (divider, right) = rest.splitColumns(1)
        dividers = [divider]
        queue = Self.queue(in: left)
        var middle = right
        if size.columns >= Viewport.cardColumnsMin {
            let cardShare = size.columns * ScreenLimits.cardShare / 100
            let columns = min(cardShare, ScreenLimits.cardColumnsMax)
            let (reading, beside) = right.splitColumns(-columns - 1)
            let (second, card) = beside.splitColumns(1)
            middle = reading
            dividers.append(second)
            self.card = card.inset(left: 1)
        }
        sheet = middle
        readAndCompose(in: middle, session)
    }

    private mutating func readAndCompose(in region: Region, _ session: InboxSession) {
        guard session.composer != nil else {
            reading = Self.reading(in: region, session, isComposing: false)
            return
        }
        guard session.composer?.kind != .new else {
            composing = Self.composing(in: region)
            return
        }
        let (upper, lower) = region.splitRows(-Self.composingRows(in: region.rows))
        reading = Self.reading(in: upper, session, isComposing: true)
        composing = Self.composing(in: lower)
    }

    // MARK: One pane

    private mutating func divideOnePane(_ session: InboxSession) {
        if session.composer?.kind == .new {
            composing = Self.composing(in: body)
        } else if session.composer != nil {
            let (strip, rest) = body.splitRows(Self.pinnedRows(in: body.rows))
            let none = Region(column: 0, row: strip.row, columns: 0, rows: 0)
            reading = Reading(heading: none, lines: Self.inner(strip), foot: none, isPinned: true)
            composing = Self.composing(in: rest)
        } else if session.focus == .conversation, !session.isSearching {
            reading = Self.reading(in: body, session, isComposing: false)
        } else {
            queue = Self.queue(in: body)
        }
    }

    static func pinnedRows(in rows: Int) -> Int {
        rows >= 14 ? 4 : rows >= 8 ? 2 : rows >= 4 ? 1 : 0
    }
}

extension InboxSession {
    var isSearching: Bool {
        if case .search = overlay { true } else { false }
    }
}
