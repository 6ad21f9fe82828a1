import PlainText

/// One row of the key table: what a key does, where, and how it is called.
public struct KeyBinding: Hashable, Sendable {
    /// Where the key means this.
    public enum Place: Hashable, Sendable, CaseIterable {
        case queue, conversation, draft, writing
    }

    /// A heading of help.
    public enum Section: String, Hashable, Sendable, CaseIterable {
        case moving = "Moving"
        case answering = "Answering"
        case deciding = "Deciding"
        case undoing = "Taking back"
        case looking = "Looking"
        case drafting = "The draft"
        case writing = "Writing"
        case arranging = "People and threads"
        case program = "The program"
    }

    /// As keys are named everywhere: "j", "Enter", "Ctrl+W", "Down". Empty: by name only.
    public let keys: [String]
    public let command: InboxCommand
    public let places: Set<Place>
    public let section: Section
    /// Two or three words for the bottom line: "done".
    public let hint: SafeText
    /// A sentence for help, palette and manual.
    public let summary: SafeText
    /// Order on the bottom line, the smallest first; nil: not shown there.
    public let prominence: Int?
}

/// Keys of the WRITING layer, which edit instead of act; listed for help and the manual.
public struct WritingKey: Hashable, Sendable {
    public let keys: [String]
    public let hint: SafeText
    public let summary: SafeText
    public let prominence: Int?
}

/// A letter of a menu on the bottom line.
public struct MenuChoice: Hashable, Sendable {
    public let key: String
    public let hint: SafeText
    public let command: InboxCommand
}
