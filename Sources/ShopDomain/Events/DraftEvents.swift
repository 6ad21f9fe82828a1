import PlainText

/// The owner began to write.
public struct DraftStarted: Hashable, Sendable, Codable {
    public let draft: DraftID
    public let kind: DraftKind
    public let conversation: ConversationID?
    public let message: MessageNumber?
    public let to: [String]
    public let cc: [String]
    public let subject: SafeText
    public let content: DraftContent
    public let reply: String?
    public let session: SessionID
    public let at: Instant
    /// Whose words they are, of a contact being written down.
    public let contact: ContactSource?

    public init(
        draft: DraftID, kind: DraftKind, conversation: ConversationID?, message: MessageNumber?,
        to: [String], cc: [String] = [], subject: SafeText, content: DraftContent,
        reply: String? = nil, session: SessionID, at: Instant, contact: ContactSource? = nil
    ) {
        self.draft = draft
        self.kind = kind
        self.conversation = conversation
        self.message = message
        self.to = to
        self.cc = cc
        self.subject = subject
        self.content = content
        self.reply = reply
        self.session = session
        self.at = at
        self.contact = contact
    }
}

/// The owner typed.
public struct DraftEdited: Hashable, Sendable, Codable {
    public let draft: DraftID
    public let splices: [TextSplice]
    public let blanks: [DraftBlank]
    public let at: Instant

    public init(draft: DraftID, splices: [TextSplice], blanks: [DraftBlank], at: Instant) {
        self.draft = draft
        self.splices = splices
        self.blanks = blanks
        self.at = at
    }
}

/// The whole text of a draft, kept as a version.
public struct DraftWritten: Hashable, Sendable, Codable {
    public let draft: DraftID
    public let content: DraftContent
    /// The canned reply it now consists of, when one was placed as a whole.
    public let reply: String?
    public let isPlaced: Bool
    public let at: Instant

    public init(draft: DraftID, content: DraftContent, reply: String?, isPlaced: Bool, at: Instant) {
        self.draft = draft
        self.content = content
        self.reply = reply
        self.isPlaced = isPlaced
        self.at = at
    }
}

/// To, Cc and Subject of a draft.
public struct DraftAddressed: Hashable, Sendable, Codable {
    public let draft: DraftID
    public let to: [String]
    public let cc: [String]
    public let subject: SafeText
    public let at: Instant
    /// The names typed beside addresses, by the address in lower case. Absent is none.
    public let names: [String: SafeText]?

    public init(
        draft: DraftID, to: [String], cc: [String], subject: SafeText, at: Instant,
        names: [String: SafeText] = [:]
    ) {
        self.draft = draft
        self.to = to
        self.cc = cc
        self.subject = subject
        self.at = at
        self.names = names.isEmpty ? nil : names
    }
}

/// The files that leave with a draft.
public struct DraftAttached: Hashable, Sendable, Codable {
    public let draft: DraftID
    public let attachments: [DraftAttachment]
    public let at: Instant

    public init(draft: DraftID, attachments: [DraftAttachment], at: Instant) {
        self.draft = draft
        self.attachments = attachments
        self.at = at
    }
}

/// Another session edits the draft from here on.
public struct DraftTakenOver: Hashable, Sendable, Codable {
    public let draft: DraftID
    public let session: SessionID
    public let at: Instant

    public init(draft: DraftID, session: SessionID, at: Instant) {
        self.draft = draft
        self.session = session
        self.at = at
    }
}

/// The owner threw a draft away.
public struct DraftDiscarded: Hashable, Sendable, Codable {
    public let act: ActID
    public let draft: DraftID
    public let at: Instant

    public init(act: ActID, draft: DraftID, at: Instant) {
        self.act = act
        self.draft = draft
        self.at = at
    }
}

/// A canned reply was sent in answer to these words: the ranking learns from it.
public struct ReplyPicked: Hashable, Sendable, Codable {
    public let reply: String
    public let message: MessageNumber?
    /// The customer's words, at most ``Limits/learnedTextCountMax`` characters.
    public let words: String
    public let at: Instant

    public init(reply: String, message: MessageNumber?, words: String, at: Instant) {
        self.reply = reply
        self.message = message
        self.words = String(words.prefix(Limits.learnedTextCountMax))
        self.at = at
    }
}
