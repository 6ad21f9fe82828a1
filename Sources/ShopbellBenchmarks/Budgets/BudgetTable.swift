/// Every budget, in one place.
///
/// They were set before the program was written, for two cores and a shop of 100,000 messages
/// unless the size is named, from what mail programs and indexers needed on the same mail and the
/// same machine: alot 0.10, alpine 2.26, mutt 2.2.9, neomutt, aerc, notmuch and mu. Those
/// programs' figures stand beside the budgets; they do not move with the size of the shop.
enum BudgetTable {
    static let importSpeed = Budget.atLeast(
        .messagesPerSecond(5_000), peer: "mu 1,020, notmuch 508")
    static let orderRows = Budget.atLeast(.count(10_000))
    static let indexSize = Budget.atMost(.ratio(1.0 / 3), peer: "mu 1.6, notmuch 3.3")

    static func open(messages: Int) -> Budget {
        .atMost(
            .milliseconds(messages > 100_000 ? 250 : 100), peer: "alot 540, alpine 850, mutt 2,000")
    }

    /// Five seconds for a million messages: the same pace, twice the slack.
    static func replay(messages: Int) -> Budget {
        .atMost(
            .milliseconds(messages > 100_000 ? 5_000 : 2_000), peer: "mutt without cache 6,000")
    }

    static let keyMedian = Budget.atMost(
        .milliseconds(0.5), peer: "mutt 0.25, neomutt 1.7, aerc 13")
    static let keyWorst = Budget.atMost(.milliseconds(2.5), peer: "mutt 2.5, neomutt 2.8, aerc 25")
    static let arrival = Budget.atMost(.milliseconds(2_000))
    static let busyKey = Budget.atMost(.milliseconds(16))
    static let keyBytes = Budget.atMost(.bytes(300), peer: "neomutt 186, mutt 205, alpine 608")
    static let burstTime = Budget.atMost(.milliseconds(30), peer: "mutt 31, aerc 864")
    static let burstBytes = Budget.atMost(.bytes(60_000), peer: "mutt 54,000, aerc 988,000")
    static let burstPreviews = Budget.atMost(.count(1))
    static let keysLost = Budget.atMost(.count(0), peer: "alot drops keys")

    static let openConversation = Budget.atMost(
        .milliseconds(3), peer: "alpine 1.7, mutt 1.9, aerc 33")
    static let memory = Budget.atMost(.megabytes(150), peer: "alpine 50, mutt 162, neomutt 248")

    static let search = Budget.atMost(.milliseconds(20), peer: "notmuch 16-30, mu 31-39")
    static let quickLook = Budget.atMost(.milliseconds(100))
    static let reviewedKey = Budget.atMost(.milliseconds(5))
    static let savedEdit = Budget.atMost(.milliseconds(10))

    static let appendOne = Budget.atLeast(.ratio(0.9), peer: "SQLite WAL 0.94")
    static let appendHundred = Budget.atLeast(.ratio(0.6), peer: "SQLite WAL 0.31")

    /// Work may double when a hostile mail doubles; the rest is what costs the same for any mail.
    static let hostileGrowth = Budget.atMost(.ratio(2.05))

    static let rightReplyFirst = Budget.atLeast(.percent(83))
    static let rightReplyInThree = Budget.atLeast(.percent(96))
}
