/// A folder was looked at: what was taken in from it, and what lies there no more.
///
/// A validity other than the one before means that everything known of the folder is void.
public struct FolderSynced: Hashable, Sendable, Codable {
    public let folder: MailFolderID
    public let validity: UInt32
    public let placed: [UIDRun]
    /// UIDs that are no more; the messages in these runs are not looked at.
    public let gone: [UIDRun]
    /// Set when the look was complete, on servers that count changes.
    public let modification: UInt64?
    public let isComplete: Bool

    public init(
        folder: MailFolderID, validity: UInt32, placed: [UIDRun] = [], gone: [UIDRun] = [],
        modification: UInt64? = nil, isComplete: Bool = false
    ) {
        self.folder = folder
        self.validity = validity
        self.placed = placed
        self.gone = gone
        self.modification = modification
        self.isComplete = isComplete
    }
}

/// The mailbox says something else of these messages than before: read, answered, thrown away.
public struct MessagesMarked: Hashable, Sendable, Codable {
    public let messages: [MessageNumber]
    public let added: MessageMarks
    public let removed: MessageMarks

    public init(messages: [MessageNumber], added: MessageMarks, removed: MessageMarks = []) {
        self.messages = messages
        self.added = added
        self.removed = removed
    }
}

/// What the owner did to these conversations has been carried out in the mailbox of an account.
public struct MailboxTold: Hashable, Sendable, Codable {
    public let conversations: [ConversationID]
    /// Nil in records of when a shop had one account.
    public let account: String?
    /// What was done to which mail, in place of what was on record for it; nil where nothing was.
    public let mails: [ToldMail]?

    public init(conversations: [ConversationID], account: String?, mails: [ToldMail] = []) {
        self.conversations = conversations
        self.account = account
        self.mails = mails.isEmpty ? nil : mails
    }
}
