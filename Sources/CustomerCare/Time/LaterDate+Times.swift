import ShopDomain

extension LaterDate {
    /// "Later today" comes back after so many hours.
    static let todayHours: Int64 = 3

    public static func laterToday(_ now: Instant) -> Instant { now.adding(hours: todayHours) }

    /// Dates as ``read(_:now:in:)`` takes them, and all that people write in mails: "friday 3pm",
    /// "tomorrow evening", "later today". A day without a time is its morning.
    public static func read(_ typed: String, now: Instant, dates: DateReader) -> Instant? {
        let words = typed.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if ["later today", "later", "today"].contains(words) { return laterToday(now) }
        if let morning = read(typed, now: now, in: dates.business.calendar) { return morning }
        // "3pm" and "2 hours" alone are dates only with a word before them.
        return [words, "at " + words, "in " + words].lazy.compactMap { moment($0, now, dates) }.first
    }

    private static func moment(_ words: String, _ now: Instant, _ dates: DateReader) -> Instant? {
        let mentions = dates.mentions(in: TextParagraph(words), sentAt: now)
        guard let mention = mentions.first(where: { $0.due.map { $0 > now } ?? false }), let due = mention.due
        else { return nil }
        if mention.precision == .time || partsOfTheDay.contains(where: words.contains) { return due }
        let calendar = dates.business.calendar
        let morning = calendar.instant(calendar.calendarDay(due), minute: 9 * 60)
        return morning > now ? morning : due
    }

    private static let partsOfTheDay = ["noon", "midday", "lunch", "evening", "tonight", "night"]
}
