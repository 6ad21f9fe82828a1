import ShopDomain

/// What a search found.
public struct SearchAnswer: Sendable, Equatable {
    /// Newest matching message first, at most as many as were asked for.
    public internal(set) var conversations: [ConversationID] = []
    /// Conversations that match; where ``isTotalExact`` is false, at most so many messages do.
    public internal(set) var total = 0
    public internal(set) var isTotalExact = true
    /// Whether the same question asked again, with more time, finds more behind these.
    public internal(set) var hasMoreToRead = false

    public init() {}
}
