import AppendLog
import ShopDomain

/// Raw messages, byte for byte.
public final class MailStore {
    private let segments: MailSegments

    init(_ segments: MailSegments) {
        self.segments = segments
    }

    /// Keeps messages with one sync; their locations in the same order.
    public func append(_ messages: [[UInt8]]) throws(MailSegmentError) -> [MailLocation] {
        var batch = MailBatch()
        for message in messages { batch.add(message) }
        return try segments.append(batch).map(MailLocation.init)
    }

    public func append(_ message: [UInt8]) throws(MailSegmentError) -> MailLocation {
        MailLocation(try segments.append(message))
    }

    public func read(_ location: MailLocation) throws(MailSegmentError) -> [UInt8] {
        try segments.read(BlobLocation(location))
    }
}

extension MailLocation {
    init(_ blob: BlobLocation) {
        self.init(
            segment: blob.segment, offset: UInt64(blob.offset), length: UInt32(blob.length),
            checksum: blob.checksum)
    }
}

extension BlobLocation {
    init(_ location: MailLocation) {
        self.init(
            segment: location.segment, offset: Int(clamping: location.offset),
            length: Int(location.length), checksum: location.checksum)
    }
}
