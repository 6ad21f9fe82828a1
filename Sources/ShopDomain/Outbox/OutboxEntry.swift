import PlainText

/// How far a queued mail has come; each step is on disk before the act it permits.
public enum OutboxState: Hashable, Sendable, Codable {
    /// Held until `until`; may still be taken back.
    case queued(until: Instant)
    /// Bytes, Message-ID and recipients are frozen.
    case sealed
    case attempting(attempt: Int)
    /// The last byte may have left: from here on a silence is *unknown*, never a retry.
    case finishing(attempt: Int)
    case accepted(words: SafeText)
    /// It did not leave; `retryAt` is nil when only the owner can help.
    case failed(words: SafeText, retryAt: Instant?)
    /// The command ended without a word whether it left; only the owner can tell.
    case unknown(words: SafeText)
    /// The owner asked to try again after an unknown outcome or a failure.
    case released
}

/// One mail on its way out.
public struct OutboxEntry: Hashable, Sendable, Codable {
    public let id: OutboxID
    public let draft: DraftID
    public let conversation: ConversationID?
    /// The message being answered, for References.
    public let message: MessageNumber?
    /// The newest message the owner had seen: later ones still want their answer.
    public let answersThrough: MessageNumber?
    public let session: SessionID
    public let to: [String]
    public let cc: [String]
    /// The names typed beside addresses, by the address in lower case; nil is none.
    public let names: [String: SafeText]?
    public let subject: SafeText
    public let text: String
    public let attachments: [DraftAttachment]
    public let queuedAt: Instant
    private let copied: Bool?
    public var state: OutboxState
    public var messageID: String?
    public var location: MailLocation?
    public var attempts: Int

    public init(_ queued: ReplyQueued) {
        id = queued.outbox
        draft = queued.draft
        conversation = queued.conversation
        message = queued.message
        answersThrough = queued.answersThrough
        session = queued.session
        to = queued.to
        cc = queued.cc
        names = queued.names
        subject = queued.subject
        text = queued.text
        attachments = queued.attachments
        queuedAt = queued.at
        copied = queued.isCopied
        state = .queued(until: queued.until)
        attempts = 0
    }

    /// Pasted by the owner where the customer wrote: it is kept, and never sent.
    public var isCopied: Bool { copied == true }

    /// In the order they were queued.
    public static func before(_ a: OutboxEntry, _ b: OutboxEntry) -> Bool {
        (a.queuedAt, a.id.value) < (b.queuedAt, b.id.value)
    }

    /// Whether it can still be taken back without a trace.
    public var isHeld: Bool {
        if case .queued = state { return true }
        return false
    }

    /// Whether the owner has to look at it.
    public var isFailed: Bool {
        switch state {
        case .failed, .unknown: true
        default: false
        }
    }

    /// Whether its last byte may be out.
    public var mayHaveLeft: Bool {
        switch state {
        case .finishing, .unknown, .accepted: true
        default: false
        }
    }
}
