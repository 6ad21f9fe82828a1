import AppendLog
import Foundation
import InboxCore
import MailTransport
import PlainText
import ShopDomain

/// Keeps one account up to date while the screen is open, on a thread of its own.
///
/// Connects, takes everything in, waits for news; after a failure it tries again, later each time.
/// The screen hears of it through `report` and never waits for it.
public final class MailboxWorker: Sendable {
    private let account: MailboxAccount
    private let journal: MailboxJournal
    private let storage: any LogStorage
    private let settings: IntakeSettings
    private let clock: ShopClock
    private let report: @Sendable (MailboxStatus) -> Void
    private let wakeUp = WakeUp()
    private let ended = DispatchSemaphore(value: 0)

    public init(
        _ account: MailboxAccount, keeper: JournalKeeper, storage: any LogStorage,
        settings: IntakeSettings, clock: ShopClock, report: @escaping @Sendable (MailboxStatus) -> Void
    ) {
        self.account = account
        journal = MailboxJournal(keeper: keeper)
        self.storage = storage
        self.settings = settings
        self.clock = clock
        self.report = report
    }

    public func start() {
        let thread = Thread { [self] in
            work()
            ended.signal()
        }
        thread.name = "shopbell.mailbox"
        thread.start()
    }

    /// The owner did something that is to be told, or wants to know now.
    public func ring() { wakeUp.ring() }

    /// Begins to end, without waiting.
    func cancel() { wakeUp.cancel() }

    /// Ends the connection and waits for that, but not for a server that hangs.
    public func stop() {
        wakeUp.cancel()
        _ = ended.wait(timeout: .now() + .seconds(2))
    }

    // MARK: The thread

    private func work() {
        var schedule = RetrySchedule()
        var offlineSince: Instant?
        while !wakeUp.isCancelled {
            do throws(MailboxError) {
                try stayConnected {
                    schedule.reset()
                    offlineSince = nil
                }
            } catch {
                let since = offlineSince ?? clock.now
                offlineSince = since
                rest(after: error, since: since, &schedule)
            }
        }
    }

    private func stayConnected(_ isUp: () -> Void) throws(MailboxError) {
        let lock = try MailboxLock.take(account.name, in: storage)
        defer { lock.release() }
        report(.connecting)
        let round = try MailboxRound(account, journal, settings, wakeUp: wakeUp) { [clock] in clock.now }
        while !wakeUp.isCancelled {
            _ = try round.run { [report] done, total in report(.syncing(done: done, total: total)) }
            isUp()
            report(.connected)
            try watch(round, until: .now + .seconds(account.lookSeconds))
        }
    }

    /// Watches one folder until it is time for the others again.
    private func watch(
        _ round: MailboxRound, until deadline: ContinuousClock.Instant
    ) throws(MailboxError) {
        while !wakeUp.isCancelled, ContinuousClock.now < deadline {
            if round.canIdle {
                if try round.wait(until: deadline) { _ = try round.lookAtWatched() }
            } else {
                wakeUp.sleep(until: min(deadline, .now + .seconds(MailboxLimits.pollSeconds)))
                if !wakeUp.isCancelled { _ = try round.lookAtWatched() }
            }
            try round.tell()
        }
    }

    private func rest(after error: MailboxError, since: Instant, _ schedule: inout RetrySchedule) {
        if case .cancelled = error { return }
        if case .heldElsewhere = error {
            report(.heldElsewhere)
            return wakeUp.sleep(until: .now + .seconds(MailboxLimits.heldSeconds))
        }
        let pause = schedule.pauseSeconds(mayPass: error.mayPass, jitter: .random(in: 0..<1))
        let retry = clock.now.adding(seconds: Int64(pause.rounded(.up)))
        report(.offline(since: since, reason: error.sentence, retry: retry))
        wakeUp.sleep(until: .now + .seconds(pause))
    }
}
