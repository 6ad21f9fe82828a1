/// The sizes that intake keeps to.
enum IntakeLimits {
    /// Messages that are kept with one sync and recorded in one batch.
    static let batchMessageCount = 500
    /// Bytes of raw mail after which a batch is written even with fewer messages.
    static let batchBytes = 4 << 20
    /// Batches that are classified at once, on as many processors.
    static let classifyingLanesMax = 4
    /// How long mail of a watched Maildir that could not be taken in waits, in seconds.
    static let retrySeconds: Int64 = 10
    /// Messages of an import after which a checkpoint is written, so that memory is small again.
    static let checkpointMessageCount = 100_000
    /// Records after which one delivery leaves a checkpoint behind.
    static let recordsBeforeCheckpoint: UInt64 = 5_000
    /// The earliest date a mail may claim: 1980-01-01. Earlier ones are clocks that were never set.
    static let earliestDate: Int64 = 315_532_800
    /// Message-IDs of one In-Reply-To field that are looked at.
    static let parentCountMax = 4
    /// Characters of a notice's words that stand in the list.
    static let noticeSnippetCharactersMax = 300
}
