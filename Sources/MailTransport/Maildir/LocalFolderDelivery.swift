/// Keeps replies as real messages in a Maildir on this machine.
///
/// The way out when no mail command is configured, and the place for copies when one is.
public struct LocalFolderDelivery: Sendable {
    /// The folder, usually `sent`; made when the first reply is filed.
    public let path: String

    public init(path: String) { self.path = path }

    /// Files a sealed reply, seen, as one message however often it is asked.
    ///
    /// - Parameters:
    ///   - identity: the reply's own name, the same at every attempt (letters, digits, `.`, `_`,
    ///     `-`, `=`).
    ///   - sealedAtSeconds: when it was sealed, since 1970, the same at every attempt.
    public func file(
        _ message: [UInt8], identity: String, sealedAtSeconds: Int64
    ) throws(MailFileError) -> Maildir.Delivery {
        let name = MaildirUniqueName(seconds: sealedAtSeconds, identity: identity)
        return try Maildir.create(path).deliver(message, as: name, into: .cur, flags: .seen)
    }

    /// Takes away what filing left behind that was cut off long ago; where that fails it stays, and
    /// does no harm.
    ///
    /// - Parameter now: in seconds since 1970.
    public func removeStaleFiles(now: Int64) {
        guard let maildir = try? Maildir.open(path) else { return }
        try? maildir.removeStaleFiles(olderThan: now - MailTransportLimits.unfinishedDeliverySeconds)
    }
}
