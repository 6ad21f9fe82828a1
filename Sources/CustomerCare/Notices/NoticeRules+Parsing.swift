import PlainText

/// What is wrong with a line of the owner's rules.
public struct NoticeRuleError: SpokenError, Hashable, Sendable {
    /// Counted from 1.
    public let line: Int
    public let problem: String
    public let remedy: String

    public var sentence: SafeText { SafeText(line: "line \(line): \(problem); \(remedy)") }
}

extension NoticeRules {
    /// Reads rules: a name in square brackets, and below it lines of a word and a pattern.
    ///
    /// ```
    /// [Market Hall]
    /// from     *@markethall.example
    /// subject  Message from {buyer} about order {order}
    /// aside    Your bill *
    /// line     Buyer: {buyer}
    /// begins   {buyer} wrote:
    /// ends     Answer at *
    /// answer   copy
    /// ```
    public init(parsing text: String) throws(NoticeRuleError) {
        var rules: [NoticeRule] = []
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            let words = line.drop(while: \.isWhitespace)
            if words.isEmpty || words.hasPrefix("#") { continue }
            if words.hasPrefix("["), let end = words.firstIndex(of: "]") {
                rules.append(NoticeRule(channel: String(words[words.index(after: words.startIndex)..<end])))
                continue
            }
            guard !rules.isEmpty, rules.count <= NoticeLimits.rulesMax else {
                throw NoticeRuleError(
                    line: index + 1, problem: "a rule begins with its name", remedy: "write [Etsy] above it")
            }
            try rules[rules.count - 1].take(words, line: index + 1)
        }
        if let rule = rules.first(where: { $0.senders.isEmpty }) {
            throw NoticeRuleError(
                line: lines.count, problem: "the rule \(rule.channel) names no sender", remedy: "write from *@etsy.com")
        }
        self.init(rules)
    }
}

extension NoticeRule {
    fileprivate mutating func take(_ line: Substring, line number: Int) throws(NoticeRuleError) {
        let word = line.prefix { !$0.isWhitespace }
        let source = String(line[word.endIndex...].drop(while: \.isWhitespace))
        if word == "answer" { return try answer(source, line: number) }
        guard let pattern = NoticePattern(source) else {
            let holes = NoticeHole.allCases.map { "{\($0.rawValue)}" }.joined(separator: ", ")
            throw NoticeRuleError(
                line: number, problem: "\"\(source)\" is no pattern",
                remedy: "write text with * for anything and \(holes), never two of them side by side")
        }
        switch word {
        case "from": senders.append(pattern)
        case "subject": subjects.append(pattern)
        case "aside": asides.append(pattern)
        case "line": lines.append(pattern)
        case "begins": begins.append(pattern)
        case "ends": ends.append(pattern)
        default:
            throw NoticeRuleError(
                line: number, problem: "there is no \"\(word)\" in a rule",
                remedy: "known here: from, subject, aside, line, begins, ends, answer")
        }
    }

    private mutating func answer(_ source: String, line: Int) throws(NoticeRuleError) {
        switch source {
        case "mail": isAnsweredByMail = true
        case "copy": isAnsweredByMail = false
        default:
            throw NoticeRuleError(
                line: line, problem: "answer is \"\(source)\"", remedy: "write answer mail, or answer copy")
        }
    }
}
