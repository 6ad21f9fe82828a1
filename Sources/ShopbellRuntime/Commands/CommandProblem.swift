import AppendLog
import Foundation
import Glibc
import MailTransport
import PlainText

/// Why a command could not do what it was asked: one sentence, and the status to exit with.
///
/// Statuses follow `grep` and `diff`: 0 all is well, 1 something was found wrong or nothing was
/// found, 2 the command itself could not be done.
public struct CommandProblem: Error, Sendable, CustomStringConvertible {
    public let sentence: SafeText
    public let status: Int32

    public static let misuseStatus: Int32 = 2
    public static let findingStatus: Int32 = 1
    /// What shells report of a command that Ctrl+C ended: 128 + SIGINT.
    public static let interruptedStatus: Int32 = 130

    public init(_ sentence: SafeText, status: Int32 = misuseStatus) {
        self.sentence = sentence.singleLine
        self.status = status
    }

    /// What any error of ours says of itself, in the words meant for the owner.
    public init(_ error: any Error) {
        switch error {
        case let problem as CommandProblem: self = problem
        case let error as ConfigurationError: self.init(error.sentence)
        case let error as ShopPlacesError: self.init(error.sentence)
        case let error as IntakeError: self.init(error.sentence)
        case let error as CredentialError: self.init(error.sentence)
        case let error as ConnectionError: self.init(error.sentence)
        case let error as CocoaError: self.init(Self.sentence(error))
        default: self.init(SafeText(line: String(describing: error)))
        }
    }

    /// In words what Foundation says in codes.
    private static func sentence(_ error: CocoaError) -> SafeText {
        let reason = (error.underlying as? POSIXError).map { String(cString: strerror($0.code.rawValue)) }
        let path = error.filePath.map { "\($0) cannot be used" } ?? "a file or folder cannot be used"
        return SafeText(line: [path, reason].compactMap { $0 }.joined(separator: ": "))
    }

    public var description: String { sentence.string }
}
