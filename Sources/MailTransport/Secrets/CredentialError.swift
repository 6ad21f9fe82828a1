import PlainText

/// Why there is no password or token.
public enum CredentialError: SpokenError, Equatable, Sendable {
    case commandNotFound(SafeText)
    case commandNotStarted(SafeText, words: SafeText)
    /// It ended badly; the words are the first line of its standard error.
    case commandFailed(SafeText, status: String, words: SafeText)
    case commandTimedOut(SafeText, seconds: Int)
    /// It printed nothing, or something that is no password.
    case commandPrintedNone(SafeText)
    /// `$CREDENTIALS_DIRECTORY` is not set.
    case noCredentialsFolder(file: SafeText)
    case unreadableFile(SafeText, words: SafeText)
    /// Nobody is there to be asked.
    case nobodyToAsk(user: SafeText)

    public var sentence: SafeText {
        switch self {
        case .commandNotFound(let command): "\(command) is not there: it should print the password"
        case .commandNotStarted(let command, let words): "\(command) could not be started: " + words
        case .commandFailed(let command, let status, let words):
            SafeText(line: "\(command.string), which should print the password, \(status)")
                + (words.isEmpty ? "" : ": " + words)
        case .commandTimedOut(let command, let seconds):
            SafeText(line: "\(command.string) printed no password within \(seconds) seconds")
        case .commandPrintedNone(let command):
            "\(command) printed no password on its first line"
        case .noCredentialsFolder(let file):
            "the credential \(file) cannot be read: CREDENTIALS_DIRECTORY is not set"
        case .unreadableFile(let path, let words): "\(path) cannot be read: " + words
        case .nobodyToAsk(let user):
            """
            the password of \(user) is not known here: set password_command, \
            or start shopbell on a terminal
            """
        }
    }
}
