import CustomerCare
import PlainText
import ShopDomain

/// What the program sees in the draft while it is written: promises, and a few questions.
public struct DraftAdvice: Sendable {
    public internal(set) var reviewed: ReviewedDraft
    var told: ToldPromises
    /// Whether the mail being answered was already read when this was.
    var knowsTheirWords = false
    var earlierMail = EarlierMail(count: 0, apologyCount: 0)
    /// Files that left with the draft when this was read.
    var attachmentCount = 0
    /// What the owner said is no promise, by its words.
    var refused: Set<String> = []
    /// Dates the owner gave, by the promise's words, where another was read.
    var dates: [String: Instant] = [:]
    /// Questions the owner does not want to see about this mail.
    var hushed: Set<DraftRule> = []
    /// Questions the owner does not want to see about any mail.
    var hushedForGood: Set<DraftRule> = []

    /// What the shop wrote before in the conversation, as far as it was read.
    struct EarlierMail: Hashable, Sendable {
        let count: Int
        /// Of them, those that say sorry.
        let apologyCount: Int
    }

    init(reviewed: ReviewedDraft, told: ToldPromises) {
        self.reviewed = reviewed
        self.told = told
    }

    /// At most three, the weightiest first.
    public var hints: [DraftHint] { reviewed.shown(muted: hushed.union(hushedForGood)) }

    /// The promises in their order, as they will be filed when the mail leaves; a new date first.
    public var promises: [ProposedPromise] { told.proposed(refused: refused, dates: dates) }

    /// The promise that this mail was begun to give a new date, and does not yet.
    public var unresetPromise: Promise? {
        promises.contains { $0.resets != nil && !$0.isRefused } ? nil : told.old
    }
}

/// A promise in a draft: filed with the mail unless the owner says it is none.
public struct ProposedPromise: Hashable, Sendable {
    public let found: FoundPromise
    /// As read, or as the owner set it; nil while it waits for the customer.
    public let due: Instant?
    public let isRefused: Bool
    /// The promise whose new date this is.
    public let resets: PromiseID?
}
