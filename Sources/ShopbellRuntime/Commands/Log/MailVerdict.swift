import AppendLog
import ShopDomain
import ShopJournal

/// Whether every message that the log names can be read exactly as it came.
public struct MailVerdict: Sendable {
    public struct Damaged: Hashable, Sendable, Encodable {
        public let message: UInt32
        public let words: String
    }

    /// Messages that were read and are whole.
    public private(set) var readCount = 0
    public private(set) var damaged: [Damaged] = []

    public var isSound: Bool { damaged.isEmpty }

    /// Reads every message of a shop, one after the other.
    ///
    /// - Parameter progress: called with how many of how many were read.
    public init(
        _ storage: any LogStorage, progress: (Int, Int) -> Void = { _, _ in }
    ) throws(LogError) {
        let (journal, shop) = try ShopJournal.replay(storage, mode: .reading)
        for number in 0..<UInt32(shop.messageCount) {
            progress(Int(number), shop.messageCount)
            guard let entry = shop.message(MessageNumber(number)) else { continue }
            do throws(MailSegmentError) {
                _ = try journal.mail.read(entry.location)
                readCount += 1
            } catch {
                damaged.append(Damaged(message: number, words: error.description))
            }
        }
    }
}
