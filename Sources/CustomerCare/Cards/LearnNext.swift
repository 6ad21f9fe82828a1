import PlainText
import ShopDomain

/// What several mails ask and no card answers.
public struct OpenQuestion: Hashable, Sendable {
    /// What it is about, or its own words where that is none of a shop's matters.
    public let name: String
    /// As it was asked last.
    public let words: SafeText
    public let customerCount: Int
    /// Newest last.
    public let messages: [MessageNumber]
    /// How it was asked, the newest first.
    public let wordings: [String]
    public let since: Instant

    /// What a decision about it is filed under.
    public var issue: String { LearnNext.issuePrefix + name }
}

/// The questions to learn an answer to next: what was asked most and no card answers.
public enum LearnNext {
    static let issuePrefix = "question: "

    /// - Parameter decided: a question that was put aside counts from then on anew.
    public static func questions(
        _ asked: [QuestionInMail], without cards: CardShelf, decided: [IssueDecided] = []
    ) -> [OpenQuestion] {
        let recent = asked.suffix(CardLimits.questionsMax).filter { !$0.isAboutTheirOrder && !cards.answers($0.words) }
        let groups = Dictionary(grouping: recent) { $0.matter ?? $0.words.lowercased() }
        return groups.compactMap { question($0, $1, decided) }.sorted { a, b in
            (a.customerCount, a.since, b.name) > (b.customerCount, b.since, a.name)
        }
    }

    private static func question(
        _ name: String, _ asked: [QuestionInMail], _ decided: [IssueDecided]
    ) -> OpenQuestion? {
        let after = decided.filter { $0.issue == issuePrefix + name }.map(\.at).max() ?? .distantPast
        let counted = asked.filter { $0.at > after }.sorted { ($0.at, $0.message) < ($1.at, $1.message) }
        guard let first = counted.first, let last = counted.last else { return nil }
        var wordings: [String] = []
        for words in counted.reversed().map(\.words) where !wordings.contains(words) { wordings.append(words) }
        return OpenQuestion(
            name: name, words: SafeText(line: last.words), customerCount: Set(counted.map(\.customer)).count,
            messages: counted.map(\.message).withoutRepeats,
            wordings: Array(wordings.prefix(CardLimits.wordingsMax)), since: first.at)
    }
}

extension [MessageNumber] {
    fileprivate var withoutRepeats: [MessageNumber] {
        reduce(into: []) { if $0.last != $1 { $0.append($1) } }
    }
}
