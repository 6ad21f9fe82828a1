/// Sizes at which the screen changes its shape, and bounds of its parts.
public enum ScreenLimits {
    /// Below these one pane is shown at a time.
    public static let twoPaneColumnsMin = 60
    public static let twoPaneRowsMin = 16
    /// The queue's share of the screen, in hundredths, and where it stops growing.
    static let queueShare = 39
    static let queueColumnsMax = 48
    static let cardShare = 22
    static let cardColumnsMax = 42
    /// Lines longer than this are hard to read.
    static let readingColumnsMax = 96
    static let composerTextRowsMin = 3
    static let composerTextRowsMax = 18
    /// Rows a list of the queue needs before each entry gets two of them.
    static let twoLineListRowsMin = 12
    /// Columns from which help stands in two columns.
    static let helpTwoColumnsMin = 110
    /// Rows that menus, questions and notices may cover at the foot of the screen.
    static let footRowsMax = 9
    /// Waits in hours from which an age is coloured.
    static let soonHours: Int64 = 24
    static let lateHours: Int64 = 72
}
