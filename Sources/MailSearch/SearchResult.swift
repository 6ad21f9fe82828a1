import PlainText

/// One message that matches.
public struct SearchHit: Sendable, Equatable, Hashable {
    public var number: UInt32
    public var conversation: UInt32
    /// Seconds since 1970 UTC.
    public var date: Int64

    public init(number: UInt32, conversation: UInt32, date: Int64) {
        self.number = number
        self.conversation = conversation
        self.date = date
    }
}

extension SearchHit: Comparable {
    /// Older first; of two messages with one date the one that arrived earlier.
    public static func < (left: SearchHit, right: SearchHit) -> Bool {
        (left.date, left.number) < (right.date, right.number)
    }
}

/// A page of hits, newest first.
public struct SearchResult: Sendable, Equatable {
    /// How many messages match in all.
    public enum Total: Sendable, Equatable {
        case exactly(Int)
        /// Phrases or a caller's condition were not checked on the messages after the page.
        case atMost(Int)
    }

    public var hits: [SearchHit]
    public var total: Total
    /// Whether messages that might match were left out because of the limit on hits or checks.
    public var hasMore: Bool
    /// Whether the search ended where a text was ``TextNotNow``.
    public var isPaused: Bool
}

/// A message's text is to be had, but not in the time this search may take: it ends before that
/// message, and the next one may go further.
public struct TextNotNow: SpokenError {
    public init() {}
    public var sentence: SafeText { "the rest of the mail is still being looked through" }
}

/// What one hit stands for.
public enum SearchGrouping: Sendable {
    case messages
    /// Only the newest matching message of each conversation; `total` still counts messages.
    case conversations
}
