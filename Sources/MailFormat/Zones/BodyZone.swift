import PlainText

/// A run of lines of a mail that belong together.
public struct BodyZone: Equatable, Sendable {
    public enum Kind: Sendable {
        /// The writer's own words.
        case own
        /// What is quoted of an earlier mail.
        case quoted
        /// The line that says whom and when the quote is from.
        case attribution
        /// A mail of somebody else that is passed on.
        case forwarded
        /// What the writer's mail program adds below each mail.
        case signature
    }

    public let kind: Kind
    /// The lines, counted from 0.
    public let lines: Range<Int>
    public let text: SafeText
}
