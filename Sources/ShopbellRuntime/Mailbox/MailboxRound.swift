import MailFormat
import MailTransport
import ShopDomain

/// What one round over a mailbox brought.
public struct MailboxReport: Equatable, Sendable {
    public var newCount = 0
    public init() {}
}

/// One connection to an account, and what is done over it.
///
/// Each round tells what the owner did, then takes in what is new in every folder.
final class MailboxRound {
    private let connection: IMAPConnection
    private let account: MailboxAccount
    private let journal: MailboxJournal
    private let settings: IntakeSettings
    private let now: @Sendable () -> Instant
    private let folders: MailboxFolders
    /// The watched folder as it was when it was last looked at.
    private var lastSeen: IMAPSelection?

    /// Connects and logs in.
    init(
        _ account: MailboxAccount, _ journal: MailboxJournal, _ settings: IntakeSettings,
        wakeUp: WakeUp, now: @escaping @Sendable () -> Instant
    ) throws(MailboxError) {
        self.account = account
        self.journal = journal
        self.settings = settings
        self.now = now
        connection = try Self.connect(account, wakeUp)
        do { folders = MailboxFolders(account, try connection.folders()) } catch { throw MailboxError(error) }
    }

    /// A token may have run out since it was made: refused, it is asked for once more.
    static func connect(
        _ account: MailboxAccount, _ wakeUp: WakeUp
    ) throws(MailboxError) -> IMAPConnection {
        let credential = try account.credential()
        do throws(IMAPError) {
            return try login(account, credential, wakeUp)
        } catch {
            guard credential.kind == .token, case .connection(let reason) = error,
                case .loginRefused = reason.reason
            else { throw MailboxError(error) }
        }
        let renewed = try account.credential()
        do { return try login(account, renewed, wakeUp) } catch { throw MailboxError(error) }
    }

    private static func login(
        _ account: MailboxAccount, _ credential: MailCredential, _ wakeUp: WakeUp
    ) throws(IMAPError) -> IMAPConnection {
        try IMAPConnection(to: account.server, as: credential, wakeUp: wakeUp, patience: account.patience)
    }

    var canIdle: Bool { connection.can("IDLE") }

    func close() { connection.close() }

    /// Brings everything up to date.
    func run(progress: (_ done: Int, _ total: Int) -> Void) throws(MailboxError) -> MailboxReport {
        try tell()
        return try look(folders.all, progress)
    }

    /// Takes in what is new in the watched folder alone.
    func lookAtWatched() throws(MailboxError) -> MailboxReport {
        try look([folders.read[0]]) { _, _ in }
    }

    /// Carries out what the owner did here.
    func tell() throws(MailboxError) {
        try MailboxTelling(
            connection: connection, journal: journal, account: account.name, folders: folders
        ).run()
    }

    /// Waits for news in the watched folder; false when none came.
    ///
    /// Nobody tells what came between the last look and the beginning of the wait: that is news
    /// at once.
    func wait(until deadline: ContinuousClock.Instant) throws(MailboxError) -> Bool {
        do {
            let selection = try connection.select(folders.read[0])
            guard selection == lastSeen else { return true }
            return try connection.idle(until: deadline)
        } catch {
            throw MailboxError(error)
        }
    }

    private func look(
        _ names: [String], _ progress: (_ done: Int, _ total: Int) -> Void
    ) throws(MailboxError) -> MailboxReport {
        var report = MailboxReport()
        var vanished: [MessageNumber] = []
        for name in names {
            let outcome = try sync(name).run { done, total in
                progress(report.newCount + done, report.newCount + total)
            }
            if name == folders.read[0] { lastSeen = outcome.selection }
            report.newCount += outcome.newCount
            vanished += outcome.vanished
        }
        try VanishedMail(connection: connection, journal: journal, folders: folders).look(for: vanished)
        return report
    }

    private func sync(_ name: String) -> FolderSync {
        let now = now()
        return FolderSync(
            connection: connection, journal: journal, classifier: MailClassifier(settings, now: now),
            folder: MailFolderID(account: account.name, folder: name), now: now)
    }
}
