import Glibc
import PlainText
import SystemPackage

/// A file or folder of mail that could not be read or written.
public struct MailFileError: SpokenError, Equatable, Sendable {
    /// What was being done when it failed.
    public enum Attempt: String, Sendable {
        case open, list, read, write, create, move
    }

    public let attempt: Attempt
    /// The file or folder, as the file system names it; hostile until shown through `sentence`.
    public let path: String
    /// The `errno` of the failed call.
    public let code: Int32

    public init(_ attempt: Attempt, _ path: String, code: Int32) {
        self.attempt = attempt
        self.path = path
        self.code = code
    }

    init(_ attempt: Attempt, _ path: FilePath, code: Int32) {
        self.init(attempt, path.string, code: code)
    }

    /// The file or folder is not there, or not any more.
    public var isMissing: Bool { code == ENOENT || code == ENOTDIR || code == ESTALE }

    /// One line for the shopkeeper: what could not be done, where, and why.
    public var sentence: SafeText {
        SafeText(line: "cannot \(attempt.rawValue) \(path): \(reason)")
    }

    private var reason: String {
        switch code {
        case ENOENT: "it is not there"
        case EACCES, EPERM: "its permissions do not allow it"
        case ENOTDIR: "it is not a folder"
        case EISDIR: "it is a folder"
        case ELOOP: "it is a symbolic link, and those are not followed here"
        case ENOSPC, EDQUOT: "the disk is full"
        case EROFS: "the disk is read-only"
        case EFBIG: "it is larger than \(MailTransportLimits.messageBytesMax >> 30) GiB"
        case Self.notOrdinary: "it is not an ordinary file"
        case EIO: "the disk reports an error"
        default: String(cString: strerror(code))
        }
    }

    /// Not an ordinary file: beyond the numbers Linux has, since none of them says so.
    static let notOrdinary: Int32 = 79_001
}
