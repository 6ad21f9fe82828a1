import PlainText

/// A promise goes out with a mail, or was given at the counter.
///
/// With `outbox` it is written in one batch with that mail's ``ReplyQueued`` and holds once the
/// mail is filed; a recalled mail takes it along.
public struct PromiseFiled: Hashable, Sendable, Codable {
    public let promise: PromiseID
    public let customer: CustomerID?
    public let conversation: ConversationID?
    public let outbox: OutboxID?
    public let message: MessageNumber?
    public let action: PromiseAction
    public let words: SafeText
    public let datePhrase: SafeText?
    /// Nil: it waits for the customer, and ``PromiseStep`` `started` sets it.
    public let due: Instant?
    public let isFirm: Bool
    /// Found in old mail: counts for nothing until accepted.
    public let isMaybe: Bool
    public let resets: PromiseID?
    public let at: Instant

    public init(
        promise: PromiseID, customer: CustomerID?, conversation: ConversationID?, outbox: OutboxID? = nil,
        message: MessageNumber? = nil, action: PromiseAction, words: SafeText, datePhrase: SafeText? = nil,
        due: Instant?, isFirm: Bool = true, isMaybe: Bool = false, resets: PromiseID? = nil, at: Instant
    ) {
        self.promise = promise
        self.customer = customer
        self.conversation = conversation
        self.outbox = outbox
        self.message = message
        self.action = action
        self.words = words
        self.datePhrase = datePhrase
        self.due = due
        self.isFirm = isFirm
        self.isMaybe = isMaybe
        self.resets = resets
        self.at = at
    }
}

/// What the owner, or the customer's answer, did to a promise; an act that can be taken back.
public struct PromiseStep: Hashable, Sendable, Codable {
    public enum Kind: String, Hashable, Sendable, Codable {
        /// It is due at another time: the date had been read wrongly.
        case changed
        /// A "maybe" from old mail is one indeed.
        case accepted
        /// It is no promise.
        case refused
        case kept
        case missed
        /// What a mail says is done is not this.
        case notYet = "not-yet"
        /// The customer did their part: the clock runs from here.
        case started
    }

    public let act: ActID
    public let promise: PromiseID
    public let kind: Kind
    /// Only of `changed`, `accepted` and `started`.
    public let due: Instant?
    public let at: Instant

    public init(act: ActID, promise: PromiseID, kind: Kind, due: Instant? = nil, at: Instant) {
        self.act = act
        self.promise = promise
        self.kind = kind
        self.due = due
        self.at = at
    }
}
