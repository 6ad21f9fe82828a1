import Glibc
import InboxCore
import MailTransport
import PlainText
import ShopDomain
import Synchronization

/// Takes in mail from a watched Maildir while the screen is open, on a queue of its own.
///
/// What goes wrong is told once, and tried again later: no mail is passed over for it.
final class MaildirWatch: Sendable {
    struct State {
        /// Nil while the Maildir is gone.
        var intake: MaildirIntake?
        /// What was told last, until all is well again.
        var told: SafeText?
        /// When mail that could not be kept, and mail that could not be read, is tried again.
        var keepsAgain: Instant?
        var readsAgain: Instant?
    }

    let worker: SerialWorker<State>
    private let path: String
    private let keeper: JournalKeeper
    private let settings: IntakeSettings
    private let now: @Sendable () -> Instant
    private let mailbox: LoopMailbox<LoopLetter>
    private let watched: Mutex<Int32?>

    init(
        _ path: String, keeper: JournalKeeper, settings: IntakeSettings,
        now: @escaping @Sendable () -> Instant, mailbox: LoopMailbox<LoopLetter>
    ) throws(MailFileError) {
        let intake = try MaildirIntake(path)
        watched = Mutex(intake.descriptor)
        worker = SerialWorker("shopbell.maildir", State(intake: intake))
        self.path = path
        self.keeper = keeper
        self.settings = settings
        self.now = now
        self.mailbox = mailbox
    }

    /// Readable when mail came; nil when the folder has to be looked at by time. Another one after
    /// the folder was gone.
    var descriptor: Int32? { watched.withLock { $0 } }

    /// Looks, and keeps everything that is new.
    func look() {
        worker.enqueue { [self] state in
            do {
                try look(&state)
                state.told = nil
            } catch {
                let words = (error as? any SpokenError)?.sentence ?? SafeText(line: "\(error)")
                if state.told != words { mailbox.post(.action(.failed(words))) }
                state.told = words
            }
        }
    }

    private func look(_ state: inout State) throws {
        var intake = try state.intake ?? reopened(&state)
        try intake.look()
        if intake.isGone {
            watched.withLock { $0 = nil }
            state = State(told: state.told)
            intake = try reopened(&state)
        }
        try take(from: intake, &state)
        try tellUnread(of: intake, &state)
    }

    private func reopened(_ state: inout State) throws -> MaildirIntake {
        do throws(MailFileError) {
            let intake = try MaildirIntake(path)
            watched.withLock { $0 = intake.descriptor }
            state.intake = intake
            return intake
        } catch {
            guard error.isMissing else { throw error }
            throw MaildirTrouble(sentence: SafeText(line: "\(path) is gone: its mail waits until it is back"))
        }
    }

    // MARK: Taking in

    private func take(from intake: MaildirIntake, _ state: inout State) throws {
        if let time = state.readsAgain, time <= now() {
            state.readsAgain = nil
            intake.readAgain()
        }
        if let time = state.keepsAgain, time > now() { throw MaildirTrouble(sentence: state.told ?? "") }
        do {
            while intake.hasMail { try takeSome(from: intake) }
            state.keepsAgain = nil
        } catch {
            state.keepsAgain = now().adding(seconds: IntakeLimits.retrySeconds)
            throw error
        }
    }

    private func takeSome(from intake: MaildirIntake) throws(IntakeError) {
        let known = keeper.perform { $0.shop }
        let classifier = MailClassifier(settings, now: now())
        try intake.takeSome(isKnown: { known.message(identity: $0) != nil }) { (batch) throws(IntakeError) in
            let classified = batch.map { classifier.classify($0) }
            try keeper.perform { (state) throws(IntakeError) in
                _ = try MailIntake.keep(classified, in: state.journal, &state.shop)
            }
        }
    }

    private func tellUnread(of intake: MaildirIntake, _ state: inout State) throws {
        guard let error = intake.readError else { return }
        state.readsAgain = state.readsAgain ?? now().adding(seconds: IntakeLimits.retrySeconds)
        let count = CommandText.counted(intake.unreadCount, "message")
        throw MaildirTrouble(sentence: SafeText(line: "\(count) not taken in yet: ") + error.sentence)
    }
}

/// What is the matter with a watched Maildir.
private struct MaildirTrouble: SpokenError {
    let sentence: SafeText
}
