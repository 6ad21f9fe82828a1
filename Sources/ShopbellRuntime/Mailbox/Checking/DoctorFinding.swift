import PlainText

/// One thing that was looked at, and how it stands.
public struct DoctorFinding: Equatable, Sendable {
    public let isGood: Bool
    public let words: SafeText

    public init(_ isGood: Bool, _ words: SafeText) {
        self.isGood = isGood
        self.words = words
    }

    /// `ok` or `!!` in front, so that the eye and `grep` find what is wrong.
    public var line: SafeText { (isGood ? "ok  " : "!!  ") + words }
}
