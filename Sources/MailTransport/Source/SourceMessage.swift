/// One message as it was found, byte for byte.
public struct SourceMessage: Sendable, Equatable {
    public let origin: MailOrigin
    /// The message; an mbox's own quoting of `From ` lines is undone. May be empty or no mail.
    public let bytes: [UInt8]
    /// What another mail program knew about it.
    public let flags: MailFlags
    /// When it was delivered, as far as its place tells, in seconds since 1970.
    public let receivedAtSeconds: Int64?
}

/// Where a message was found.
public struct MailOrigin: Hashable, Sendable {
    public enum Place: Hashable, Sendable {
        /// The first byte of the message's `From ` line in an mbox file.
        case offset(Int)
        /// The message's file name in a Maildir.
        case name(FileName)
        /// The file is the message.
        case whole
    }

    /// The mbox file, the Maildir or the single file, as a path; hostile until made safe.
    public let file: String
    public let place: Place
}

/// How much of an import's bytes are behind it.
public struct ByteProgress: Equatable, Sendable {
    public var done: Int
    public var total: Int
}

/// Where an import stopped, so that a later one can go on there.
///
/// Only saves time: an import that starts at the beginning again meets the same messages.
public struct MailSourcePosition: Hashable, Sendable, Codable {
    public enum Place: Hashable, Sendable, Codable {
        /// The file or Maildir has not been begun.
        case start
        /// Everything before this byte of an mbox file is done.
        case offset(Int)
        /// Everything up to this file name of a Maildir is done.
        case after(name: String)
    }

    /// The mbox file, the Maildir or the single file.
    public let file: String
    public let place: Place

    public init(file: String, place: Place) {
        self.file = file
        self.place = place
    }
}
