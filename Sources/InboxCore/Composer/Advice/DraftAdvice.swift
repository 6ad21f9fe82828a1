import CustomerCare
import PlainText
import ShopDomain

/// What the program sees in the draft while it is written: promises, and a few questions.
public struct DraftAdvice: Sendable {
    public internal(set) var reviewed: ReviewedDraft
    /// Whether the mail being answered was already read when this was.
    var knowsTheirWords = false
    /// Files that left with the draft when this was read.
    var attachmentCount = 0
    /// What the owner said is no promise, by its words.
    var refused: Set<String> = []
    /// Dates the owner gave, by the promise's words, where another was read.
    var dates: [String: Instant] = [:]
    /// Questions the owner does not want to see about this mail.
    var hushed: Set<DraftRule> = []

    init(reviewed: ReviewedDraft) { self.reviewed = reviewed }

    /// At most three, the weightiest first.
    public var hints: [DraftHint] { reviewed.shown(muted: hushed) }

    /// The promises in their order, as they will be filed when the mail leaves.
    public var promises: [ProposedPromise] {
        reviewed.promises.map { found in
            ProposedPromise(
                found: found, due: found.waitsOnCustomer ? nil : dates[found.quote] ?? found.due,
                isRefused: refused.contains(found.quote))
        }
    }
}

/// A promise in a draft: filed with the mail unless the owner says it is none.
public struct ProposedPromise: Hashable, Sendable {
    public let found: FoundPromise
    /// As read, or as the owner set it; nil while it waits for the customer.
    public let due: Instant?
    public let isRefused: Bool
}
