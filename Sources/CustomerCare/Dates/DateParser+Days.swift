/// Days by their names: "tomorrow", "next Friday", "Friday the 22nd", "Christmas Eve".
extension DateParser {
    mutating func day(_ lead: Lead) -> DayWords? {
        attempt { $0.relativeDay() } ?? attempt { $0.holiday() } ?? attempt { $0.nthOfMonth() }
            ?? attempt { $0.period(lead) } ?? attempt { $0.weekdayWords(lead) }
            ?? attempt { $0.monthDate(weekday: nil) } ?? attempt { $0.numericDate(lead, weekday: nil) }
            ?? attempt { $0.span(lead) } ?? attempt { $0.dayOfMonth(lead, weekday: nil) }
            ?? attempt { $0.vagueWords() }
    }

    private mutating func relativeDay() -> DayWords? {
        _ = skip("later") || skip("earlier") || skip("late") || skip("early")
        _ = skip("the")
        if skip("day", "after", "tomorrow") { return .offset(2) }
        if skip("day", "before", "yesterday") { return .offset(-2) }
        if skip("overmorrow") { return .offset(2) }
        if skip("last", "night") { return .offset(-1) }
        if skip("overnight") { return .offset(1) }
        if skip("next", "day") || skip("following", "day") { return .offset(1) }
        if skip("same", "day") || skip("very", "day") { return .offset(0) }
        if isNext("this"), let part = DateLexicon.dayParts[word(1)], part != .night {
            index += 1
            return .offset(0)
        }
        guard let days = DateLexicon.offsets[word()] else { return nil }
        index += 1
        return .offset(days)
    }

    private mutating func holiday() -> DayWords? {
        _ = skip("the")
        for (words, holiday) in DateLexicon.holidays {
            let isHere = words.enumerated().allSatisfy { offset, word in
                self.word(offset) == word || self.word(offset) + self.word(offset + 1) == word + "'"
            }
            guard isHere else { continue }
            index += words.count
            return .holiday(holiday)
        }
        return nil
    }

    private mutating func weekdayWords(_ lead: Lead) -> DayWords? {
        let start = index
        _ = skip("the")
        let turn = turn()
        let hasArticle = index > start && turn == nil
        guard turn != nil || lead.relation != .within,
            let weekday = weekdayName(hasContext: !hasArticle && lead.isPresent || turn != nil)
        else { return nil }
        if let whole = attempt({ $0.dateAfter(weekday) }) { return whole }
        if let turn { return afterNext(weekday) ?? .weekday(weekday, turn) }
        if skip("week") { return .weekday(weekday, .weekAfter) }
        if let week = attempt({ $0.weekOfWeekday() }) { return .weekdayOfWeek(weekday, week: week) }
        if let found = afterNext(weekday) { return found }
        if tokens[start].bare == "the", index - start == 2, !lead.isPresent { return nil }
        if skip("next") { return .weekday(weekday, .next) }
        return .weekday(weekday, .coming)
    }

    private mutating func afterNext(_ weekday: Int) -> DayWords? {
        guard skip("after", "next") || skip("after", "that") else { return nil }
        return .weekday(weekday, .weekAfter)
    }

    private mutating func turn() -> WeekdayTurn? {
        if skip("this", "coming") || skip("coming") { return .coming }
        if skip("this", "past") || skip("last") || skip("past") || skip("previous") { return .last }
        if skip("this") { return .this }
        if skip("next") || skip("following") { return .next }
        return nil
    }

    /// "of next week", "this week"
    private mutating func weekOfWeekday() -> Int? {
        _ = skip(",") || skip("of") || skip("in")
        return weekNumber()
    }

    /// This week 0, next week 1, last week -1, the week after next 2.
    mutating func weekNumber() -> Int? {
        _ = skip("the")
        if skip("week", "after", "next") { return 2 }
        if skip("week", "after") || skip("next", "week") || skip("following", "week") { return 1 }
        if skip("coming", "week") { return 1 }
        if skip("this", "week") || skip("current", "week") || skip("same", "week") { return 0 }
        if skip("last", "week") || skip("past", "week") || skip("previous", "week") { return -1 }
        return nil
    }

    /// A weekday's name; short ones only where something shows that a day is meant.
    mutating func weekdayName(hasContext: Bool) -> Int? {
        guard let token = token(), token.isWord, let weekday = DateLexicon.weekdays[token.bare] else { return nil }
        let isDoubtful = DateLexicon.doubtfulWeekdays.contains(token.bare)
        index += 1
        if isDoubtful, word() == ".", self.token()?.isJoined == true, !isAtEnd || hasContext { index += 1 }
        guard isDoubtful, !hasContext else { return weekday }
        if isAtEnd, index - sentence.lowerBound <= 2 { return weekday }
        let isSure = token.traits.contains(.capitalised) && !["sun", "sat"].contains(token.bare)
            && index - 1 > sentence.lowerBound
        return isSure || isDayLikeNext ? weekday : nil
    }

    /// A number, a month or a time of the day follows.
    private var isDayLikeNext: Bool {
        if token()?.isNumber == true { return true }
        if word() == ",", token(1)?.isNumber == true { return true }
        if DateLexicon.months[word()] != nil || DateLexicon.dayParts[word()] != nil { return true }
        return isNext("the") && (token(1)?.isNumber == true || DateLexicon.ordinals[word(1)] != nil)
            || (isNext("at") && token(1)?.isNumber == true)
    }

    /// "Friday, 22 May", "Fri 22nd", "Monday the twenty second"
    private mutating func dateAfter(_ weekday: Int) -> DayWords? {
        _ = skip(",")
        _ = skip("on")
        let lead = Lead(relation: .on, isPresent: true)
        return attempt { $0.monthDate(weekday: weekday) }
            ?? attempt { $0.numericDate(lead, weekday: weekday) }
            ?? attempt { $0.dayOfMonth(lead, weekday: weekday) }
    }

    private mutating func vagueWords() -> DayWords? {
        if skip("as", "soon", "as") {
            _ = skip("possible") || skip("we", "can") || skip("i", "can") || skip("you", "can")
            return .vague
        }
        if skip("right", "away") || skip("straight", "away") || skip("in", "due", "course") { return .vague }
        guard skip(any: DateLexicon.vague) else { return nil }
        return .vague
    }
}
