/// Sizes and pauses of the mailbox.
enum MailboxLimits {
    /// Messages taken in together: one sync of the disk for them.
    static let batchMessageCount = 200
    /// Bytes of mail taken in together, unless one mail alone is larger.
    static let batchBytes: UInt64 = 16 << 20
    /// Known mail whose flags are asked for where the server cannot tell what changed.
    static let flagCheckCount = 2_000
    /// Mail that vanished at once, up to which each is looked for in the trash.
    static let vanishedCheckCount = 100
    /// How often the folders are looked at that IDLE does not watch, in seconds.
    static let otherFoldersSeconds = 120
    /// How often new mail is asked for where the server does not tell, in seconds.
    static let pollSeconds = 60
    /// How often it is tried to get a connection that another process has, in seconds.
    static let heldSeconds = 10
    /// Sent mail of about the same day that is compared with one of unknown fate.
    static let sentCandidatesMax = 50
    /// Mails of one Message-ID that are compared with one that is to be moved.
    static let sameIdentifierMax = 20
    /// Folders of an account that are named where one is missing.
    static let shownFoldersMax = 12
    /// News within so many days is dated by its arrival.
    static let freshDays: Int64 = 2
    /// The first and the longest pause before another attempt, in seconds.
    static let firstPauseSeconds = 2.0
    static let longestPauseSeconds = 300.0
    /// The pause after what waiting alone does not mend, in seconds.
    static let repairPauseSeconds = 900.0
}
