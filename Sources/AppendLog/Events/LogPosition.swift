/// A place between two records, kept in a checkpoint so that only the records after it are read
/// again.
public struct LogPosition: Hashable, Sendable, Codable {
    /// Number of the segment.
    public var segment: UInt32
    /// Bytes from the segment's beginning, just after a line.
    public var offset: Int
    /// Number of the last record before it, 0 before the first.
    public var sequence: UInt64
    /// Checksum of the line that ends here: proof that it is still the same log.
    public var checksum: UInt32

    public init(segment: UInt32, offset: Int, sequence: UInt64, checksum: UInt32) {
        self.segment = segment
        self.offset = offset
        self.sequence = sequence
        self.checksum = checksum
    }

    /// Before everything.
    public static let start = LogPosition(segment: 0, offset: 0, sequence: 0, checksum: 0)
}
