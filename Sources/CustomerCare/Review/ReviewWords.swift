/// The word lists of the review, shipped and the owner's own.
public struct ReviewWords: Sendable {
    /// A list by its name, which is also the name of the owner's file.
    public enum Name: String, Hashable, Sendable, CaseIterable {
        case blame, excuse, favour, robotic, offer, heated
        case escapeClause = "escape-clause"
        /// "if all goes well", counted only after a date.
        case hedge
        case nonApology = "non-apology"
        case turningAway = "turning-away"
        case attachment
        case sayWhen = "say-when"
        /// "my mistake", "I am sorry that"
        case ownership
        case apology
        /// "no charge", "replacement"
        case repair
        /// "tell me", "nothing for you to do"
        case nextStep = "next-step"
        /// "I can't make", "not right for you"
        case honestNo = "honest-no"
        /// "better for you", "instead"
        case alternative
        /// "broken", "never arrived": in the customer's words
        case failure
        /// "please cancel": in the customer's words
        case cancelRequest = "cancel-request"
        /// "thank you for your order": says nothing about a question
        case courtesy
        /// "kind words", "review"
        case thanks
    }

    let index: WordListIndex<Name>

    /// - Parameter additions: the owner's lines, which join what ships.
    public init(adding additions: [Name: WordList] = [:]) {
        index = WordListIndex(
            Name.allCases.map { name in
                let shipped = Self.shipped(name)
                return (name, additions[name].map(shipped.adding) ?? shipped)
            })
    }

    /// The list that ships, for reading and for the tests.
    public static func shipped(_ name: Name) -> WordList { WordList(shipped: text(name)) }

    /// The text of the list that ships, as the owner may copy it into a file.
    public static func text(_ name: Name) -> String {
        switch name {
        case .blame: blame
        case .excuse: excuse
        case .favour: favour
        case .robotic: robotic
        case .offer: offer
        case .heated: heated
        case .escapeClause: escapeClause
        case .hedge: hedge
        case .nonApology: nonApology
        case .turningAway: turningAway
        case .attachment: attachment
        case .sayWhen: sayWhen
        case .ownership: ownership
        case .apology: apology
        case .repair: repair
        case .nextStep: nextStep
        case .honestNo: honestNo
        case .alternative: alternative
        case .failure: FailureWords.text
        case .cancelRequest: cancelRequest
        case .courtesy: courtesy
        case .thanks: thanks
        }
    }
}
