import ShopDomain

/// Says which moment a wording means, for one shop and one moment of sending.
struct DateResolver {
    let business: BusinessCalendar
    let order: DayMonthOrder
    let sentAt: Instant

    func mention(_ phrase: DatePhrase) -> DateMention? {
        switch phrase.day {
        case .vague: return vague(phrase)
        case .span(let span, from: nil) where span.isExact: return exact(span, phrase)
        default: break
        }
        guard let found = day(phrase.day, time: phrase.time, isPast: phrase.followsPastVerb) else { return nil }
        let due = moment(found, phrase.time, phrase.relation)
        let earlier = phrase.earlier.flatMap { earlier in
            day(earlier.day, time: earlier.time, isPast: phrase.followsPastVerb).map { ($0, earlier.time) }
        }
        return DateMention(
            tokens: phrase.tokens, due: due,
            earliest: (found.earliest.map { moment(.init($0), phrase.time, phrase.relation) })
                ?? earlier.map { moment($0.0, $0.1, phrase.relation) },
            alternative: found.alternative.map { moment(.init($0), phrase.time, phrase.relation) },
            precision: precision(phrase), relation: phrase.relation,
            isPast: found.isPast || phrase.followsPastVerb && due < sentAt,
            isClosedDay: !business.isOpen(on: found.day))
    }

    /// A day, and how sure it is.
    struct ResolvedDay {
        var day: CalendarDay
        var earliest: CalendarDay?
        var alternative: CalendarDay?
        var isPast = false
        /// When the day's end is neither closing time nor named, minutes after midnight.
        var endMinute: Int?

        init(_ day: CalendarDay) { self.day = day }
    }

    var calendar: ShopCalendar { business.calendar }
    var today: CalendarDay { calendar.calendarDay(sentAt) }

    private func vague(_ phrase: DatePhrase) -> DateMention {
        DateMention(
            tokens: phrase.tokens, due: nil, earliest: nil, alternative: nil, precision: .vague,
            relation: phrase.relation, isPast: false, isClosedDay: false)
    }

    /// Hours and minutes go by the clock on the wall, whether the shop is open or not.
    private func exact(_ span: SpanWords, _ phrase: DatePhrase) -> DateMention {
        let seconds: Int64 = span.unit == .hours ? 3_600 : 60
        let due = sentAt.adding(seconds: Int64(span.most) * seconds)
        let earliest = span.least == span.most ? nil : sentAt.adding(seconds: Int64(span.least) * seconds)
        return DateMention(
            tokens: phrase.tokens, due: due, earliest: earliest, alternative: nil, precision: .time,
            relation: phrase.relation, isPast: span.most < 0,
            isClosedDay: !business.isOpen(on: calendar.calendarDay(due)))
    }

    private func precision(_ phrase: DatePhrase) -> DateMention.Precision {
        if case .clock = phrase.time { return .time }
        if case .span(let span, _) = phrase.day, span.unit == .openDays { return .businessTime }
        return .day
    }
}

extension SpanWords {
    var isExact: Bool { unit == .hours || unit == .minutes }
}
