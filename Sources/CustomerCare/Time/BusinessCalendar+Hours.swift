import ShopDomain

/// Business time: only minutes in which the shop is open count.
extension BusinessCalendar {
    /// The moment by which the shop has been open that many minutes since `start`.
    ///
    /// A mail that comes while the shop is closed counts from the next opening. Each day is measured
    /// by its own clock, so that daylight saving moves nothing.
    public func adding(minutes: Int, to start: Instant) -> Instant {
        guard canOpen else { return start.adding(minutes: Int64(minutes)) }
        var left = Int64(minutes) * 60
        var day = calendar.calendarDay(start)
        for _ in 0..<TimeLimits.businessDaysMax {
            for span in hours.spans(on: day) {
                let opens = max(start, calendar.instant(day, minute: span.start))
                let closes = calendar.instant(day, minute: span.end)
                let open = closes.seconds(since: opens)
                if open <= 0 { continue }
                if left <= open { return opens.adding(seconds: left) }
                left -= open
            }
            day = day.adding(days: 1)
        }
        return calendar.instant(day, minute: 0).adding(seconds: left)
    }

    /// Minutes the shop was open between two moments; none when the second is the earlier one.
    public func elapsedMinutes(from start: Instant, to end: Instant) -> Int {
        guard end > start else { return 0 }
        guard canOpen else { return Int(end.seconds(since: start) / 60) }
        let last = calendar.calendarDay(end)
        var day = calendar.calendarDay(start)
        var seconds: Int64 = 0
        for _ in 0..<TimeLimits.businessDaysMax where day <= last {
            for span in hours.spans(on: day) {
                let opens = max(start, calendar.instant(day, minute: span.start))
                let closes = min(end, calendar.instant(day, minute: span.end))
                seconds += max(0, closes.seconds(since: opens))
            }
            day = day.adding(days: 1)
        }
        return Int(seconds / 60)
    }

    /// Minutes of a usual business day: the week's open minutes over its open days.
    public var businessDayMinutes: Int {
        let open = hours.week.filter { !$0.isEmpty }
        guard !open.isEmpty else { return 24 * 60 }
        return open.joined().reduce(0) { $0 + $1.end - $1.start } / open.count
    }

    private var canOpen: Bool { hours.week.contains { !$0.isEmpty } }
}
