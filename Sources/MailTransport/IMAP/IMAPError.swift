import MailFormat
import PlainText

/// Why something could not be done on an IMAP server.
public enum IMAPError: SpokenError, Equatable, Sendable {
    case connection(ConnectionError)
    /// The server said no to one command; the connection is still good.
    case refused(command: String, words: SafeText, server: MailServer)

    /// One line for the shopkeeper.
    public var sentence: SafeText {
        switch self {
        case .connection(let error): error.sentence
        case .refused(let command, let words, let server):
            SafeText(line: "\(server.name.string) refused \(command)") + (words.isEmpty ? "" : ": " + words)
        }
    }

    /// Whether a new connection may well do better.
    public var mayPass: Bool {
        switch self {
        case .connection(let error): error.mayPass
        case .refused: true
        }
    }
}
