import ShopDomain

/// From a day and a time of the day to an instant.
extension DateResolver {
    func moment(_ found: ResolvedDay, _ time: TimeWords?, _ relation: DateMention.Relation) -> Instant {
        guard let time else { return end(found, relation) }
        return moment(found.day, time)
    }

    func moment(_ day: CalendarDay, _ time: TimeWords) -> Instant {
        switch time {
        case .clock(let minute, let isCertain):
            calendar.instant(day, minute: isCertain ? minute : likely(minute, on: day))
        case .part(let part): moment(day, part)
        }
    }

    /// The day a time means that stands alone: today's, or tomorrow's once it has passed.
    func day(of time: TimeWords) -> CalendarDay {
        switch time {
        case .part(.opening):
            let next = sentAt < business.opening(today) ? today : today.adding(days: 1)
            return business.openDay(atOrAfter: next) ?? next
        case .part(.morning):
            return calendar.minute(sentAt) < Self.nightEndMinute ? today : today.adding(days: 1)
        case .part(.closing): return today
        default: return moment(today, time) > sentAt ? today : today.adding(days: 1)
        }
    }

    private func moment(_ day: CalendarDay, _ part: DayPart) -> Instant {
        switch part {
        case .opening: business.opening(day).adding(minutes: 60)
        case .morning, .noon: calendar.instant(day, minute: 12 * 60)
        case .lunch: calendar.instant(day, minute: 13 * 60)
        case .afternoon, .closing: end(ResolvedDay(day), .on)
        case .evening: calendar.instant(day, minute: 20 * 60)
        case .night: calendar.instant(day, minute: 22 * 60)
        case .midnight: calendar.instant(day, minute: 24 * 60)
        }
    }

    /// When a day is over for the shop; today, once it has closed, when the evening is.
    private func end(_ found: ResolvedDay, _ relation: DateMention.Relation) -> Instant {
        switch relation {
        case .before, .after: return business.opening(found.day)
        case .by, .on, .within: break
        }
        if let minute = found.endMinute { return calendar.instant(found.day, minute: minute) }
        let closing = business.closing(found.day)
        guard found.day == today, closing <= sentAt else { return closing }
        let night = calendar.instant(found.day, minute: 22 * 60)
        return night > sentAt ? night : calendar.instant(found.day, minute: 24 * 60)
    }

    /// "at 4" is in the afternoon, "at 9" in the morning unless that is over.
    private func likely(_ minute: Int, on day: CalendarDay) -> Int {
        if minute < 8 * 60 { return minute + 12 * 60 }
        let isOver = day == today && calendar.instant(day, minute: minute) <= sentAt
        return isOver && minute < 12 * 60 ? minute + 12 * 60 : minute
    }

    /// Before this hour people still call the day before "today".
    static var nightEndMinute: Int { 4 * 60 }
}
