/// The sizes this target keeps to.
public enum Limits {
    /// Bytes of the longest line: below 256 MiB CRC-32C finds every flip of up to three bits.
    public static let lineBytes = 64 << 20
    /// Bytes of the longest kind.
    public static let kindBytes = 32
    /// Bytes after which an event segment is followed by a new one.
    public static let eventSegmentBytes = 16 << 20
    /// Bytes after which a mail segment is followed by a new one.
    public static let mailSegmentBytes = 64 << 20
    /// Bytes of the longest raw message.
    public static let blobBytes = 1 << 30
    /// Bytes kept free for essential records on a full disk.
    public static let reserveBytes = 8 << 20
    /// Bytes of a checkpoint covered by one checksum.
    public static let checkpointBlockBytes = 64 << 10
    /// Sections of one checkpoint.
    public static let checkpointSections = 1_024
    /// Bytes of a checkpoint section's name.
    public static let sectionNameBytes = 32
    /// Bytes read again one by one when a larger read fails.
    static let readRetryBytes = 4 << 10
    /// Bytes a full sector of zeros must have to count as never written.
    public static let sectorBytes = 512
    /// The newest format this program reads and writes.
    static let format = 1
}
