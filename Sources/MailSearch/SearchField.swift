/// A part of a message that a query can name, as in `from:ana`.
public enum SearchField: String, Sendable, CaseIterable {
    case from
    case to
    case subject
    case attachment
    case tag
}

/// The first byte of every term in the dictionary: the field it stands in.
///
/// Terms of all fields are sorted as one list, so the numbers are part of the file format.
enum TermSpace {
    static let anyField: UInt8 = 1
    /// Holds the single term that every message with an attachment has.
    static let hasAttachment: UInt8 = 7
    /// Holds the one- and two-byte beginnings of all `anyField` terms, ready united.
    static let beginnings: UInt8 = 8

    static func of(_ field: SearchField?) -> UInt8 {
        switch field {
        case nil: anyField
        case .from: 2
        case .to: 3
        case .subject: 4
        case .attachment: 5
        case .tag: 6
        }
    }
}
