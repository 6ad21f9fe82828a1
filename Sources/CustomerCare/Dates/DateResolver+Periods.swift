/// Weeks, weekends, months and years: due on the last day the shop is open in them.
extension DateResolver {
    func week(_ week: Int, _ part: PeriodPart) -> ResolvedDay {
        let monday = monday(week)
        switch part {
        case .start: return past(ResolvedDay(monday))
        case .early: return past(ResolvedDay(monday.adding(days: 1)))
        case .middle: return past(ResolvedDay(monday.adding(days: 2)))
        case .whole, .late, .end: return endOfWeek(week)
        }
    }

    private func endOfWeek(_ week: Int) -> ResolvedDay {
        let monday = monday(week)
        let sunday = monday.adding(days: 6)
        let last = business.openDay(atOrBefore: sunday).flatMap { $0 >= monday ? $0 : nil } ?? sunday
        if week == 0, business.closing(last) <= sentAt { return weekend(0) }
        return past(ResolvedDay(last))
    }

    func weekend(_ week: Int) -> ResolvedDay {
        var found = past(ResolvedDay(monday(week).adding(days: 6)))
        found.endMinute = 20 * 60
        let isOver = week == 0 && calendar.instant(found.day, minute: 20 * 60) <= sentAt
        if isOver { found.day = found.day.adding(days: 7) }
        return found
    }

    func month(_ words: MonthWords, _ part: PeriodPart, _ isPast: Bool) -> ResolvedDay? {
        guard let first = firstDay(words, isPast: isPast) else { return nil }
        switch part {
        case .start: return past(ResolvedDay(first))
        case .early: return past(ResolvedDay(first.adding(days: 6)))
        case .middle: return past(ResolvedDay(first.adding(days: 14)))
        case .whole, .late, .end:
            let last = business.openDay(atOrBefore: first.monthEnd).flatMap { $0 >= first ? $0 : nil }
            let end = last ?? first.monthEnd
            let isOver = end == today && business.closing(end) <= sentAt || end < today && first.monthEnd >= today
            return past(ResolvedDay(isOver ? first.monthEnd : end))
        }
    }

    func year(_ years: Int, _ part: PeriodPart) -> ResolvedDay? {
        let year = today.year + years
        let day = switch part {
        case .start: CalendarDay(year, 1, 1)
        case .early: CalendarDay(year, 2, 1)
        case .middle: CalendarDay(year, 6, 30)
        case .whole, .late, .end: CalendarDay(year, 12, 31)
        }
        return day.map { past(ResolvedDay($0)) }
    }
}
