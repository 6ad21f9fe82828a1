/// The six places a conversation can be in; each is in exactly one, so they add up to all received.
public enum ConversationView: String, Sendable, Codable, CaseIterable {
    case needsMe, waitingForThem, kindWords, later, notCustomers, closed
}

/// Why a closed conversation is closed.
public enum ClosedReason: String, Sendable, Codable {
    case done, spam, history
}
