import PlainText

/// The owner said "send": it is held until `until`, then leaves.
public struct ReplyQueued: Hashable, Sendable, Codable {
    public let act: ActID
    public let outbox: OutboxID
    public let draft: DraftID
    public let conversation: ConversationID?
    public let message: MessageNumber?
    public let answersThrough: MessageNumber?
    public let session: SessionID
    public let to: [String]
    public let cc: [String]
    public let subject: SafeText
    public let text: String
    public let attachments: [DraftAttachment]
    public let until: Instant
    public let at: Instant
    /// The owner pasted it where the customer wrote: it is kept, and nothing is sent. Absent is no.
    public let isCopied: Bool?
    /// The names typed beside addresses, by the address in lower case. Absent is none.
    public let names: [String: SafeText]?

    public init(
        act: ActID, outbox: OutboxID, draft: Draft, answersThrough: MessageNumber?,
        session: SessionID, text: String, until: Instant, at: Instant, isCopied: Bool = false
    ) {
        self.act = act
        self.outbox = outbox
        self.draft = draft.id
        self.conversation = draft.conversation
        self.message = draft.message
        self.answersThrough = answersThrough
        self.session = session
        self.to = draft.to
        self.cc = draft.cc
        self.subject = draft.subject
        self.text = text
        self.attachments = draft.attachments
        self.until = until
        self.at = at
        self.isCopied = isCopied ? true : nil
        self.names = draft.names
    }
}

/// Bytes, Message-ID and recipients are frozen.
public struct ReplySealed: Hashable, Sendable, Codable {
    public let outbox: OutboxID
    public let messageID: String
    public let location: MailLocation
    public let at: Instant

    public init(outbox: OutboxID, messageID: String, location: MailLocation, at: Instant) {
        self.outbox = outbox
        self.messageID = messageID
        self.location = location
        self.at = at
    }
}

/// A step of a delivery.
public struct DeliveryStep: Hashable, Sendable, Codable {
    public enum Kind: String, Sendable, Codable {
        case attempting, finishing, accepted, failed, unknown, released
    }

    public let outbox: OutboxID
    public let kind: Kind
    public let attempt: Int
    /// The server's or command's words.
    public let words: SafeText?
    /// Only of `failed`: when to try again by itself; nil means the owner decides.
    public let retryAt: Instant?
    public let at: Instant

    public init(
        outbox: OutboxID, kind: Kind, attempt: Int, words: SafeText? = nil,
        retryAt: Instant? = nil, at: Instant
    ) {
        self.outbox = outbox
        self.kind = kind
        self.attempt = attempt
        self.words = words
        self.retryAt = retryAt
        self.at = at
    }
}

/// A queued mail is a draft again.
public struct ReplyRecalled: Hashable, Sendable, Codable {
    public let outbox: OutboxID
    /// The session that now edits the draft.
    public let session: SessionID
    /// The owner knows that it may have left. Without this word a mail whose last byte may be out
    /// cannot be recalled: a session that had not seen so far would send it a second time.
    public let mayHaveLeft: Bool
    public let at: Instant

    public init(outbox: OutboxID, session: SessionID, mayHaveLeft: Bool = false, at: Instant) {
        self.outbox = outbox
        self.session = session
        self.mayHaveLeft = mayHaveLeft
        self.at = at
    }
}

/// The mail is out and stands in the conversation; recorded once its ``MessageTaken`` is on disk.
public struct ReplyFiled: Hashable, Sendable, Codable {
    public let outbox: OutboxID
    public let message: MessageNumber
    public let at: Instant

    public init(outbox: OutboxID, message: MessageNumber, at: Instant) {
        self.outbox = outbox
        self.message = message
        self.at = at
    }
}
