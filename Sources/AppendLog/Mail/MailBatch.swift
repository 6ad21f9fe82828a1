/// Messages on their way to a mail segment, framed for people who look into the file.
public struct MailBatch: Sendable {
    private(set) var bytes: [UInt8] = []
    private(set) var entries: [Entry] = []

    struct Entry: Sendable {
        var offset: Int
        var length: Int
        var checksum: UInt32
    }

    public init() {}

    public var count: Int { entries.count }
    /// Bytes the batch will take on the disk; a few MiB are a good size.
    public var byteCount: Int { bytes.count }

    /// Adds a message, byte for byte. Its location comes at the same index when the batch is
    /// appended.
    public mutating func add(_ message: UnsafeRawBufferPointer) {
        let sum = checksum(of: message)
        line("~message", message.count, sum)
        entries.append(Entry(offset: bytes.count, length: message.count, checksum: sum))
        bytes.append(contentsOf: message)
        bytes.append(0x0A)
        line("~end", message.count, sum)
    }

    public mutating func add(_ message: [UInt8]) {
        message.withUnsafeBytes { add($0) }
    }

    private mutating func line(_ word: String, _ length: Int, _ checksum: UInt32) {
        bytes.append(contentsOf: word.utf8)
        bytes.append(0x20)
        HexDigits.append(UInt64(length), count: 16, to: &bytes)
        bytes.append(0x20)
        HexDigits.append(UInt64(checksum), count: 8, to: &bytes)
        bytes.append(0x0A)
    }
}
