import PlainText

/// A mail of the shop's says that something promised is done: the owner is asked whether it is kept.
public struct KeptProposed: Hashable, Sendable, Codable {
    public let promise: PromiseID
    /// "I shipped it this morning"
    public let words: SafeText
    /// The mail that says so, while it is on its way; a recalled mail takes the proposal along.
    public let outbox: OutboxID?
    /// The owner has said yes before the mail was out: it is kept once it is.
    public let act: ActID?
    public let at: Instant

    public init(promise: PromiseID, words: SafeText, outbox: OutboxID? = nil, act: ActID? = nil, at: Instant) {
        self.promise = promise
        self.words = words
        self.outbox = outbox
        self.act = act
        self.at = at
    }

    /// The same words once their mail is out.
    var arrived: KeptProposed { KeptProposed(promise: promise, words: words, act: act, at: at) }
}
