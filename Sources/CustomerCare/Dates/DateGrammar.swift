/// Finds the wordings of dates among tokens.
enum DateGrammar {
    /// The phrases of a sentence, none overlapping, in their order.
    static func phrases(in tokens: [TextToken], _ sentence: Range<Int>) -> [DatePhrase] {
        var found: [DatePhrase] = []
        var parser = DateParser(tokens, sentence)
        while parser.index < sentence.upperBound {
            let start = parser.index
            guard mayStart(tokens[start]), let phrase = parser.attempt({ $0.phrase() }) else {
                parser.index = start + 1
                continue
            }
            found.append(phrase)
        }
        return found
    }

    /// Most words begin no date; one look says so.
    private static func mayStart(_ token: TextToken) -> Bool {
        token.isNumber || (token.isWord && starters.contains(token.bare))
    }

    private static let starters: Set<String> = {
        var words: Set<String> = [
            "a", "an", "the", "this", "next", "last", "coming", "following", "by", "before", "on",
            "in", "within", "until", "till", "til", "from", "after", "since", "at", "for", "no",
            "not", "between", "over", "during", "around", "about", "end", "early", "late", "later",
            "mid", "middle", "beginning", "start", "first", "half", "quarter", "couple", "few",
            "several", "day", "week", "weekend", "midweek", "overnight", "fortnight", "as",
            "right", "straight", "other", "past", "under", "less", "up", "latest", "of", "sometime",
            "some", "earlier", "approximately", "roughly", "another", "and", "month", "due", "to",
        ]
        words.formUnion(DateLexicon.weekdays.keys)
        words.formUnion(DateLexicon.months.keys)
        words.formUnion(DateLexicon.cardinals.keys)
        words.formUnion(DateLexicon.ordinals.keys)
        words.formUnion(DateLexicon.offsets.keys)
        words.formUnion(DateLexicon.dayParts.keys)
        words.formUnion(DateLexicon.vague)
        words.formUnion(DateLexicon.holidays.map { $0.words[0] })
        return words
    }()
}
