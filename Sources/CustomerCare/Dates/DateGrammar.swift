/// Finds the wordings of dates among tokens.
enum DateGrammar {
    /// The phrases of a sentence, none overlapping, in their order.
    static func phrases(in tokens: [TextToken], _ sentence: Range<Int>) -> [DatePhrase] {
        var found: [DatePhrase] = []
        var index = sentence.lowerBound
        while index < sentence.upperBound {
            if let phrase = day(tokens, index) {
                found.append(phrase)
                index = phrase.tokens.upperBound
            } else {
                index += 1
            }
        }
        return found
    }

    private static func day(_ tokens: [TextToken], _ index: Int) -> DatePhrase? {
        guard tokens[index].isWord else { return nil }
        let words: DayWords? = switch tokens[index].bare {
        case "today": .offset(0)
        case "tomorrow": .offset(1)
        case "soon", "shortly", "asap": .vague
        default: weekdays.firstIndex(of: tokens[index].bare).map { .weekday($0, .coming) }
        }
        return words.map { DatePhrase(tokens: index..<(index + 1), day: $0) }
    }

    private static let weekdays = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ]
}
