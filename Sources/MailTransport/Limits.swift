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
    /// How long a mail command may take before its outcome counts as unknown, in seconds.
    public static let commandSeconds = 120
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
    /// How much is taken from a connection at a time, in bytes.
    static let streamChunkBytes = 64 << 10
    /// How much of one line of a mail server is kept for a sentence, in bytes.
    static let serverWordsBytesMax = 512
    /// How long one wait lasts before the clock is looked at again, in milliseconds.
    static let pollMillisecondsMax: Int64 = 30_000
}
