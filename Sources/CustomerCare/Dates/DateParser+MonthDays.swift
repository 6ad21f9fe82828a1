/// Days by their number: "3 June", "June the 3rd", "the 15th", "12/6", "2026-06-12".
extension DateParser {
    mutating func monthDate(weekday: Int?) -> DayWords? {
        attempt { $0.dayThenMonth(weekday) } ?? attempt { $0.monthThenDay(weekday) }
    }

    /// "3 June", "the 3rd of June 2026"
    private mutating func dayThenMonth(_ weekday: Int?) -> DayWords? {
        _ = skip("the")
        let isPlain = token()?.isNumber == true
        guard let day = ordinal() ?? plainDay() else { return nil }
        let hasOf = skip("of")
        guard let month = monthName(), !isVerb(at: index - 1, afterNumber: isPlain && !hasOf) else { return nil }
        return monthDay(day, month, weekday)
    }

    /// "June 3", "June the 3rd, 2026"
    private mutating func monthThenDay(_ weekday: Int?) -> DayWords? {
        let place = index
        guard let month = monthName(), !isVerb(at: place, afterNumber: false) else { return nil }
        _ = skip("the")
        guard let day = ordinal() ?? plainDay(), !NumberGuard.isContinued(tokens, index, sentence),
            !Self.countedThings.contains(word())
        else { return nil }
        return monthDay(day, month, weekday)
    }

    private mutating func monthDay(_ day: Int, _ month: Int, _ weekday: Int?) -> DayWords? {
        guard CalendarDay(2_000, month, day) != nil else { return nil }
        let year = attempt { parser -> Int? in
            _ = parser.skip(",")
            return parser.year()
        }
        return .monthDay(day: day, month: month, year: year, weekday: weekday)
    }

    mutating func year() -> Int? {
        guard let token = token(), token.isNumber, let value = token.value, DateLimits.years.contains(value),
            token.range.count == 4
        else { return nil }
        index += 1
        return value
    }

    mutating func monthName() -> Int? {
        guard let token = token(), token.isWord, let month = DateLexicon.months[token.bare] else { return nil }
        index += 1
        if token.bare.count < 5, word() == ".", self.token()?.isJoined == true, !isAtEnd { index += 1 }
        return month
    }

    /// "you may 2", "12 may be": may, march and the like as words of their own.
    private func isVerb(at place: Int, afterNumber: Bool) -> Bool {
        let word = tokens[place].bare
        guard word == "may" || word == "march" || word == "mar" || word == "sun" else { return false }
        guard !tokens[place].traits.contains(.capitalised) else { return false }
        if afterNumber, place + 1 < sentence.upperBound, Self.verbsAfterMay.contains(tokens[place + 1].bare) {
            return true
        }
        return place > sentence.lowerBound && Self.pronouns.contains(tokens[place - 1].bare)
    }

    /// "the 15th", "15th of next month", "the twenty second"
    mutating func dayOfMonth(_ lead: Lead, weekday: Int?) -> DayWords? {
        let hasArticle = skip("the")
        let isNumeral = token()?.isNumber == true
        guard let day = ordinal() ?? plainDayAfter(weekday), day <= 31 else { return nil }
        if let months = attempt({ $0.ofMonth() }) { return .dayOfMonth(day, months: months, weekday: weekday) }
        let isNamed = skip("of", "the", "month") || skip("of", "each", "month")
        if isNamed { return .dayOfMonth(day, months: nil, weekday: weekday) }
        guard weekday != nil || hasArticle || isNumeral else { return nil }
        let isAlone = index - sentence.lowerBound <= 3 && isAtEnd
        guard weekday != nil || isAlone || lead.isPresent || isNumeral else { return nil }
        guard isAlone || ends(afterOrdinal: lead.isPresent || weekday != nil) else { return nil }
        return .dayOfMonth(day, months: nil, weekday: weekday)
    }

    private mutating func ofMonth() -> Int? {
        guard skip("of") else { return nil }
        _ = skip("the")
        if skip("next", "month") || skip("following", "month") { return 1 }
        if skip("this", "month") || skip("current", "month") { return 0 }
        if skip("last", "month") { return -1 }
        return nil
    }

    /// After "the 15th" the clause goes on, but not with the thing that is counted.
    private func ends(afterOrdinal hasContext: Bool) -> Bool {
        guard let next = token() else { return true }
        if next.isMark { return !next.isJoined || [",", ".", "!", "?", ";", ":", ")"].contains(next.form) }
        if next.isNumber { return false }
        return hasContext ? Self.continuations.contains(next.bare) : Self.strictContinuations.contains(next.bare)
    }

    /// "15th", "first", "twenty-second"
    mutating func ordinal() -> Int? {
        if let number = freeNumber(in: 1...31), let suffix = token(1), suffix.isJoined,
            ["st", "nd", "rd", "th"].contains(suffix.bare)
        {
            index += 2
            return number
        }
        if word() == "twenty" || word() == "thirty" {
            let gap = word(1) == "-" ? 2 : 1
            if let ones = DateLexicon.ordinals[word(gap)], ones < 10 {
                let tens = word() == "twenty" ? 20 : 30
                index += gap + 1
                return tens + ones
            }
        }
        guard let value = DateLexicon.ordinals[word()] else { return nil }
        index += 1
        return value
    }

    private mutating func plainDay() -> Int? {
        guard let day = freeNumber(in: 1...31) else { return nil }
        index += 1
        return day
    }

    /// "Fri 22"
    private mutating func plainDayAfter(_ weekday: Int?) -> Int? {
        guard weekday != nil, let day = freeNumber(in: 1...31) else { return nil }
        let next = token(1)?.bare ?? ""
        let isArticle = next == "a" && token(1)?.isJoined == false
        guard isArticle || !["am", "pm", ":", "oclock", "h", "a", "p"].contains(next) else { return nil }
        index += 1
        return NumberGuard.isContinued(tokens, index, sentence) ? nil : day
    }

    mutating func numericDate(_ lead: Lead, weekday: Int?) -> DayWords? {
        if let date = attempt({ $0.isoDate() }) { return date }
        let start = index
        guard let first = freeNumber(in: 1...31), let mark = token(1)?.form, ["/", ".", "-"].contains(mark),
            token(1)?.isJoined == true, let second = joinedNumber(2), (1...31).contains(second)
        else { return nil }
        index += 3
        if token()?.form == mark, token()?.isJoined == true, let year = joinedNumber(1),
            let digits = token(1)?.range.count,
            digits == 4 || digits == 2 && (mark == "/" || tokens[start + 2].range.count == 2)
        {
            index += 2
            return .numeric(first, second, year: year < 100 ? 2_000 + year : year)
        }
        let isAlone = start == sentence.lowerBound && (isAtEnd || isNext("at") || isNext("by"))
        guard mark == "/", lead.isPresent || weekday != nil || isAlone, !isFraction(first, second),
            !Self.countedThings.contains(word())
        else { return nil }
        return .numeric(first, second, year: nil)
    }

    private func isFraction(_ first: Int, _ second: Int) -> Bool {
        first < second && second <= 4 && (token()?.isMark == false)
            || (first > 12 && second > 12)
    }

    private func joinedNumber(_ offset: Int) -> Int? {
        guard let token = token(offset), token.isNumber, token.isJoined else { return nil }
        return token.value
    }

    private mutating func isoDate() -> DayWords? {
        guard let year = freeNumber(in: DateLimits.years), token()?.range.count == 4,
            let mark = token(1)?.form, mark == "-" || mark == "/", token(3)?.form == mark,
            let month = joinedNumber(2), let day = joinedNumber(4), CalendarDay(year, month, day) != nil
        else { return nil }
        index += 5
        return .monthDay(day: day, month: month, year: year, weekday: nil)
    }

    private static let pronouns: Set<String> = [
        "i", "you", "we", "they", "it", "he", "she", "this", "that", "which", "who", "and", "to", "or",
    ]
    private static let verbsAfterMay: Set<String> = [
        "be", "have", "need", "not", "take", "work", "go", "come", "well", "also", "get", "fit", "arrive", "i", "we",
    ]
    private static let countedThings: Set<String> = [
        "people", "pieces", "miles", "km", "inch", "inches", "cm", "mm", "kg", "g", "cup", "cups", "of",
        "times", "stars", "eur", "euro", "euros", "items", "orders", "boxes", "scale", "oz", "ml", "l", "size",
    ]
    private static let strictContinuations: Set<String> = [
        "at", "or", "and", "if", "so", "please", "but", "when", "latest", "because", "then", "is", "was", "will",
        "morning", "afternoon", "evening", "around", "by", "would", "works", "though", "ok", "okay", "instead",
    ]
    private static let continuations = strictContinuations.union([
        "in", "we", "i", "you", "it", "as", "for", "with", "to", "via", "that", "unless", "since", "after",
        "before", "this", "the", "my", "our", "thanks", "thank", "noon", "already", "unfortunately", "not", "have",
        "has", "are", "should", "can", "could", "did", "do", "does", "too", "either", "also", "without", "until",
        "till", "from", "ill", "ive", "am", "from", "once", "while", "which", "again", "they", "he", "she", "a",
    ])
}
