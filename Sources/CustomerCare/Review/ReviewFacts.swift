/// What the shop knows around a draft while it is reviewed. All of it is optional.
public struct ReviewFacts: Hashable, Sendable {
    /// Why an apology is owed whatever the mood: facts, not feelings.
    public enum ApologyReason: String, Hashable, Sendable, CaseIterable {
        case late, damaged, wrong, lost, cancelled
        /// The answer took more than twice its target.
        case slow

        var words: String {
            switch self {
            case .late: "It is late"
            case .damaged: "It came damaged"
            case .wrong: "They got the wrong one"
            case .lost: "It is lost"
            case .cancelled: "You cancelled on them"
            case .slow: "They waited long for you"
            }
        }
    }

    /// Something the customer already gave.
    public struct Known: Hashable, Sendable {
        public enum Kind: String, Hashable, Sendable, CaseIterable {
            case orderNumber = "order number", address, email = "e-mail", size, colour, photo, date, phone
        }

        public let kind: Kind
        public let value: String

        public init(_ kind: Kind, _ value: String) {
            self.kind = kind
            self.value = value
        }
    }

    /// The new words of the mail being answered.
    public var answering: String?
    /// Every name the customer goes by; empty when unknown.
    public var names: [String]
    public var known: [Known]
    public var apologyDue: ApologyReason?
    /// Times the shop already said sorry in this conversation.
    public var earlierApologies: Int
    /// Files that leave with the draft.
    public var attachmentCount: Int

    public init(
        answering: String? = nil, names: [String] = [], known: [Known] = [],
        apologyDue: ApologyReason? = nil, earlierApologies: Int = 0, attachmentCount: Int = 0
    ) {
        self.answering = answering
        self.names = names
        self.known = known
        self.apologyDue = apologyDue
        self.earlierApologies = earlierApologies
        self.attachmentCount = attachmentCount
    }
}
