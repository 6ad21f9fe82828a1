import ShopDomain

/// A draft, what is known around it, and what a careful reader marks: one line of a labelled file.
public struct LabelledDraft: Decodable, Sendable {
    public struct Promise: Decodable, Sendable {
        public let quote: String
        /// The local day; nil where none was named.
        public let due: String?
        public let firm: Bool?
        public let waits: Bool?
    }

    public struct Hint: Decodable, Sendable {
        public let rule: String
        /// Nil where the hint is about what is missing.
        public let quote: String?
    }

    public let id: String
    public let text: String
    /// The mail it answers.
    public let customer: String?
    public let name: String?
    public let known: [String: String]?
    /// Why an apology is due, if it is.
    public let fact: String?
    public let attachments: Int?
    public let promises: [Promise]
    public let hints: [Hint]

    public var facts: ReviewFacts {
        let known = (known ?? [:]).compactMap { kind, value in
            ReviewFacts.Known.Kind(rawValue: kind).map { ReviewFacts.Known($0, value) }
        }
        return ReviewFacts(
            answering: customer, names: name.map { [$0] } ?? [], known: known,
            apologyDue: fact.flatMap(ReviewFacts.ApologyReason.init), earlierApologies: fact == "sorry2" ? 2 : 0,
            attachmentCount: attachments ?? 0)
    }
}
