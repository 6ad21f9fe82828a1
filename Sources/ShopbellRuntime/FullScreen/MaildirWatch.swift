import Glibc
import InboxCore
import MailTransport
import PlainText
import ShopDomain

/// Takes in mail from a watched Maildir while the screen is open, on a queue of its own.
final class MaildirWatch: Sendable {
    private let worker: SerialWorker<MaildirIntake>
    private let keeper: JournalKeeper
    private let settings: IntakeSettings
    private let clock: ShopClock
    private let mailbox: LoopMailbox<LoopLetter>
    /// Readable when mail came; nil when the folder has to be looked at by time.
    let descriptor: Int32?

    init(
        _ path: String, keeper: JournalKeeper, settings: IntakeSettings, clock: ShopClock,
        mailbox: LoopMailbox<LoopLetter>
    ) throws(MailFileError) {
        let intake = try MaildirIntake(path)
        descriptor = intake.descriptor
        worker = SerialWorker("shopbell.maildir", intake)
        self.keeper = keeper
        self.settings = settings
        self.clock = clock
        self.mailbox = mailbox
    }

    /// Looks, and keeps everything that is new.
    func look() {
        worker.enqueue { [keeper, settings, clock, mailbox] intake in
            do {
                try intake.look()
                while intake.hasMail { try Self.takeSome(from: intake, keeper, settings, clock) }
            } catch {
                mailbox.post(.action(.failed(SafeText(line: "\(error)"))))
            }
        }
    }

    private static func takeSome(
        from intake: MaildirIntake, _ keeper: JournalKeeper, _ settings: IntakeSettings, _ clock: ShopClock
    ) throws {
        let known = keeper.perform { $0.shop }
        let classifier = MailClassifier(settings, now: clock.now)
        let batch = intake.next { known.message(identity: $0) != nil }.map(classifier.classify)
        guard !batch.isEmpty else { return }
        try keeper.perform { state in
            _ = try MailIntake.keep(batch, in: state.journal, &state.shop)
        }
    }
}
