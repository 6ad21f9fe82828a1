import AppendLog
import InboxCore
import MailTransport
import ShopDomain
import Synchronization

/// The mail accounts beside an open screen: one worker each, and what they report as actions.
final class MailboxDesk: Sendable {
    private let workers: [MailboxWorker]
    private let told = Mutex<Set<ConversationID>>([])

    init(
        _ accounts: [MailboxAccount], keeper: JournalKeeper, storage: any LogStorage,
        settings: IntakeSettings, clock: ShopClock, mailbox: LoopMailbox<LoopLetter>
    ) {
        workers = accounts.map { account in
            MailboxWorker(account, keeper: keeper, storage: storage, settings: settings, clock: clock) {
                mailbox.post(.action(.mailbox(account: account.name, $0)))
            }
        }
    }

    func start() {
        for worker in workers { worker.start() }
    }

    /// Wakes the workers when the owner has done something new that the mailbox should show; once,
    /// so that a server that cannot be reached is not tried more often for it.
    func look(_ shop: Shop) {
        let hasNew = told.withLock { told in
            defer { told = shop.untold }
            return !shop.untold.subtracting(told).isEmpty
        }
        if hasNew { for worker in workers { worker.ring() } }
    }

    func stop() {
        for worker in workers { worker.cancel() }
        for worker in workers { worker.stop() }
    }
}
