import Foundation
import InboxCore
import MailFormat
import MailTransport
import PlainText
import ShopDomain
import Synchronization
import Testing

@testable import ShopbellRuntime

@Suite("A mailbox beside the open screen", .serialized)
struct MailboxWorkerTests {
    @Test("Mail delivered there is here at once, and what is done here is told at once")
    func live() throws {
        let dovecot = try DovecotServer(inbox: letters(2))
        defer { dovecot.stop() }
        let proxy = CuttingProxy(to: dovecot.tlsPort)
        defer { proxy.stop() }
        let shop = try MailboxShop(dovecot.server(.tls, port: proxy.port), dovecot.credential)
        let statuses = Mutex<[MailboxStatus]>([])
        let worker = MailboxWorker(
            shop.account, keeper: shop.keeper, storage: shop.storage, settings: settings, clock: ShopClock()
        ) { status in statuses.withLock { $0.append(status) } }
        worker.start()
        defer { worker.stop() }
        #expect(wait { statuses.withLock { $0.last } == .connected })
        #expect(shop.shop.messageCount == 2)

        let phone = try IMAPConnection(to: dovecot.server(), as: dovecot.credential, wakeUp: WakeUp())
        let start = ContinuousClock.now
        try phone.append(mail("Just now", id: "now@example.com"), to: "INBOX", flags: [])
        #expect(wait { shop.shop.messageCount == 3 })
        print("a delivered mail was taken in after \(start.duration(to: .now))")

        try shop.decide(.done, "Just now")
        worker.ring()
        #expect(wait { shop.shop.untold.isEmpty })
        _ = try phone.select("INBOX")
        #expect(try phone.flags(phone.allUIDs()).last?.flags?.contains("\\SEEN") == true)
    }

    /// As after a night asleep, or in another network: no end of the old connection is ever seen.
    @Test("A connection that died unnoticed is given up, and what came meanwhile is taken in")
    func silence() throws {
        let dovecot = try DovecotServer(inbox: letters(1))
        defer { dovecot.stop() }
        let proxy = CuttingProxy(to: dovecot.tlsPort)
        defer { proxy.stop() }
        let shop = try MailboxShop(dovecot.server(), dovecot.credential)
        var account = shop.account(by: dovecot.server(.tls, port: proxy.port))
        (account.patience.answer, account.patience.waking) = (1, 1)
        account.lookSeconds = 1
        let statuses = Mutex<[MailboxStatus]>([])
        let worker = MailboxWorker(
            account, keeper: shop.keeper, storage: shop.storage, settings: settings, clock: ShopClock()
        ) { status in statuses.withLock { $0.append(status) } }
        worker.start()
        defer { worker.stop() }
        #expect(wait { statuses.withLock { $0.last } == .connected })
        proxy.fallSilent()
        let phone = try IMAPConnection(to: dovecot.server(), as: dovecot.credential, wakeUp: WakeUp())
        try phone.append(mail("In the night", id: "night@example.com"), to: "INBOX", flags: [])
        #expect(wait { shop.shop.messageCount == 2 })
        #expect(wait { statuses.withLock { $0.last } == .connected })
        let words = statuses.withLock { $0 }.compactMap { status in
            if case .offline(_, let reason, _) = status { reason.string } else { nil }
        }
        #expect(words.contains { $0.contains("did not answer within") }, "\(words)")
    }

    @Test("Without a connection it says since when and why, and tries again")
    func offline() throws {
        let port = LoopbackServer.freePort()
        let server = MailServer(host: "127.0.0.1", port: port, protection: .none)
        let shop = try MailboxShop(server, MailCredential(user: "anna", secret: Secret("x")))
        let statuses = Mutex<[MailboxStatus]>([])
        let worker = MailboxWorker(
            shop.account, keeper: shop.keeper, storage: shop.storage, settings: settings, clock: ShopClock()
        ) { status in statuses.withLock { $0.append(status) } }
        worker.start()
        defer { worker.stop() }
        #expect(wait { statuses.withLock { $0.count } >= 2 })
        guard case .offline(_, let reason, _) = statuses.withLock({ $0[1] }) else {
            Issue.record("not offline")
            return
        }
        #expect(reason.string.contains("refuses connections"))
        worker.ring()
        #expect(wait { statuses.withLock { $0.count } >= 4 })
    }

    /// Looks until it is so, for ten seconds at most.
    private func wait(_ isSo: () -> Bool) -> Bool {
        for _ in 0..<12_000 {
            if isSo() { return true }
            Thread.sleep(forTimeInterval: 0.01)
        }
        return false
    }
}

@Suite("When to try again")
struct RetryScheduleTests {
    @Test("Soon, then later, never later than so much, and at once again after a success")
    func pauses() {
        var schedule = RetrySchedule()
        let pauses = (0..<12).map { _ in schedule.pauseSeconds(mayPass: true, jitter: 0.5) }
        #expect(pauses.prefix(4) == [2, 4, 8, 16])
        #expect(pauses.last == 300)
        schedule.reset()
        #expect(schedule.pauseSeconds(mayPass: true, jitter: 0) == 1)
        #expect(schedule.pauseSeconds(mayPass: false, jitter: 0.5) == 900)
    }
}
