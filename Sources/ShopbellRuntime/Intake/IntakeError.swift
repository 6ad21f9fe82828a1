import AppendLog
import MailTransport
import PlainText

/// Why mail could not be taken in; what was taken in before is kept.
public enum IntakeError: SpokenError, Sendable {
    case source(MailSourceError)
    case mail(MailSegmentError)
    case log(LogError)
    case checkpoint(StorageError)

    /// One line for the shopkeeper.
    public var sentence: SafeText {
        switch self {
        case .source(let error): error.sentence
        case .mail(let error): SafeText(line: error.description)
        case .log(let error): SafeText(line: error.description)
        case .checkpoint(let error): SafeText(line: error.description)
        }
    }
}
