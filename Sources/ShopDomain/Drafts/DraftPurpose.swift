import PlainText

/// What the sending of a draft does beside saying its words.
public struct DraftPurpose: Hashable, Sendable, Codable {
    /// The promise that this mail gives a new date.
    public var resets: PromiseID?
    /// What the customer is told of before they ask.
    public var tells: TellingCause?
    /// The question that is to be found out.
    public var asks: SafeText?

    public init(resets: PromiseID? = nil, tells: TellingCause? = nil, asks: SafeText? = nil) {
        self.resets = resets
        self.tells = tells
        self.asks = asks
    }
}

/// Something several people are told of, each in a mail of their own.
public struct TellingCause: Hashable, Sendable, Codable {
    public let id: Token
    /// "back on Mon 7 Dec", "the blue glaze is late".
    public let words: SafeText

    public init(id: Token, words: SafeText) {
        self.id = id
        self.words = words
    }
}

/// What a draft is for, told once it has begun; the newest word counts.
public struct DraftMeant: Hashable, Sendable, Codable {
    public let draft: DraftID
    public let purpose: DraftPurpose
    public let at: Instant

    public init(draft: DraftID, purpose: DraftPurpose, at: Instant) {
        self.draft = draft
        self.purpose = purpose
        self.at = at
    }
}
