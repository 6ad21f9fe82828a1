/// When facts that come from elsewhere are worked in, such as mail that arrives or what another
/// window did: at once where nothing presses, seldom where much comes, and never between two keys
/// that follow each other closely, unless that goes on for long.
///
/// Times are milliseconds of uptime.
struct NewsSchedule: Equatable {
    private var since: Int64?
    private var lastKey: Int64?
    private var lastEnd: Int64?

    /// There are facts to work in.
    mutating func begin(at now: Int64) { since = since ?? now }

    mutating func noteKey(at now: Int64) { lastKey = now }

    /// They are worked in.
    mutating func end(at now: Int64) { (since, lastEnd) = (nil, now) }

    /// Nil while there is nothing to work in.
    var due: Int64? {
        guard let since else { return nil }
        let quiet = lastKey.map { $0 + FullScreenLimits.newsQuietMilliseconds } ?? since
        let spaced = lastEnd.map { $0 + FullScreenLimits.newsSpacingMilliseconds } ?? since
        return min(max(since, quiet, spaced), since + FullScreenLimits.newsLongestMilliseconds)
    }
}
