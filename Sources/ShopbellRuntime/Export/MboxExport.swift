import MailFormat
import ShopDomain

/// All mail of a shop as one mbox file, in the order it was taken in (mboxrd quoting).
public enum MboxExport {
    /// What could not be written.
    public struct Result: Sendable, Equatable {
        public internal(set) var writtenCount = 0
        /// Messages whose bytes are gone or damaged.
        public internal(set) var missing: [MessageNumber] = []
    }

    /// - Parameters:
    ///   - raw: gives a message's bytes, nil when they cannot be read.
    ///   - write: takes the file piece by piece.
    public static func write<Failure: Error>(
        _ shop: Shop, reading raw: (MailLocation) -> [UInt8]?, to write: ([UInt8]) throws(Failure) -> Void
    ) throws(Failure) -> Result {
        var result = Result()
        for number in 0..<UInt32(shop.messageCount) {
            // Numbers may be free where the log was damaged.
            guard let entry = shop.message(MessageNumber(number)) else { continue }
            guard let bytes = raw(entry.location) else {
                result.missing.append(MessageNumber(number))
                continue
            }
            let sender = entry.direction == .incoming ? Mailbox(address: entry.address) : nil
            let date = MailDate(secondsSince1970: entry.date.rawValue, offsetMinutes: 0)
            try write(MboxWriter.entry(bytes, sender: sender, date: date))
            result.writtenCount += 1
        }
        return result
    }
}
