import ShopDomain

/// From words for a day to the day.
extension DateResolver {
    func day(_ words: DayWords?, time: TimeWords?, isPast: Bool) -> ResolvedDay? {
        guard let words else { return time.map { ResolvedDay(day(of: $0)) } }
        switch words {
        case .offset(let days): return offset(days)
        case .weekday(let weekday, let turn): return weekdayFound(weekday, isPast ? .last : turn)
        case .weekdayOfWeek(let weekday, let week): return past(ResolvedDay(monday(week).adding(days: weekday)))
        case .monthDay(let day, let month, let year, let weekday):
            return monthDay(day, month, year, weekday, isPast)
        case .numeric(let first, let second, let year): return numeric(first, second, year, isPast)
        case .dayOfMonth(let day, let months, let weekday): return dayOfMonth(day, months, weekday, isPast)
        case .week(let week, let part): return self.week(week, part)
        case .weekend(let week): return weekend(week)
        case .month(let month, let part): return self.month(month, part, isPast)
        case .year(let years, let part): return year(years, part)
        case .nth(let count, let weekday, let month): return nth(count, weekday, month)
        case .span(let span, let from): return self.span(span, from)
        case .holiday(let holiday): return self.holiday(holiday, isPast)
        case .vague: return nil
        }
    }

    /// Marks a day before today as past.
    func past(_ found: ResolvedDay) -> ResolvedDay {
        var found = found
        found.isPast = found.day < today
        return found
    }

    /// The Monday of a week: this one 0, the next 1.
    func monday(_ week: Int) -> CalendarDay { today.adding(days: 7 * week - today.weekday) }

    private func offset(_ days: Int) -> ResolvedDay {
        var found = past(ResolvedDay(today.adding(days: days)))
        // In the small hours "tomorrow" may still be the day that has begun.
        if days == 1, calendar.minute(sentAt) < Self.nightEndMinute { found.alternative = today }
        return found
    }

    private func weekdayFound(_ weekday: Int, _ turn: WeekdayTurn) -> ResolvedDay {
        let ahead = (weekday - today.weekday + 7) % 7
        let coming = today.adding(days: ahead == 0 ? 7 : ahead)
        var found = ResolvedDay(coming)
        switch turn {
        case .coming: if ahead == 0, business.closing(today) > sentAt { found.alternative = today }
        case .this: found.day = today.adding(days: ahead)
        case .next:
            found.day = monday(1).adding(days: weekday)
            if coming != found.day { found.alternative = coming }
        case .last: found.day = coming.adding(days: ahead == 0 ? -14 : -7)
        case .weekAfter: found.day = coming.adding(days: 7)
        }
        return past(found)
    }

    private func span(_ span: SpanWords, _ from: DayWords?) -> ResolvedDay? {
        guard let start = from.map({ day($0, time: nil, isPast: false)?.day }) ?? today,
            let most = day(span.most, span.unit, after: start),
            let least = day(span.least, span.unit, after: start)
        else { return nil }
        var found = ResolvedDay(most)
        if span.isUncertain { found.alternative = least } else if least != most { found.earliest = least }
        return past(found)
    }

    private func day(_ count: Int, _ unit: SpanWords.Unit, after start: CalendarDay) -> CalendarDay? {
        switch unit {
        case .minutes, .hours:
            calendar.calendarDay(business.opening(start).adding(minutes: Int64(count) * (unit == .hours ? 60 : 1)))
        case .days: start.adding(days: count)
        case .weeks: start.adding(days: 7 * count)
        case .months: start.adding(months: count)
        case .years: start.adding(months: 12 * count)
        case .openDays: openDay(count, after: start)
        }
    }

    private func openDay(_ count: Int, after start: CalendarDay) -> CalendarDay? {
        if count >= 0 { return business.day(count, openDaysAfter: start == today ? sentAt : business.opening(start)) }
        return (0..<(-count)).reduce(start) { day, _ in
            day.flatMap { business.openDay(atOrBefore: $0.adding(days: -1)) }
        }
    }
}
