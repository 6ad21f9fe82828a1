import AppendLog
import MailTransport
import ShopDomain

/// Brings one account up to date once, as `shopbell sync` does.
public struct MailboxSync: Sendable {
    private let account: MailboxAccount
    private let journal: MailboxJournal
    private let storage: any LogStorage
    private let settings: IntakeSettings
    private let now: @Sendable () -> Instant

    public init(
        _ account: MailboxAccount, keeper: JournalKeeper, storage: any LogStorage,
        settings: IntakeSettings, now: @escaping @Sendable () -> Instant
    ) {
        self.account = account
        journal = MailboxJournal(keeper: keeper)
        self.storage = storage
        self.settings = settings
        self.now = now
    }

    /// Returns when everything is on disk here and told there.
    ///
    /// - Parameter wakeUp: cancel it to stop; what was taken in so far is kept.
    /// - Throws: ``MailboxError/heldElsewhere`` when another process has the connection.
    public func run(
        wakeUp: WakeUp = WakeUp(), progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
    ) throws(MailboxError) -> MailboxReport {
        let lock = try MailboxLock.take(account.name, in: storage)
        defer { lock.release() }
        let round = try MailboxRound(account, journal, settings, wakeUp: wakeUp, now: now)
        let report = try round.run(progress: progress)
        round.close()
        journal.keeper.writeCheckpointIfWorthwhile()
        return report
    }
}

/// One process has the connection to an account; the others follow the log.
enum MailboxLock {
    static func take(_ account: String, in storage: any LogStorage) throws(MailboxError) -> any StorageLock {
        let file = LockFile(StoreLayout.mailboxLock(account), in: storage)
        guard let lock = try? file.acquireIfFree() else { throw .heldElsewhere }
        return lock
    }
}
