import MailFormat
import MailTransport
import ShopDomain

/// A mail as it came: its bytes, and what its place told about it.
public struct FoundMail: Sendable {
    /// How it came here.
    public enum Arrival: Sendable {
        /// Just now, so it is news whatever date it claims.
        case delivered
        /// It lay in a mailbox; when it came there, as far as that is known.
        case found(received: Instant?)
    }

    public let bytes: [UInt8]
    public let flags: MailFlags
    public let arrival: Arrival
    /// The same for every copy of this mail.
    public let identity: UInt64

    public init(bytes: [UInt8], flags: MailFlags = [], arrival: Arrival) {
        self.bytes = bytes
        self.flags = flags
        self.arrival = arrival
        identity = MessageIdentity.of(bytes)
    }

    init(_ message: SourceMessage) {
        self.init(
            bytes: message.bytes, flags: message.flags,
            arrival: .found(received: message.receivedAtSeconds.map { Instant($0) }))
    }

    /// A draft was never said, and what its owner threw away is nobody's news.
    var isLeftOut: Bool { flags.contains(.draft) || flags.contains(.trashed) }
}
