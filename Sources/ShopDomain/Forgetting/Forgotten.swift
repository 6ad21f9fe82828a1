/// Something stood here and was forgotten at the owner's wish: a customer who asked for it, say.
public struct Forgotten: Hashable, Sendable, Codable {
    public let at: Instant
    /// The number of a message that is gone, which no other may ever have.
    public let message: MessageNumber?

    public init(at: Instant, message: MessageNumber? = nil) {
        self.at = at
        self.message = message
    }
}

extension Shop {
    mutating func apply(_ forgotten: Forgotten) {
        guard let message = forgotten.message else { return }
        messageCount = max(messageCount, Int(message.rawValue) + 1)
    }
}
