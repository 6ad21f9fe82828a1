import ShopDomain

/// Says which moment a wording means, for one shop and one moment of sending.
struct DateResolver {
    let business: BusinessCalendar
    let order: DayMonthOrder
    let sentAt: Instant

    func mention(_ phrase: DatePhrase) -> DateMention? {
        guard let words = phrase.day else { return nil }
        let day: CalendarDay? = switch words {
        case .offset(let count): today.adding(days: count)
        case .weekday(let weekday, _): today.adding(days: 1 + (weekday - today.weekday + 6) % 7)
        case .vague: nil
        }
        return DateMention(
            tokens: phrase.tokens, due: day.map(business.closing), earliest: nil, alternative: nil,
            precision: day == nil ? .vague : .day, relation: phrase.relation, isPast: false)
    }

    private var today: CalendarDay { business.calendar.calendarDay(sentAt) }
}
