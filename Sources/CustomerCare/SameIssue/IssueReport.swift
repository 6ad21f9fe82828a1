import ShopDomain

/// One customer's word on something that may be wrong with a product.
public struct IssueReport: Hashable, Sendable {
    public let customer: CustomerID
    public let message: MessageNumber
    public let at: Instant
    /// "leak", "broken"; from the shop's list of complaints.
    public let tags: [String]
    public let product: String?
    /// What it is about beside the complaint: topics, and the words they were written in.
    let words: [String: String]

    /// The same word of a person who was merged into another.
    public func of(_ customer: CustomerID) -> IssueReport {
        IssueReport(customer: customer, message: message, at: at, tags: tags, product: product, words: words)
    }
}

/// Reads what went wrong out of customers' mail.
public struct IssueReader: Sendable {
    private let products: [(name: String, forms: [String])]
    private let index: WordListIndex<String>

    /// - Parameters:
    ///   - products: the names the shop sells under.
    ///   - tags: a name and its word list; ``IssueTags/shipped`` joined by the owner's.
    public init(products: [String], tags: [(name: String, list: WordList)] = IssueTags.shipped) {
        self.products = products.map { ($0, TextParagraph($0).tokens.map(\.form)) }
        index = WordListIndex(tags)
    }

    /// Nil when the mail speaks of nothing that went wrong.
    public func report(_ text: String, customer: CustomerID, message: MessageNumber, at: Instant) -> IssueReport? {
        var tags: [String] = []
        var words: [String: String] = [:]
        var (product, blamed): (String?, String?)
        let read = TokenisedText(text)
        let zones = read.paragraphs.map(OwnWords.zone)
        for index in 0..<OwnWords.end(of: zones) {
            let tokens = read.paragraphs[index].tokens
            for sentence in zones[index].sentences {
                let start = Greeting(read.paragraphs[index], sentence: sentence)?.end ?? sentence.lowerBound
                var topics = Topics.words(of: tokens[start..<sentence.upperBound])
                let named = named(in: tokens[sentence].map(\.form))
                for match in self.index.matches(in: tokens, sentence: sentence) {
                    blamed = blamed ?? named
                    if !tags.contains(match.name) { tags.append(match.name) }
                    for topic in Topics.of(tokens[match.tokens]) { topics[topic] = nil }
                }
                words.merge(topics) { first, _ in first }
                product = product ?? named
            }
        }
        guard !tags.isEmpty else { return nil }
        return IssueReport(
            customer: customer, message: message, at: at, tags: tags.sorted(), product: blamed ?? product, words: words)
    }

    /// The longest product name that stands in the words, singular or plural.
    private func named(in forms: [String]) -> String? {
        products.filter { product in
            guard let first = product.forms.first, !product.forms.isEmpty else { return false }
            return forms.indices.contains { start in
                guard forms[start] == first || product.forms.count == 1 && forms[start] == first + "s",
                    start + product.forms.count <= forms.count else { return false }
                return zip(forms[start...].dropFirst(), product.forms.dropFirst()).allSatisfy { $0 == $1 || $0 == $1 + "s" }
            }
        }.max { $0.name.count < $1.name.count }?.name
    }
}

/// What can be wrong with a thing, by the words customers use.
public enum IssueTags {
    public static let shipped: [(name: String, list: WordList)] = lists.map { ($0.0, WordList(shipped: $0.1)) }

    private static let lists: [(String, String)] = [
        ("broken", "(broken|broke|cracked|crack|smashed|shattered|chipped|snapped|split)\nin (pieces|bits|two)\n! (not|isn't) (broken|cracked)"),
        ("leak", "(leaked|leaking|leaks|leaky|leak|spilled|spilt|drips|dripping)"),
        ("missing", "(is|are|was|were) missing\nmissing\nonly (got|received)"),
        ("wrong", "(the)? wrong (one|size|colour|color|thing|item|product|order)\nnot what i ordered"),
        ("late", "(late|overdue|delayed)\n(never|not|hasn't|haven't|didn't) (yet)? (arrived|arrive|come|received|turned up)\nstill waiting"),
        ("fit", "(too|very) (big|small|large|tight|loose|long|short)\n(doesn't|does not|didn't) fit"),
        ("works", "(doesn't|does not|won't|stopped) (work|working|open|close|turn on|burn)"),
        ("wear", "(faded|fades|peeling|peels|frayed|torn|unravelling|came off|coming off|came undone|fell off|wore off|rusted|tarnished)"),
        ("smell", "(smells|smell|stinks|mouldy|moldy|rancid|stale)"),
        ("harm", "(rash|itchy|itching|allergic|burned|burnt|burn|cut my)"),
        ("unclear", "(confusing|unclear|misleading|not clear|not as described|different from the (photo|picture))"),
    ]
}
