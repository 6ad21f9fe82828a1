/// What the editor refuses to exceed.
public enum EditingLimits {
    /// Steps that can be undone; the oldest go first. Typing fills one step a word.
    public static let undoStepsMax = 10_000
    /// Scalars removed by one edit of the undo history before a held Backspace starts another, so
    /// that a long deletion does not copy what it has gathered at every key.
    public static let joinedDeletionScalarsMax = 256
    /// Spaces that stand for a tab: what is sent then looks as it did while it was written.
    public static let spacesPerTab = 4
}
