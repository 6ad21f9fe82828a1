import CustomerCare
import PlainText
import ShopDomain

/// What a mail's words say for the shop's ledgers; read once, behind the screen.
public struct MailWords: Sendable {
    public let message: MessageNumber
    /// Of a customer's mail: what went wrong.
    public let report: IssueReport?
    /// Of a customer's mail: what they ask.
    public let questions: [QuestionInMail]
    /// Of the shop's own mail: what it promises, and what it says is done.
    public let promises: [FoundPromise]
    public let done: [DoneStatement]
    /// Of the shop's own mail: its words.
    public let answer: String?
}

/// A mail of the shop's, in its own words.
struct SentAnswer: Hashable, Sendable {
    let message: MessageNumber
    let text: String
}

/// Reads mails for what they say; one reader serves many.
public struct MailWordsReader: Sendable {
    private let issues: IssueReader
    private let finder: PromiseFinder

    public init(_ settings: InboxSettings) {
        issues = IssueReader(products: settings.words.products, tags: settings.words.issueTags)
        finder = settings.promiseFinder
    }

    /// - Parameters:
    ///   - text: the writer's own words, without quotes and signature.
    ///   - customer: the person, whoever they were merged into.
    public func read(_ text: String, of entry: MessageEntry, customer: CustomerID) -> MailWords {
        guard entry.direction == .outgoing else {
            let report = issues.report(text, customer: customer, message: entry.number, at: entry.date)
            let questions = QuestionInMail.all(
                in: text, customer: customer, message: entry.number, at: entry.date)
            return MailWords(
                message: entry.number, report: report, questions: questions, promises: [], done: [], answer: nil)
        }
        return MailWords(
            message: entry.number, report: nil, questions: [], promises: finder.promises(in: text, sentAt: entry.date),
            done: finder.doneStatements(in: text), answer: text)
    }
}
