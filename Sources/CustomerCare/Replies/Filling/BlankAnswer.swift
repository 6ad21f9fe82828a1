/// A gentle look at what was typed into a blank: a question for the owner, never a refusal.
public enum BlankAnswer {
    /// What to ask about the answer, or `nil` when it will do.
    public static func doubt(about answer: String, in blank: ReplyBlank) -> String? {
        let words = answer.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        guard !words.isEmpty || answer.contains(where: \.isSymbol) else {
            return blank.isRequired ? "Still empty: \(blank.prompt)" : nil
        }
        return switch blank.kind {
        case .date:
            names(aDay: answer, words) ? nil : "Which day? \"Friday\" or \"3 March\" can be kept."
        case .money:
            answer.contains(where: \.isNumber) ? moneyDoubt(answer) : "How much? For example 24.00."
        case .item, .text: nil
        }
    }

    private static func names(aDay answer: String, _ words: [String]) -> Bool {
        if words.contains(where: { $0.contains(where: \.isNumber) }) { return true }
        guard !words.contains(where: vagueWords.contains) else { return false }
        return words.contains { word in
            word.count >= 3 && dayWords.contains { $0.hasPrefix(word) }
        }
    }

    /// "1.234,50" and "1,234" are fine, "24.5" looks like a slip.
    private static func moneyDoubt(_ answer: String) -> String? {
        let amount = answer.filter { $0.isNumber || $0 == "." || $0 == "," }
        guard let point = amount.lastIndex(where: { $0 == "." || $0 == "," }) else { return nil }
        let digitsAfter = amount[point...].count - 1
        return digitsAfter == 2 || digitsAfter == 3
            ? nil : "Is \(answer[...].trimmed) the amount you mean?"
    }

    private static let vagueWords: Set<String> = [
        "soon", "shortly", "asap", "possible", "eventually", "sometime",
    ]

    private static let dayWords = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today",
        "tonight", "tomorrow", "weekend", "january", "february", "march", "april", "may", "june",
        "july", "august", "september", "october", "november", "december",
    ]
}
