/// One message of the demo shop, as a mailbox would hold it.
public struct DemoMessage: Sendable, Equatable {
    /// The message as RFC 5322 bytes with CRLF line ends.
    public let raw: [UInt8]
    /// Whether the shop wrote it.
    public let isOutgoing: Bool
    /// Whether the mailbox marks it as replied to.
    public let isAnswered: Bool
    /// Seconds since 1970.
    public let receivedAt: Int64
    /// The Message-ID without its angle brackets.
    let identifier: String
}
