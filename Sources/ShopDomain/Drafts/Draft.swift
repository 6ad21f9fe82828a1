import PlainText

/// What a draft is for.
public enum DraftKind: String, Sendable, Codable {
    case reply, replyAll = "reply-all", forward, new, note
    /// What somebody said elsewhere than by mail, being written down.
    case contact
}

/// A file that leaves with a draft; its bytes are kept in the mail store from the start.
public struct DraftAttachment: Hashable, Sendable, Codable {
    public let name: SafeText
    public let type: String
    public let location: MailLocation

    public init(name: SafeText, type: String, location: MailLocation) {
        self.name = name
        self.type = type
        self.location = location
    }
}

/// The text of a draft at one time, with its blanks.
public struct DraftContent: Hashable, Sendable, Codable {
    public var text: String
    public var blanks: [DraftBlank]

    public init(text: String, blanks: [DraftBlank] = []) {
        self.text = text
        self.blanks = blanks
    }
}

/// Something the owner is writing.
public struct Draft: Hashable, Sendable, Codable {
    public let id: DraftID
    public let kind: DraftKind
    public let conversation: ConversationID?
    /// The message being answered or forwarded.
    public let message: MessageNumber?
    public var to: [String]
    public var cc: [String]
    /// The names typed beside addresses, by the address in lower case; nil is none.
    public var names: [String: SafeText]?
    public var subject: SafeText
    public var content: DraftContent
    public var attachments: [DraftAttachment]
    /// The canned reply it began with, while that is known.
    public var reply: String?
    /// What was placed; while the text still equals it, the draft is untouched.
    public var placedText: String
    /// The one session that may edit it.
    public var session: SessionID
    public var startedAt: Instant
    public var editedAt: Instant
    /// Whole texts of before, oldest first.
    public var versions: [DraftContent]
    /// Nil for a draft that is only its words, and in logs from before drafts had one.
    public var purpose: DraftPurpose?
    /// Set while it waits to leave.
    public var outbox: OutboxID?
    /// Whose words they are, of a contact being written down.
    public let contact: ContactSource?

    public init(_ started: DraftStarted) {
        id = started.draft
        kind = started.kind
        conversation = started.conversation
        message = started.message
        to = started.to
        cc = started.cc
        subject = started.subject
        content = started.content
        attachments = []
        reply = started.reply
        placedText = started.content.text
        session = started.session
        startedAt = started.at
        editedAt = started.at
        versions = []
        contact = started.contact
    }

    /// Whether it is written for the shop itself and never leaves.
    public var staysHere: Bool { kind == .note || kind == .contact }

    public var isUntouched: Bool { content.text == placedText }
}
