/// What another mail program knew about a message.
public struct MailFlags: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    public static let seen = MailFlags(rawValue: 1)
    public static let answered = MailFlags(rawValue: 2)
    public static let flagged = MailFlags(rawValue: 4)
    public static let draft = MailFlags(rawValue: 8)
    public static let trashed = MailFlags(rawValue: 16)
    /// Forwarded to somebody else.
    public static let passed = MailFlags(rawValue: 32)
}
