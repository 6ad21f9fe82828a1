/// How much is measured.
enum Limits {
    static let messageCountMin = 500
    static let messageCountMax = 5_000_000
    /// Fresh opens of which the median is taken.
    static let openingCount = 9
    /// Replays of the whole log.
    static let replayCount = 5
    /// Single keys whose painting is timed.
    static let keyCount = 2_000
    /// Rows that a burst of keys goes down.
    static let burstKeyCount = 200
    static let burstCount = 9
    /// Conversations opened before memory is looked at.
    static let openedConversationCount = 1_000
    /// HTML mails read, and messages for which replies are ranked.
    static let readMessageCount = 500
    /// Messages of the mailbox that is synced, at most.
    static let mailboxMessageCount = 10_000
    /// Mails delivered one by one while the screen is open.
    static let arrivalCount = 20
    /// Keys of one kind while something else keeps the program busy, at least.
    static let busyKeyCount = 400
    /// How long a busy time is measured at most, in seconds.
    static let busySeconds = 300
    /// How long a sync of the slow disk takes.
    static let slowSyncMilliseconds: UInt32 = 200
    /// Draft edits saved one by one.
    static let savedEditCount = 400
    /// Keys typed into a draft that is reviewed.
    static let reviewedKeyCount = 700
    /// Milliseconds without output after which a screen counts as painted. Less than the pause
    /// after which the conversation follows the cursor.
    static let paintedMilliseconds: Int32 = 12
    /// The same where a worker has to answer first.
    static let answeredMilliseconds: Int32 = 30
    /// The same where everything has to come to rest, the preview too.
    static let settledMilliseconds: Int32 = 300
    /// The longest wait for a screen that does not answer.
    static let silenceMilliseconds: Int32 = 5_000
    /// Seeds of the crash simulation between two looks at the progress.
    static let crashSeedsAtOnce: UInt64 = 8
    /// The same of the send simulation.
    static let sendSeedsAtOnce: UInt64 = 50
    /// Bytes of the largest hostile mail.
    static let hostileBytes = 50 << 20
    /// Seconds of quiet before progress is shown, and between two lines of it where standard
    /// error is no terminal.
    static let quietSeconds = 1.0
    static let progressLineSeconds = 10.0
}
