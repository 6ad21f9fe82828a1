import PlainText

/// Why mail could not be imported from a place.
public enum MailSourceError: SpokenError, Equatable, Sendable {
    /// Nothing stands at this path.
    case notThere(path: String)
    /// A folder was there when the import began and is gone now.
    case vanished(path: String)
    /// A folder without any mail in it.
    case noMail(path: String)
    /// A compressed file or an archive.
    case compressed(path: String)
    /// A pipe, a device or a socket.
    case notAFile(path: String)
    /// Reading failed.
    case file(MailFileError)

    /// One line for the shopkeeper: what is wrong, and what would be right.
    public var sentence: SafeText {
        switch self {
        case .notThere(let path): SafeText(line: "\(path) is not there")
        case .vanished(let path):
            SafeText(
                line: "\(path) was removed or moved while it was read; what came before it is kept")
        case .noMail(let path):
            SafeText(
                line: "\(path) holds no mail: name an mbox file, a Maildir or a folder of them")
        case .compressed(let path):
            SafeText(line: "\(path) is compressed: unpack it and import the result")
        case .notAFile(let path): SafeText(line: "\(path) is neither a file nor a folder")
        case .file(let error): error.sentence
        }
    }
}

/// A file that an import left out, and why.
public struct MailOmission: Equatable, Sendable {
    public let path: SafeText
    public let reason: SafeText
}
