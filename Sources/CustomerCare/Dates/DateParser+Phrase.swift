/// A whole phrase: the word before, the day, the time, and a second day where two were named.
extension DateParser {
    mutating func phrase() -> DatePhrase? {
        let start = index
        let isBetween = skip("between")
        let lead = isBetween ? Lead(relation: .on, isPresent: true) : relation()
        guard var phrase = dayAndTime(lead) else { return nil }
        if let later = attempt({ $0.second(isBetween: isBetween, lead) }) {
            phrase = DatePhrase(
                tokens: phrase.tokens, day: later.day ?? phrase.day, time: later.time ?? phrase.time,
                earlier: .init(day: phrase.day, time: phrase.time))
        }
        phrase.relation = lead.relation
        phrase.tokens = start..<index
        phrase.followsPastVerb = tokens[start].bare == "since"
            || (lead.relation == .on && PastVerbs.precede(tokens, start, sentence))
        return NumberGuard.isContinued(tokens, index, sentence) ? nil : phrase
    }

    /// The word before a date, and whether there was one.
    struct Lead {
        var relation: DateMention.Relation
        var isPresent: Bool
    }

    private mutating func second(isBetween: Bool, _ lead: Lead) -> DatePhrase? {
        let isJoined = skip("or") || skip("to") || (isBetween && skip("and"))
            || skip("-") || skip("\u{2013}")
        guard isJoined else { return nil }
        _ = skip("on") || skip("at") || skip("latest") || skip("by") || skip("maybe")
        return dayAndTime(Lead(relation: lead.relation, isPresent: true))
    }

    private mutating func dayAndTime(_ lead: Lead) -> DatePhrase? {
        let start = index
        if let day = attempt({ $0.day(lead) }) {
            let isTonight = tokens[index - 1].bare == "tonight"
            let time = attempt { $0.timeAfterDay() }
            return DatePhrase(
                tokens: start..<index, day: day, time: isTonight ? time?.inTheEvening ?? .part(.night) : time)
        }
        guard let time = attempt({ $0.time(lead) }) else { return nil }
        let day = attempt { $0.dayAfterTime() }
        return DatePhrase(tokens: start..<index, day: day, time: time)
    }

    /// "at 5pm", "afternoon", ", in the morning"
    private mutating func timeAfterDay() -> TimeWords? {
        _ = skip(",")
        _ = skip("at") || skip("by") || skip("around") || skip("before") || skip("in", "the")
            || skip("about") || skip("from") || skip("between") || skip("after")
        _ = skip("exactly") || skip("about") || skip("around") || skip("the") || skip("latest")
        let found = time(Lead(relation: .on, isPresent: true))
        guard let found, isNext("and") || isNext("to") || isNext("-") || isNext("\u{2013}") else { return found }
        let until = attempt { parser -> TimeWords? in
            parser.index += 1
            return parser.time(Lead(relation: .on, isPresent: true))
        }
        return until ?? found
    }

    /// "on Friday", "tomorrow", "of the 14th"
    private mutating func dayAfterTime() -> DayWords? {
        _ = skip(",")
        let lead = Lead(relation: .on, isPresent: skip("on") || skip("of") || skip("by") || skip("this"))
        return day(lead)
    }

    private mutating func relation() -> Lead {
        for (words, relation) in Self.leads {
            let matches = words.enumerated().allSatisfy { word($0.offset) == $0.element }
            guard matches else { continue }
            index += words.count
            while skip(any: Self.softeners) {}
            return Lead(relation: relation, isPresent: true)
        }
        while skip(any: Self.softeners) {}
        return Lead(relation: .on, isPresent: false)
    }

    private static let softeners: Set<String> = [
        "about", "around", "approximately", "roughly", "probably", "latest", "sometime", "maybe",
        "hopefully", "just",
    ]

    private static let leads: [([String], DateMention.Relation)] = [
        (["no", "later", "than"], .by), (["not", "later", "than"], .by), (["at", "the", "latest", "by"], .by),
        (["not", "before"], .after), (["not", "until"], .after),
        (["on", "or", "before"], .by), (["by", "or", "before"], .by),
        (["in", "time", "for"], .by), (["due", "by"], .by), (["due", "on"], .by), (["due"], .by),
        (["by"], .by), (["before"], .before), (["until"], .by), (["till"], .by), (["til"], .by),
        (["up", "to"], .within), (["less", "than"], .within), (["under"], .within),
        (["within"], .within), (["in", "under"], .within), (["over"], .within), (["during"], .on),
        (["from"], .after), (["after"], .after), (["since"], .after),
        (["on"], .on), (["at"], .on), (["for"], .on), (["around"], .on), (["in"], .within),
    ]
}
