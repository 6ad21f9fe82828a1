/// Bounds of what is read as a date.
enum DateLimits {
    static let years = 1_900...2_199
    /// The largest count of days, weeks, hours that is taken for a date.
    static let spanCountMax = 1_000
    /// Tokens that may stand between a verb in the past and its date.
    static let pastVerbReach = 8
}
