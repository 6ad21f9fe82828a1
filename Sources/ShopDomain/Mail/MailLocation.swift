/// Where a message's bytes lie, exactly as they came.
public struct MailLocation: Hashable, Sendable, Codable {
    public let segment: UInt32
    public let offset: UInt64
    public let length: UInt32
    /// CRC-32C of the bytes.
    public let checksum: UInt32

    public init(segment: UInt32, offset: UInt64, length: UInt32, checksum: UInt32) {
        self.segment = segment
        self.offset = offset
        self.length = length
        self.checksum = checksum
    }

    enum CodingKeys: String, CodingKey {
        case segment = "seg", offset = "at", length = "len", checksum = "crc"
    }
}
