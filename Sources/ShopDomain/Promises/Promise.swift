import PlainText

public typealias PromiseID = Token

/// Something the shop said it would do, and what became of it.
public struct Promise: Hashable, Sendable, Codable {
    public let id: PromiseID
    public let customer: CustomerID?
    public let conversation: ConversationID?
    public let action: PromiseAction
    /// The owner's own words: "I'll ship it by Friday".
    public let words: SafeText
    /// The words of the date, for the owner's record: "by Friday"; nil where none was given.
    public let datePhrase: SafeText?
    public let isFirm: Bool
    public let madeAt: Instant
    /// The mail on its way that carries it; until that mail is filed nothing is promised yet.
    public internal(set) var outbox: OutboxID?
    /// The mail that carried it.
    public internal(set) var message: MessageNumber?
    /// Nil while it waits for the customer.
    public internal(set) var due: Instant?
    /// Found in old mail and not yet accepted by the owner.
    public internal(set) var isMaybe: Bool
    /// The promise this one takes the place of, once its mail is out.
    public let resets: PromiseID?
    public internal(set) var outcome: Outcome?
    /// A later mail says that it is done; once that mail is out the owner is asked whether it is kept.
    public internal(set) var done: KeptProposed?

    /// How a promise ended.
    public struct Outcome: Hashable, Sendable, Codable {
        public enum Kind: String, Hashable, Sendable, Codable {
            case kept
            /// A new date was told; in time when `at` is not after the old one.
            case reset
            /// It was not kept, and the owner says so.
            case missed
            /// It was no promise.
            case refused
        }

        public let kind: Kind
        public let at: Instant

        public init(kind: Kind, at: Instant) {
            self.kind = kind
            self.at = at
        }
    }

    init(_ filed: PromiseFiled) {
        id = filed.promise
        customer = filed.customer
        conversation = filed.conversation
        action = filed.action
        words = filed.words
        datePhrase = filed.datePhrase
        isFirm = filed.isFirm
        madeAt = filed.at
        outbox = filed.outbox
        message = filed.message
        due = filed.due
        isMaybe = filed.isMaybe
        resets = filed.resets
    }

    public var waitsOnCustomer: Bool { due == nil && outcome == nil }

    /// Given to the customer, accepted, and not ended yet.
    public var isOpen: Bool { outcome == nil && outbox == nil && !isMaybe }

    /// Whether the owner has yet to say if it is kept, as a mail of theirs says.
    public var isProposedKept: Bool { outcome == nil && done.map { $0.outbox == nil } ?? false }

    /// Kept by its time, or a new date told before it passed; nil while open or when it was none.
    public var wasHonoured: Bool? {
        guard let outcome, outcome.kind != .refused else { return nil }
        guard outcome.kind != .missed else { return false }
        return due.map { outcome.at <= $0 } ?? true
    }
}
