/// Where the bytes of a message are. Kept in an event; there is no other way to find them.
public struct BlobLocation: Hashable, Sendable, Codable {
    /// Number of the mail segment.
    public var segment: UInt32
    /// Bytes from the segment's beginning to the first byte of the message.
    public var offset: Int
    /// Bytes of the message.
    public var length: Int
    /// CRC-32C of the message.
    public var checksum: UInt32

    public init(segment: UInt32, offset: Int, length: Int, checksum: UInt32) {
        self.segment = segment
        self.offset = offset
        self.length = length
        self.checksum = checksum
    }
}

/// Why raw mail cannot be read or written.
public enum MailSegmentError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The bytes there are not the message that was written.
    case damaged(BlobLocation)
    /// The segment is gone or shorter than it was.
    case missing(BlobLocation)
    /// A message larger than ``Limits/blobBytes``.
    case tooLarge(Int)
    case storage(StorageError)

    public var description: String {
        switch self {
        case .damaged(let place):
            "The original of this message was damaged on the disk (\(place.path), \(place.offset))."
        case .missing(let place): "The original of this message is gone (\(place.path))."
        case .tooLarge(let count): "A message of \(count) bytes is too large to keep."
        case .storage(let error): error.description
        }
    }
}

extension BlobLocation {
    var path: String { StoreLayout.mailSegment(segment) }
}
