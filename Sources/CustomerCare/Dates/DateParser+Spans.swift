/// Stretches of time: "in 3 days", "within 24 hours", "two weeks from Friday", "a week ago".
extension DateParser {
    mutating func span(_ lead: Lead) -> DayWords? {
        let start = index
        var isAnnounced = lead.relation == .within && lead.isPresent
        _ = skip("the")
        while skip(any: Self.modifiers) { isAnnounced = isAnnounced || tokens[index - 1].bare == "next" }
        guard var span = spanWords() else { return nil }
        if skip("ago") || skip("back") || skip("earlier") {
            (span.least, span.most) = (-span.most, -span.least)
            return .span(span, from: nil)
        }
        if let from = attempt({ $0.spanStart() }) { return .span(span, from: from) }
        if skip("'", "time") || skip("time") || skip("from", "now") || skip("hence") || skip("or", "less") {
            isAnnounced = true
        }
        if lead.isPresent, [.on, .after].contains(lead.relation) { return nil }
        return isAnnounced || isDelivery(start) ? .span(span, from: nil) : nil
    }

    /// "from Friday", "after the wedding on Friday", "on Friday" after a week
    private mutating func spanStart() -> DayWords? {
        guard skip("from") || skip("after") || skip("on") else { return nil }
        if skip("now") { return .offset(0) }
        return day(Lead(relation: .on, isPresent: true))
    }

    /// "it takes 3 days", "allow 2 weeks", or nothing but the span.
    private func isDelivery(_ start: Int) -> Bool {
        guard start > sentence.lowerBound else {
            return isAtEnd || Self.afterDelivery.contains(word())
        }
        return Self.beforeDelivery.contains(tokens[start - 1].bare)
    }

    private mutating func spanWords() -> SpanWords? {
        if skip("half", "an", "hour") { return SpanWords(least: 30, most: 30, unit: .minutes) }
        if skip("half", "a", "day") { return SpanWords(least: 12, most: 12, unit: .hours) }
        guard let count = attempt({ $0.spanCount() }) else { return nil }
        _ = skip("-")
        _ = skip("full") || skip("more") || skip("short") || skip("calendar") || skip("further")
        let isOpen = DateLexicon.openDayAdjectives.contains(word()) && ["day", "days"].contains(word(1))
        if isOpen { index += 1 }
        if skip("fortnight") || skip("fortnights") {
            return SpanWords(least: count.least * 2, most: count.most * 2, unit: .weeks)
        }
        guard let unit = DateLexicon.units[word()] else { return nil }
        if word() == "h", token()?.isJoined == false { return nil }
        index += 1
        var span = SpanWords(least: count.least, most: count.most, unit: isOpen ? .openDays : unit)
        span.isUncertain = count.isUncertain
        if skip("or", "two") { span.most = span.least + 1 }
        _ = skip("or", "so")
        if skip("and", "a", "half") { span = span.withHalf }
        return span
    }

    private typealias Count = (least: Int, most: Int, isUncertain: Bool)

    private mutating func spanCount() -> Count? {
        if skip("a", "couple", "of") || skip("couple", "of") || skip("a", "couple") || skip("couple") {
            return (2, 2, false)
        }
        if skip("a", "few") || skip("few") { return (3, 3, false) }
        if skip("several") || skip("some") || skip("a", "number", "of") { return (3, 7, true) }
        guard let least = cardinal() else { return nil }
        let most = attempt { parser -> Int? in
            guard parser.skip(any: ["-", "\u{2013}", "to", "or"]) else { return nil }
            return parser.cardinal(isRangeEnd: true)
        }
        return (min(least, most ?? least), max(least, most ?? least), false)
    }

    private mutating func cardinal(isRangeEnd: Bool = false) -> Int? {
        if let token = token(), token.isNumber, let value = token.value, value <= DateLimits.spanCountMax,
            isRangeEnd || !NumberGuard.isLabelled(tokens, index, sentence)
        {
            index += 1
            return value
        }
        if !isRangeEnd, skip("a") || skip("an") { return 1 }
        guard let value = DateLexicon.cardinals[word()] else { return nil }
        index += 1
        if value >= 20, value % 10 == 0 {
            let gap = word() == "-" ? 1 : 0
            if let ones = DateLexicon.cardinals[word(gap)], ones < 10 {
                index += gap + 1
                return value + ones
            }
        }
        return value
    }

    private static let modifiers: Set<String> = [
        "about", "around", "approximately", "roughly", "another", "next", "under", "just", "only", "maximum",
        "max", "least", "most", "coming", "following", "~",
    ]
    private static let beforeDelivery: Set<String> = [
        "take", "takes", "taking", "allow", "me", "us", "need", "needs", "delivery", "another", "about",
        "usually", "normally", "time", "is", "are", "be",
    ]
    private static let afterDelivery: Set<String> = ["delivery", "turnaround", "max", "maximum", "tops", "latest"]
}

extension SpanWords {
    /// "a week and a half" in the next smaller unit.
    var withHalf: SpanWords {
        switch unit {
        case .hours: SpanWords(least: least * 60 + 30, most: most * 60 + 30, unit: .minutes)
        case .days: SpanWords(least: least * 24 + 12, most: most * 24 + 12, unit: .hours)
        case .weeks: SpanWords(least: least * 7 + 4, most: most * 7 + 4, unit: .days)
        default: self
        }
    }
}
