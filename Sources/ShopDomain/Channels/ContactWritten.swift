import PlainText

/// What the owner wrote down of a contact stands in its conversation; written in one batch with its
/// ``MessageTaken``.
public struct ContactWritten: Hashable, Sendable, Codable {
    /// The draft it was written in, which is gone now.
    public let draft: DraftID
    public let message: MessageNumber
    public let at: Instant

    public init(draft: DraftID, message: MessageNumber, at: Instant) {
        self.draft = draft
        self.message = message
        self.at = at
    }
}

/// Whose words a draft takes down, and how they came.
public struct ContactSource: Hashable, Sendable, Codable {
    public let channel: ContactChannel
    public let name: SafeText
    /// Theirs, or one that only tells them apart: ``ContactAddress``.
    public let address: String

    public init(channel: ContactChannel, name: SafeText, address: String) {
        self.channel = channel
        self.name = name
        self.address = address
    }
}
