import PlainText

/// What a delivery report says about a mail of ours (RFC 3464).
public struct BounceReport: Equatable, Sendable {
    public enum Action: String, Sendable {
        case failed, delayed, delivered, relayed, expanded
    }

    public struct Recipient: Equatable, Sendable {
        /// Nil when the report names no address that is one.
        public var address: Mailbox?
        public var action: Action?
        /// The status code, such as `5.1.1`.
        public var status: SafeText?
        /// What the other server said.
        public var diagnostic: SafeText?
    }

    public var recipients: [Recipient] = []
    /// The mail that is reported on.
    public var originalMessageID: MessageID?

    /// Whether any recipient will not get the mail.
    public var isFailure: Bool {
        recipients.contains {
            $0.action == .failed || $0.action == nil && $0.status?.string.first == "5"
        }
    }
}
