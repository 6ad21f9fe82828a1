/// Why the index could not do what was asked.
///
/// The index is derived: whenever ``needsRebuild`` is true nothing of value is lost. Call
/// ``SearchIndex/discard(folder:)``, open it again and add every message anew.
public enum SearchIndexError: Error, Equatable, Sendable {
    case cannotRead(path: String, reason: String)
    case cannotWrite(path: String, reason: String)
    /// A checksum, a length or an order does not hold.
    case damaged(path: String, detail: String)
    /// Written by another version of Shopbell.
    case differentFormat(path: String, version: Int)
    /// Another process writes this index now.
    case heldByAnother(path: String)

    public var needsRebuild: Bool {
        switch self {
        case .damaged, .differentFormat: true
        case .cannotRead, .cannotWrite, .heldByAnother: false
        }
    }
}

extension SearchIndexError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .cannotRead(let path, let reason):
            "cannot read \(path): \(reason)"
        case .cannotWrite(let path, let reason):
            "cannot write \(path): \(reason); search still covers what is in memory"
        case .damaged(let path, let detail):
            "\(path) is damaged (\(detail)); it is only an index and can be built again"
        case .differentFormat(let path, let version):
            "\(path) has format \(version), this program uses \(Manifest.formatVersion); "
                + "it is only an index and can be built again"
        case .heldByAnother(let path):
            "another shopbell is writing \(path); close it first"
        }
    }
}
