/// Every size the index holds itself to, so that no message and no query can make it unbounded.
enum Limits {
    /// A word is known by this many bytes of its folded UTF-8; two words equal so far are one.
    static let wordBytesMaximum = 40
    /// A whole mail address is known by this many bytes.
    static let addressBytesMaximum = 72
    /// Bytes of one text of a message that are indexed; the rest cannot be found.
    static let textBytesMaximum = 1 << 20

    static let queryBytesMaximum = 4096
    /// Terms looked up for one query; words past it are not looked at.
    static let queryPatternsMaximum = 64
    /// Messages whose text one search reads to check phrases.
    static let phraseChecksMaximum = 400

    /// A page is the unit of checksums in a segment file.
    static let pageBytes = 4096
    static let termsPerBlock = 64
    /// Bytes a segment is written or read by in one system call, where it is read in passing.
    static let windowBytes = 1 << 18

    static let manifestBytesMaximum = 16 << 20
    /// A reader tries again when a merge takes a segment away between manifest and file.
    static let openAttemptsMaximum = 5
}

/// Sizes that decide when memory becomes a segment and when segments are merged.
struct IndexSizes: Sendable {
    var bufferedDocuments = 4096
    var bufferedTermUses = 4 << 20
    var bufferedKeyBytes = 32 << 20
    /// This many neighbouring segments of one size class become one.
    var mergeFactor = 8
    /// No merge makes a segment of more documents, which bounds one step.
    var mergedDocumentsMaximum = 131_072

    static let standard = IndexSizes()
}
