import MailFormat

/// A folder as it was when it was opened.
public struct IMAPSelection: Equatable, Sendable {
    public let folder: String
    /// UIDs mean something only together with this.
    public internal(set) var validity: UInt32 = 0
    public internal(set) var nextUID: UInt32?
    public internal(set) var count: UInt32 = 0
    /// Grows with every change in the folder; nil where the server does not count them.
    public internal(set) var highestModification: UInt64?

    init(folder: String) { self.folder = folder }

    mutating func take(_ response: IMAPResponse) {
        switch response {
        case .exists(let number): count = number
        case .status(let status): take(status.code)
        default: break
        }
    }

    mutating func take(_ code: IMAPResponseCode?) {
        switch code {
        case .uidValidity(let number): validity = number
        case .uidNext(let number): nextUID = number
        case .highestModification(let number): highestModification = number
        case .noModifications: highestModification = nil
        default: break
        }
    }
}
