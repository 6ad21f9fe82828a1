import PlainText

/// What a server says (RFC 3501 section 7; 4731, 7162).
public enum IMAPResponse: Equatable, Sendable {
    /// The end of the command with this tag.
    case tagged(tag: String, IMAPStatus)
    case status(IMAPStatus)
    /// The server waits for the rest of a command.
    case continuation
    case capabilities(Set<String>)
    case enabled(Set<String>)
    case folder(IMAPFolder)
    case exists(UInt32)
    case expunged(UInt32)
    case message(IMAPMessage)
    case found(IMAPNumberSet)
    /// UIDs that are no more (RFC 7162).
    case vanished(IMAPNumberSet)
    /// Something that nothing here depends on.
    case other(String)
}

/// How a command ended, or a word in between.
public struct IMAPStatus: Equatable, Sendable {
    /// The condition.
    public enum Kind: String, Sendable {
        case ok = "OK"
        case no = "NO"
        case bad = "BAD"
        case bye = "BYE"
        case preauthenticated = "PREAUTH"
    }

    public let kind: Kind
    public let code: IMAPResponseCode?
    /// For people.
    public let words: SafeText

    public init(kind: Kind, code: IMAPResponseCode? = nil, words: SafeText = "") {
        self.kind = kind
        self.code = code
        self.words = words
    }
}

/// What a status says to programs, in brackets.
public enum IMAPResponseCode: Equatable, Sendable {
    case alert
    case capabilities(Set<String>)
    case uidValidity(UInt32)
    case uidNext(UInt32)
    case highestModification(UInt64)
    case noModifications
    case readOnly
    case tryCreate
    case authenticationFailed
    case appended(validity: UInt32, uids: IMAPNumberSet)
    case copied(validity: UInt32, from: IMAPNumberSet, to: IMAPNumberSet)
    /// Messages whose flags somebody else has changed (RFC 7162).
    case modified(IMAPNumberSet)
    case other(String)
}

/// A folder of an account.
public struct IMAPFolder: Equatable, Sendable {
    /// As people see it.
    public let name: String
    public let delimiter: String?
    /// Upper-cased, with their backslash: `\NOSELECT`, `\SENT`.
    public let attributes: Set<String>

    public init(name: String, delimiter: String?, attributes: Set<String>) {
        self.name = name
        self.delimiter = delimiter
        self.attributes = attributes
    }

    public var canBeSelected: Bool {
        !attributes.contains("\\NOSELECT") && !attributes.contains("\\NONEXISTENT")
    }
}

/// What was said of one message.
public struct IMAPMessage: Equatable, Sendable {
    /// Its place in the folder now.
    public let number: UInt32
    public var uid: UInt32?
    /// Upper-cased, with their backslash: `\SEEN`.
    public var flags: Set<String>?
    /// When the server got it, in seconds since 1970.
    public var receivedAtSeconds: Int64?
    public var byteCount: UInt64?
    public var body: [UInt8]?
    public var modification: UInt64?

    public init(number: UInt32) { self.number = number }
}
