import PlainText
import ShopDomain

/// What several mails ask and no card answers.
public struct OpenQuestion: Hashable, Sendable {
    /// As it was asked last.
    public let words: SafeText
    public let customerCount: Int
    /// Newest last.
    public let messages: [MessageNumber]
    /// How it was asked, the newest first.
    public let wordings: [String]
    public let since: Instant

    /// What a decision about it is filed under: any of its wordings finds it again.
    public var issue: String { LearnNext.issue(words.string) }
}

/// The questions to learn an answer to next: what was asked most and no card answers.
public struct LearnNext: Sendable {
    /// Each asks the same, oldest first.
    private let groups: [[QuestionInMail]]

    public init(_ asked: [QuestionInMail], without cards: CardShelf) {
        let open = asked.suffix(CardLimits.questionsMax).filter { !$0.isAboutTheirOrder && !cards.answers($0.words) }
        groups = AlikeQuestions.groups(open.sorted { ($0.at, $0.message) < ($1.at, $1.message) })
    }

    /// Most customers first.
    ///
    /// - Parameter decided: a question that was put aside counts from then on anew.
    public func questions(decided: [IssueDecided] = []) -> [OpenQuestion] {
        groups.compactMap { Self.question($0, decided) }.sorted { a, b in
            (a.customerCount, a.since, b.words.string) > (b.customerCount, b.since, a.words.string)
        }
    }

    static func issue(_ words: String) -> String { "question: " + words.lowercased() }

    private static func question(_ asked: [QuestionInMail], _ decided: [IssueDecided]) -> OpenQuestion? {
        let issues = Set(asked.map { issue(SafeText(line: $0.words).string) })
        let after = decided.filter { issues.contains($0.issue) }.map(\.at).max() ?? .distantPast
        let counted = asked.filter { $0.at > after }
        guard let first = counted.first, let last = counted.last else { return nil }
        var wordings: [String] = []
        for words in counted.reversed().map(\.words) where !wordings.contains(words) { wordings.append(words) }
        return OpenQuestion(
            words: SafeText(line: last.words), customerCount: Set(counted.map(\.customer)).count,
            messages: counted.map(\.message).withoutRepeats,
            wordings: Array(wordings.prefix(CardLimits.wordingsMax)), since: first.at)
    }
}

extension [MessageNumber] {
    fileprivate var withoutRepeats: [MessageNumber] {
        reduce(into: []) { if $0.last != $1 { $0.append($1) } }
    }
}
