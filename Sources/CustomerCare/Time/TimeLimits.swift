/// Bounds and usual hours of the shop's time.
enum TimeLimits {
    /// How far an open day is looked for.
    static let closedDaysMax = 366
    static let usualOpeningMinute = 9 * 60
    static let usualClosingMinute = 17 * 60
}
