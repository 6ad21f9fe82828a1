import PlainText
import ShopDomain

/// Why a waiting conversation stands where it stands, beside the time it is due.
public enum QueueCause: Hashable, Sendable {
    /// An answer of the shop's did not arrive.
    case returned
    case promiseMissed(Instant)
    case promiseAtRisk(Instant)
    /// An order of theirs should have left.
    case orderLate(SafeText, due: Instant)
    /// Messages without an answer: from the third they come first.
    case wrote(Int)
    case harm
    case neededBy(Instant)
    case exit
    case upset
    /// Due longer ago than anyone should wait.
    case waitedTooLong
}

/// The parts of the queue, in their order.
enum QueueBand: Int, Comparable {
    /// A reply that could not leave, or did not arrive.
    case failed
    /// A promise is broken or about to break, or they wrote for the third time.
    case promise
    /// The one who has waited longest of those who waited too long.
    case longest
    /// Needed by a day, or somebody may be hurt; and, one band up, who is upset or wrote again.
    case pressing
    case due

    static func < (a: QueueBand, b: QueueBand) -> Bool { a.rawValue < b.rawValue }
}
