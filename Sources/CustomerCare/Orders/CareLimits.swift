/// Bounds on what orders are looked at for a mail.
enum CareLimits {
    /// Characters of a mail that are looked through for order numbers.
    static let orderTextScalarsMax = 20_000
    /// Orders that are offered where a mail names none.
    static let ordersMeantMax = 5
    /// Days after which an order that has left is no longer thought of by itself.
    static let recentOrderDays: Int64 = 60
    /// Days after which one that never left is not.
    static let openOrderDays: Int64 = 180
    /// Digits of a number that is called an order's, below which it is more likely a count.
    static let namedOrderDigitsMin = 3
    /// Digits of a number that nothing calls an order's and that is looked for all the same.
    static let plainOrderDigitsMin = 6
}
