/// The sizes at which mail transport stops, in one place.
public enum MailTransportLimits {
    /// The largest message that is read or kept, in bytes: 1 GiB.
    public static let messageBytesMax = 1 << 30
    /// How many folders deep an import follows folders.
    public static let folderDepthMax = 32
    /// How many left-out files an import remembers by name; more are only counted.
    public static let namedOmissionsMax = 1_000
    /// How much of a file is read at a time, in bytes.
    public static let chunkBytes = 1 << 20
    /// How much of a file is looked at to learn what it is, in bytes.
    public static let detectionBytes = 4_096
    /// How many of a message's first bytes are searched for the reader's state (`Status`).
    public static let statusHeaderBytesMax = 256 << 10
    /// How much of what a mail command prints is kept, in bytes.
    public static let commandWordsBytesMax = 64 << 10
    /// How long a delivery may take before what it left in `tmp` is nobody's (maildir(5)), in seconds.
    static let unfinishedDeliverySeconds: Int64 = 36 * 3_600
    /// How long a mail command may take before its outcome counts as unknown, in seconds.
    public static let commandSeconds = 600
    /// How long a mail command may take to stop when asked, before it is killed, in seconds.
    public static let commandStopSeconds = 2
    /// The longest address handed to a mail command, in bytes (RFC 5321: 64 + 1 + 255).
    public static let addressBytesMax = 320
    /// How often a watched folder is looked at when the kernel cannot tell us, in seconds.
    public static let pollSeconds = 5

    /// How long a connection to a mail server may take to open, in seconds.
    public static let connectSeconds = 20
    /// How long connecting and logging in may take together, in seconds.
    public static let loginSeconds = 60
    /// How long a mail server may be silent before it counts as gone, in seconds.
    public static let answerSeconds = 60
    /// How long one that was only waited for may take to answer again, in seconds: after a sleep of
    /// this machine, or in another network, it never will.
    static let wakingSeconds = 15
    /// How much is taken from a connection at a time, in bytes.
    static let streamChunkBytes = 64 << 10
    /// How much of one line of a mail server is kept for a sentence, in bytes.
    static let serverWordsBytesMax = 512
    /// How long one wait lasts before the clock is looked at again, in milliseconds.
    static let pollMillisecondsMax: Int64 = 10_000
    /// How long a password command may take, in seconds: somebody may have to touch a key first.
    public static let passwordCommandSeconds = 60
    /// The longest password or token, in bytes.
    static let secretBytesMax = 16 << 10
    /// How many characters of a program's own words are shown.
    static let shownWordsMax = 300
    /// How many lines of one answer of a submission server are kept.
    static let replyLinesMax = 20
    /// How many abilities of a submission server are kept.
    static let capabilitiesMax = 64
    /// How long a submission server may take over an answer, in seconds.
    static let replySeconds = 120
    /// How long it may take over the receipt for a whole mail (RFC 5321, 4.5.3.2.6), in seconds.
    static let receiptSeconds = 600
    /// How long connecting and logging in may take when that is all that is wanted, in seconds.
    static let checkSeconds = 40
    /// The slowest line that a mail is given time for, in bytes a second.
    static let slowestBytesPerSecond = 4_096
    /// How long the last byte waits for the others to arrive, in seconds.
    static let drainSeconds = 60
    /// How often that is looked at, in microseconds.
    static let drainPollMicroseconds: UInt32 = 500
}
