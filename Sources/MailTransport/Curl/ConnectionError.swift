import PlainText

/// Why talking with a mail server did not work.
public struct ConnectionError: SpokenError, Equatable, Sendable {
    /// What went wrong, as far as it can be told.
    public enum Reason: Equatable, Sendable {
        /// The configured host is not a name or an address.
        case badName
        case nameNotFound
        /// Nothing listens on that port.
        case refused
        case unreachable
        /// Nothing came within so many seconds.
        case timedOut(seconds: Int)
        /// No encryption was asked for, and the server is not this machine.
        case plainForbidden
        /// The server does not offer the encryption that was asked for.
        case noStartTLS
        /// Bytes that make no TLS: mostly the wrong port, or encryption too old.
        case noTLS(words: SafeText)
        case certificate(CertificateFault)
        case loginRefused(words: SafeText)
        /// The server says it knows us already, before any login: nothing it says is ours.
        case loginSkipped
        case lost
        /// The server ended it, with these words.
        case closed(words: SafeText)
        /// The server said what no server may say.
        case nonsense(words: SafeText)
        case cancelled
        case other(words: SafeText)
    }

    /// What is wrong with a server's certificate.
    public enum CertificateFault: Equatable, Sendable {
        /// No authority we trust vouches for it.
        case untrusted
        case expired
        case notYetValid
        /// It was made for another name.
        case wrongHost
        case revoked
        case other(words: SafeText)
    }

    public let server: MailServer
    public let reason: Reason

    public init(_ reason: Reason, at server: MailServer) {
        self.reason = reason
        self.server = server
    }

    /// Whether the same may well work a little later without anybody's doing.
    public var mayPass: Bool {
        switch reason {
        case .nameNotFound, .refused, .unreachable, .timedOut, .lost, .closed, .nonsense, .other:
            true
        case .badName, .plainForbidden, .noStartTLS, .noTLS, .certificate, .loginRefused,
            .loginSkipped, .cancelled:
            false
        }
    }
}
