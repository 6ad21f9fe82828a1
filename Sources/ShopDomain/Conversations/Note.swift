import PlainText

/// A private note on a conversation; it can never be sent.
public struct Note: Hashable, Sendable, Codable {
    public let id: NoteID
    public let text: SafeText
    public let at: Instant

    public init(id: NoteID, text: SafeText, at: Instant) {
        self.id = id
        self.text = text
        self.at = at
    }
}
