/// Bounds and usual hours of the shop's time.
enum TimeLimits {
    /// How far an open day is looked for.
    static let closedDaysMax = 366
    /// How many days business time is counted over: mail may claim to be decades old.
    static let businessDaysMax = 1_500
    static let usualOpeningMinute = 9 * 60
    static let usualClosingMinute = 17 * 60
}
