/// What the review of a draft looks for; the raw value is its name in files and on the command line.
public enum DraftRule: String, Hashable, Sendable, CaseIterable, Codable {
    case turningAway = "turning-away"
    case blank
    case wrongName = "wrong-name"
    case attachment
    case heated
    case blame
    case apologyMissing = "apology-missing"
    case nonApology = "non-apology"
    case excuse
    case escapeClause = "escape-clause"
    case unanswered
    case alreadyKnown = "already-known"
    case noNextStep = "no-next-step"
    case betterForYou = "better-for-you"
    case repeatedSorry = "repeated-sorry"
    case favour
    case sayWhen = "say-when"
    case offer
    case robotic

    /// Its name as a person says it: "wrong name".
    public var words: String { rawValue.split(separator: "-").joined(separator: " ") }

    /// What shows first when there is more than the screen will say at once: the order above.
    var weight: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
