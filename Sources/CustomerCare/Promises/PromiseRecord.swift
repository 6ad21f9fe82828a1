import PlainText
import ShopDomain

/// How the owner did with promises worded like this one: shown while they type the next.
///
/// People finish by their own date in under half of cases, and better when they are made to look
/// at how it went before (Buehler, Griffin and Ross 1994).
public struct PromiseRecord: Hashable, Sendable {
    /// The last ten at most.
    public let count: Int
    public let onTime: Int
    /// Calendar days after the date, of those that were kept in the end; 0 when mostly in time.
    public let medianDelayDays: Int
    private let phrase: String

    static let countMax = 10
    /// Fewer prove nothing.
    static let tellingCount = 3

    /// - Parameter phrase: the words of the date, as in ``FoundPromise/datePhrase``.
    /// - Returns: nil when there is nothing to look back on.
    public init?(phrase: String, in care: CareLedger, calendar: ShopCalendar) {
        let family = Self.family(phrase)
        let alike = care.promises.filter { promise in
            promise.wasHonoured != nil && promise.datePhrase.map { Self.family($0.string) } == family
        }.sorted { ($0.outcome?.at ?? .distantPast) < ($1.outcome?.at ?? .distantPast) }.suffix(Self.countMax)
        guard !alike.isEmpty else { return nil }
        count = alike.count
        onTime = alike.count { $0.wasHonoured == true && $0.outcome?.kind == .kept }
        let delays = alike.compactMap { promise -> Int? in
            guard let due = promise.due, let end = promise.outcome, end.kind == .kept else { return nil }
            return max(0, calendar.days(from: due, to: end.at))
        }.sorted()
        medianDelayDays = delays.isEmpty ? 0 : delays[delays.count / 2]
        self.phrase = phrase
    }

    /// Whether there are enough to learn from.
    public var isTelling: Bool { count >= Self.tellingCount }

    /// `last 10 "by Friday": 6 on time, usually 1 day later`
    public var words: SafeText {
        let delay = medianDelayDays == 0 ? "" : ", usually \(medianDelayDays) \(medianDelayDays == 1 ? "day" : "days") later"
        return SafeText(line: "last \(count) \u{201C}\(phrase)\u{201D}: \(onTime) on time\(delay)")
    }

    /// Any weekday is as good as any other, and so is any count of days.
    private static func family(_ phrase: String) -> String {
        let words = phrase.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        func says(_ any: Set<String>) -> Bool { words.contains(where: any.contains) }
        if says(["today", "tonight", "eod", "morning", "afternoon", "evening"]) && !says(["tomorrow"]) { return "today" }
        if says(["tomorrow"]) { return "tomorrow" }
        if says(["hour", "hours"]) { return "hours" }
        if says(["day", "days"]) { return "days" }
        if says(["week", "weeks", "weekend"]) { return says(["next"]) ? "next week" : "this week" }
        if words.contains(where: { word in weekdays.contains { word.hasPrefix($0) } }) { return "a weekday" }
        return "a date"
    }

    private static let weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
}
