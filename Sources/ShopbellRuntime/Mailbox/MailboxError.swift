import MailTransport
import PlainText

/// Why a mailbox could not be brought up to date; what was taken in before is kept.
public enum MailboxError: SpokenError, Sendable {
    case server(IMAPError)
    /// No password or token was to be had.
    case credential(SafeText)
    case intake(IntakeError)
    /// Another process has the connection.
    case heldElsewhere
    case cancelled

    /// One line for the shopkeeper.
    public var sentence: SafeText {
        switch self {
        case .server(let error): error.sentence
        case .credential(let words): words
        case .intake(let error): error.sentence
        case .heldElsewhere: "another window or command has the connection to this mailbox"
        case .cancelled: "stopped"
        }
    }

    /// Whether the same may well work a little later without anybody's doing.
    public var mayPass: Bool {
        switch self {
        case .server(let error): error.mayPass
        case .credential: false
        case .intake, .heldElsewhere: true
        case .cancelled: false
        }
    }

    init(_ error: IMAPError) {
        if case .connection(let error) = error, error.reason == .cancelled {
            self = .cancelled
        } else {
            self = .server(error)
        }
    }
}
