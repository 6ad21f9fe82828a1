import AppendLog
import MailFormat
import ShopDomain
import ShopJournal

/// Takes in one message handed over by a mail system, as from procmail or a pipe.
///
/// Works while full screens are open on the same shop: they follow the log and show it.
public struct MailDelivery {
    /// What the caller's exit status is to say, in the words of `sysexits.h`.
    public enum Outcome: Sendable {
        case kept(MessageTaken)
        case alreadyThere(MessageNumber)
        /// Nothing was handed over.
        case nothing

        public var exitStatus: Int32 {
            switch self {
            case .kept, .alreadyThere: 0
            case .nothing: 65
            }
        }
    }

    /// `EX_TEMPFAIL`: the mail system keeps the message and tries again.
    public static let tryAgainStatus: Int32 = 75

    private let storage: any LogStorage
    private let classifier: MailClassifier

    public init(_ storage: any LogStorage, settings: IntakeSettings, now: Instant) {
        self.storage = storage
        classifier = MailClassifier(settings, now: now)
    }

    /// Returns when the message is on disk.
    ///
    /// - Throws: nothing was kept; exit with ``tryAgainStatus`` and the message is not lost.
    public func deliver(_ bytes: [UInt8]) throws(IntakeError) -> Outcome {
        let message = Self.withoutSeparator(bytes)
        guard !message.isEmpty else { return .nothing }
        let mail = classifier.classify(FoundMail(bytes: message, arrival: .delivered))
        var (journal, shop) = try open()
        let outcome = try MailIntake.keep([mail], in: journal, &shop)
        // Only spares the next one some reading, so it may fail.
        if journal.recordsSinceCheckpoint > IntakeLimits.recordsBeforeCheckpoint {
            _ = try? journal.writeCheckpoint(of: shop, at: journal.position)
        }
        if let taken = outcome.taken.first { return .kept(taken.message) }
        return .alreadyThere(shop.message(identity: mail.mail.identity) ?? MessageNumber(0))
    }

    private func open() throws(IntakeError) -> (journal: ShopJournal, shop: Shop) {
        do { return try ShopJournal.open(storage, mode: .writing) } catch { throw .log(error) }
    }

    /// Procmail and others hand over the line that begins the message in an mbox.
    private static func withoutSeparator(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.starts(with: "From ".utf8) else { return bytes }
        return bytes.firstIndex(of: 0x0A).map { Array(bytes[($0 + 1)...]) } ?? []
    }
}
