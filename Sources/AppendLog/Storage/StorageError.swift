/// Something the disk refused, in words a shopkeeper can act on.
public struct StorageError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What a caller may want to tell apart.
    public enum Kind: Hashable, Sendable {
        case notFound
        case alreadyExists
        /// The disk, or what this user may use of it, is full.
        case noSpace
        case notPermitted
        /// The disk is mounted for reading only.
        case readOnly
        /// The disk failed.
        case failed
        /// The power is off, in a simulation.
        case powerOff
    }

    public let kind: Kind
    /// What was tried: `open`, `write`, ...
    public let operation: String
    public let path: String
    /// The system's own number, 0 in a simulation.
    public let code: Int32

    public init(_ kind: Kind, _ operation: String, _ path: String, code: Int32 = 0) {
        self.kind = kind
        self.operation = operation
        self.path = path
        self.code = code
    }

    public var description: String {
        let name = path.isEmpty ? "the shop's folder" : path
        return switch kind {
        case .notFound: "\(name) is not there."
        case .alreadyExists: "\(name) is there already."
        case .noSpace: "The disk is full: \(name) could not be written. Free some space."
        case .notPermitted: "\(name) belongs to someone else, or its permissions forbid it."
        case .readOnly: "The disk with \(name) is mounted for reading only."
        case .failed: "The disk failed (\(operation) of \(name), error \(code)). Check it soon."
        case .powerOff: "The power is off."
        }
    }
}
