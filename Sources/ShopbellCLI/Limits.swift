/// The sizes the commands keep to.
enum Limits {
    /// The largest single message that is read from a file or a pipe, in bytes: 256 MiB.
    static let messageBytesMax = 256 << 20
    /// The largest labelled file that is scored, in bytes: 64 MiB.
    static let labelledFileBytesMax = 64 << 20
    /// How many conversations a search prints when it is not told.
    static let searchRowCount = 20
    /// The most conversations one search prints.
    static let searchRowCountMax = 10_000
    /// Output is written in pieces of about this size, in bytes.
    static let outputPieceBytes = 64 << 10
    /// How many products are named that got no file.
    static let productsNamedMax = 3
    /// How often `connect` asks for what did not work.
    static let connectAttemptsMax = 5
    /// Work shorter than this shows no progress, in seconds.
    static let quietSeconds = 0.5
    /// Seconds between two paintings of a progress line.
    static let paintingSeconds = 0.1
}
