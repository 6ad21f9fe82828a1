import PlainText

/// What was done and could not be written to disk before the program had to end.
public struct UnsavedWork: SpokenError, Equatable {
    /// Facts that are lost: decisions, labels, edits of drafts.
    public let count: Int
    /// The shop's folder; empty when it has none.
    public let place: String
    /// Why, and what helps.
    public let reason: SafeText

    public var sentence: SafeText {
        let changes = "the last \(CommandText.counted(count, "change")) you made"
        return SafeText(line: "not saved\(place.isEmpty ? "" : " in " + place): \(changes). ") + reason
    }
}
