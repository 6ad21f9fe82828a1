import ShopDomain

/// The open stretches between two days, laid end to end, so that thousands of due times cost a
/// search each and no calendar at all.
struct OpenTimeline {
    private var starts: [Instant] = []
    private var ends: [Instant] = []
    /// Open seconds before each stretch.
    private var before: [Int64] = []
    private var total: Int64 = 0

    /// Stretches of all days that touch the two moments.
    init(_ business: BusinessCalendar, from first: Instant, to last: Instant) {
        var day = business.calendar.calendarDay(first)
        let end = business.calendar.calendarDay(last)
        while day <= end {
            for span in business.hours.spans(on: day) {
                add(
                    business.calendar.instant(day, minute: span.start),
                    business.calendar.instant(day, minute: span.end))
            }
            day = day.adding(days: 1)
        }
    }

    private mutating func add(_ start: Instant, _ end: Instant) {
        guard end > start else { return }
        starts.append(start)
        ends.append(end)
        before.append(total)
        total += end.seconds(since: start)
    }

    /// Open seconds from the timeline's start to a moment.
    func seconds(until moment: Instant) -> Int64 {
        let place = firstIndex { starts[$0] > moment }
        guard place > 0 else { return 0 }
        return before[place - 1] + min(moment, ends[place - 1]).seconds(since: starts[place - 1])
    }

    /// When so many open seconds of the timeline are over; nil beyond its end.
    func moment(after seconds: Int64) -> Instant? {
        guard seconds <= total else { return nil }
        let place = firstIndex { before[$0] >= seconds } - 1
        guard place >= 0 else { return starts.first }
        return starts[place].adding(seconds: seconds - before[place])
    }

    private func firstIndex(where isBehind: (Int) -> Bool) -> Int {
        var (low, high) = (0, starts.count)
        while low < high {
            let middle = (low + high) / 2
            if isBehind(middle) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
