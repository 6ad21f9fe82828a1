/// Weeks, weekends, months and years, and their parts: "end of next week", "early June".
extension DateParser {
    mutating func period(_ lead: Lead) -> DayWords? {
        let start = index
        let part = part()
        if part == .end || part == .late, let closing = attempt({ $0.endOfSomeDay() }) { return closing }
        if let week = attempt({ $0.weekWords(hasPart: part != nil || [.within, .by].contains(lead.relation)) }) {
            let weekday = part == nil ? attempt { $0.weekdayOfPeriod() } : nil
            return weekday.map { .weekdayOfWeek($0, week: week) } ?? .week(week, part ?? .whole)
        }
        if part == nil, skip("midweek") { return .week(0, .middle) }
        if part == nil, let weekend = attempt({ $0.weekend(lead) }) { return .weekend(weekend) }
        if let months = attempt({ $0.monthOffset(part) }) { return .month(.offset(months), part ?? .whole) }
        if let years = attempt({ $0.yearOffset(part) }) { return .year(years, part ?? .whole) }
        return attempt { $0.namedMonth(part, lead, start: start) }
    }

    /// "end of", "early", "the beginning of"
    private mutating func part() -> PeriodPart? {
        attempt { parser -> PeriodPart? in
            _ = parser.skip("the") || parser.skip("very")
            _ = parser.skip("very")
            if parser.skip("early") || parser.skip("earlier") { return parser.ofAfter(.early) }
            if parser.skip("late") || parser.skip("later") || parser.skip("latter", "part") {
                return parser.ofAfter(.late)
            }
            if parser.skip("mid") || parser.skip("middle") {
                _ = parser.skip("-")
                return parser.ofAfter(.middle)
            }
            if parser.skip("beginning") || parser.skip("start") || parser.skip("first", "half") {
                return parser.skip("of") ? .start : nil
            }
            return parser.skip("end") ? parser.ofAfter(.end) : nil
        }
    }

    private mutating func ofAfter(_ part: PeriodPart) -> PeriodPart {
        _ = skip("of") || skip("in")
        return part
    }

    /// "end of next Friday" is that Friday.
    private mutating func endOfSomeDay() -> DayWords? {
        if let days = DateLexicon.offsets[word()] {
            index += 1
            return .offset(days)
        }
        guard let weekday = weekdayName(hasContext: true) else { return nil }
        return .weekday(weekday, .coming)
    }

    /// "next week Tuesday", "next week on Tuesday"
    private mutating func weekdayOfPeriod() -> Int? {
        _ = skip(",")
        _ = skip("on") || skip("by")
        return weekdayName(hasContext: true)
    }

    private mutating func weekWords(hasPart: Bool) -> Int? {
        if let week = weekNumber() { return week }
        guard hasPart else { return nil }
        _ = skip("the")
        return skip("week") || skip("wk") ? 0 : nil
    }

    private mutating func weekend(_ lead: Lead) -> Int? {
        _ = skip("the")
        if skip("weekend", "after", "next") { return 2 }
        if skip("next", "weekend") || skip("following", "weekend") { return 1 }
        if skip("this", "past", "weekend") || skip("last", "weekend") || skip("past", "weekend") { return -1 }
        if skip("this", "weekend") || skip("coming", "weekend") || skip("this", "coming", "weekend") { return 0 }
        return lead.isPresent && (skip("weekend") || skip("week", "-", "end")) ? 0 : nil
    }

    private mutating func monthOffset(_ part: PeriodPart?) -> Int? {
        _ = skip("the")
        if skip("month", "after", "next") { return 2 }
        if skip("next", "month") || skip("following", "month") { return 1 }
        if skip("this", "month") || skip("current", "month") { return 0 }
        if skip("last", "month") || skip("past", "month") { return -1 }
        if part == nil, skip("month", "end") { return 0 }
        return part != nil && skip("month") ? 0 : nil
    }

    private mutating func yearOffset(_ part: PeriodPart?) -> Int? {
        _ = skip("the")
        if skip("next", "year") { return 1 }
        if skip("this", "year") { return 0 }
        if skip("last", "year") { return -1 }
        return part != nil && skip("year") ? 0 : nil
    }

    private mutating func namedMonth(_ part: PeriodPart?, _ lead: Lead, start: Int) -> DayWords? {
        let hasTurn = skip("this") || skip("next") || skip("last")
        let place = index
        guard let month = monthName() else { return nil }
        if let year = attempt({ $0.year() }) { return .month(.named(month, year: year), part ?? .whole) }
        let isVerb = ["may", "march", "mar"].contains(tokens[place].bare)
            && !tokens[place].traits.contains(.capitalised)
        let isAlone = start == sentence.lowerBound && isAtEnd && !isVerb
        guard part != nil || hasTurn || isAlone || (lead.isPresent && endsMonth) else { return nil }
        return .month(.named(month, year: nil), part ?? (lead.relation == .by ? .start : .whole))
    }

    /// Not "in June's garden" nor "on May Street".
    private var endsMonth: Bool {
        guard let next = token() else { return true }
        return next.isMark || (next.isWord && !next.traits.contains(.capitalised))
    }

    /// "first Monday of June", "last day of the month", "third day of October"
    mutating func nthOfMonth() -> DayWords? {
        _ = skip("the")
        let count: Int
        if skip("very", "last") || skip("last") {
            count = -1
        } else if let found = ordinal() {
            count = found
        } else {
            return nil
        }
        let weekday = attempt { $0.weekdayName(hasContext: true) }
        guard weekday != nil || skip("day"), skip("of") || skip("in") else { return nil }
        if let months = monthOffset(.whole) { return .nth(count, weekday: weekday, .offset(months)) }
        guard let month = monthName() else { return nil }
        let year = attempt { $0.year() }
        return .nth(count, weekday: weekday, .named(month, year: year))
    }
}
