/// Every size the index holds itself to, so that no message and no query can make it unbounded.
enum Limits {
    /// A word is known by this many bytes of its folded UTF-8; two words equal so far are one.
    static let wordBytesMaximum = 40
    /// A whole mail address is known by this many bytes.
    static let addressBytesMaximum = 72
    /// Bytes of one text of a message that are indexed; the rest cannot be found.
    static let textBytesMaximum = 1 << 20

    /// Terms looked up together while a message is added.
    static let termBatchMaximum = 1024

    static let queryBytesMaximum = 4096
    /// Terms looked up for one query; words past it are not looked at.
    static let queryPatternsMaximum = 64
    /// Messages whose text one search reads to check phrases.
    static let phraseChecksMaximum = 250

    /// A page is the unit of checksums in a segment file.
    static let pageBytes = 4096
    static let termsPerBlock = 64
    /// Bytes a segment is written or read by in one system call, where it is read in passing.
    static let windowBytes = 1 << 18

    /// A merge asks this often whether to go on.
    static let termsBetweenQuestions = 512

    static let manifestBytesMaximum = 16 << 20
    /// A reader tries again when a merge takes a segment away between manifest and file.
    static let openAttemptsMaximum = 5
}

/// Sizes that decide when memory becomes a segment and when segments are merged.
struct IndexSizes: Sendable {
    var bufferedDocuments = 8192
    var bufferedTermUses = 8 << 20
    var bufferedKeyBytes = 32 << 20
    /// This many neighbouring segments of one size class become one.
    var mergeFactor = 8
    /// No merge makes a segment of more documents, which bounds one step.
    var mergedDocumentsMaximum = 65_536

    static let standard = IndexSizes()
}
