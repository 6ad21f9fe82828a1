/// Times of the day: "5pm", "half past three", "noon", "end of day", "first thing".
extension DateParser {
    mutating func time(_ lead: Lead) -> TimeWords? {
        attempt { $0.endOfDay() } ?? attempt { $0.firstThing(lead) } ?? attempt { $0.clock(lead) }
            ?? attempt { $0.namedPart(lead) }
    }

    /// "end of day", "close of business", "EOD"
    private mutating func endOfDay() -> TimeWords? {
        _ = skip("the")
        if skip("end", "of", "the", "working", "day") || skip("end", "of", "the", "business", "day")
            || skip("end", "of", "the", "day") || skip("end", "of", "day") || skip("end", "of", "business")
            || skip("end", "of", "play") || skip("close", "of", "business") || skip("close", "of", "play")
            || skip("eod") || skip("cob") || skip("closing", "time") || skip("closing")
        {
            return .part(.closing)
        }
        return nil
    }

    private mutating func firstThing(_ lead: Lead) -> TimeWords? {
        guard index == sentence.lowerBound || tokens[index - 1].bare != "the", skip("first", "thing")
        else { return nil }
        if !isAtEnd, !["tomorrow", "on", "in", "next", ",", "this"].contains(word()),
            DateLexicon.weekdays[word()] == nil, DateLexicon.offsets[word()] == nil
        {
            return nil
        }
        _ = skip("in", "the", "morning")
        return .part(.opening)
    }

    private mutating func namedPart(_ lead: Lead) -> TimeWords? {
        if word() == "tonight" {
            index += 1
            return .part(.night)
        }
        let hasThis = skip("this")
        let hasArticle = skip("the")
        _ = skip("early") || skip("late") || skip("later")
        guard let token = token(), token.isWord, let part = DateLexicon.dayParts[token.bare], part != .closing
        else { return nil }
        index += 1
        if part == .night, !lead.isPresent { return nil }
        let isAlone = index - sentence.lowerBound <= 2 && isAtEnd
        let isClear = part == .noon || part == .midnight
        guard hasThis || isAlone || isClear || lead.isPresent, !hasArticle || lead.isPresent else { return nil }
        return .part(part)
    }

    private mutating func clock(_ lead: Lead) -> TimeWords? {
        if let minute = attempt({ $0.spokenClock() }) { return half(of: minute, lead) }
        guard let hour = hourNumber() else { return nil }
        var minute = 0
        let colon = token()
        let isSeparated = colon.map { [":", "."].contains($0.form) && $0.isJoined } ?? false
        if isSeparated, let minutes = token(1), minutes.isNumber, minutes.isJoined, minutes.range.count == 2,
            let value = minutes.value, value < 60
        {
            minute = value
            index += 2
            if colon?.form == ".", !isHalfNext { return nil }
            return half(of: (hour * 60 + minute, true), lead)
        }
        if skip("oclock") || skip("o", "clock") { return half(of: (hour * 60, true), lead) }
        if let token = token(), token.isJoined, token.bare == "h" {
            index += 1
            return lead.isPresent ? .clock(hour * 60, isCertain: true) : nil
        }
        return half(of: (hour * 60, false), lead)
    }

    private var isHalfNext: Bool { ["am", "pm", "a", "p"].contains(word()) }

    private mutating func hourNumber() -> Int? {
        if let hour = freeNumber(in: 0...24) {
            index += 1
            return hour
        }
        guard let hour = DateLexicon.cardinals[word()], hour <= 12,
            ["am", "pm", "oclock", "o", "in"].contains(word(1))
        else { return nil }
        index += 1
        return hour
    }

    /// "am", "pm", "in the afternoon", "tonight"; a bare hour needs a word before it and an end after.
    private mutating func half(of clock: (minute: Int, isMarked: Bool), _ lead: Lead) -> TimeWords? {
        if let isAfternoon = attempt({ $0.halfOfDay() }) {
            guard clock.minute < 13 * 60 else { return .clock(clock.minute, isCertain: true) }
            let minute = clock.minute % (12 * 60) + (isAfternoon ? 12 * 60 : 0)
            return .clock(minute, isCertain: true)
        }
        guard clock.isMarked || (lead.isPresent && lead.relation != .within && endsHour) else { return nil }
        if clock.isMarked, !lead.isPresent, !isAtEnd, !isDayNext { return nil }
        return .clock(clock.minute, isCertain: clock.minute >= 13 * 60 || clock.minute == 0)
    }

    /// A day follows, as in "half past three tomorrow".
    private var isDayNext: Bool {
        DateLexicon.offsets[word()] != nil || DateLexicon.weekdays[word()] != nil || isNext("on")
    }

    private mutating func halfOfDay() -> Bool? {
        if skip("am") || skip("a", ".", "m") || skip("a", ".", "m", ".") { return closing(false) }
        if skip("pm") || skip("p", ".", "m") || skip("p", ".", "m", ".") { return closing(true) }
        if skip("in", "the", "morning") || skip("at", "night", "am") { return false }
        if skip("in", "the", "afternoon") || skip("in", "the", "evening") || skip("at", "night") { return true }
        return isNext("tonight") || isNext("this", "evening") || isNext("this", "afternoon") ? true : nil
    }

    private mutating func closing(_ isAfternoon: Bool) -> Bool {
        if word() == ".", token()?.isJoined == true, tokens[index - 1].bare == "m" { index += 1 }
        return isAfternoon
    }

    private var endsHour: Bool {
        guard let next = token() else { return true }
        if next.isMark {
            return [",", ".", "!", "?", ";", ")"].contains(next.form)
                && !NumberGuard.isContinued(tokens, index, sentence)
        }
        return Self.afterHours.contains(next.bare) || DateLexicon.weekdays[next.bare] != nil
    }

    private static let afterHours: Set<String> = [
        "on", "tomorrow", "today", "or", "and", "if", "so", "please", "but", "sharp", "latest", "to",
    ]

    /// "half past three", "quarter to five", "half 5", "ten past two"
    private mutating func spokenClock() -> (minute: Int, isMarked: Bool)? {
        _ = skip("a")
        let minutes: Int
        if skip("half") {
            if skip("past") { minutes = 30 } else {
                guard let hour = spokenHour() else { return nil }
                return (hour * 60 + 30, true)
            }
        } else if skip("quarter") {
            if skip("past") { minutes = 15 } else if skip("to") { minutes = -15 } else { return nil }
        } else {
            guard let count = token()?.value ?? DateLexicon.cardinals[word()], count < 60 else { return nil }
            index += 1
            if skip("past") { minutes = count } else if skip("to") { minutes = -count } else { return nil }
            guard isPrecededByTimeWord else { return nil }
        }
        guard let hour = spokenHour() else { return nil }
        return (hour * 60 + minutes, true)
    }

    private var isPrecededByTimeWord: Bool {
        let place = index - 3
        return place >= sentence.lowerBound && ["at", "by", "before", "until", "around"].contains(tokens[place].bare)
    }

    private mutating func spokenHour() -> Int? {
        guard let hour = freeNumber(in: 1...12) ?? DateLexicon.cardinals[word()].flatMap({ $0 <= 12 ? $0 : nil })
        else { return nil }
        index += 1
        return hour
    }
}
