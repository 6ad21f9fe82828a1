import AppendLog
import Foundation
import MailTransport
import ShopJournal
import ShopbellRuntime

/// The first sync of a mailbox on a server on this machine, and the same by `mbsync` where it is
/// installed: encrypted, each mail durable.
struct MailboxMeasurement {
    private let shop: GeneratedShop

    init(_ shop: GeneratedShop) { self.shop = shop }

    func figures() throws -> [Figure] {
        try shop.generateMail()
        let mails = try ServedMail.read(shop.mailbox)
        let dovecot = try DovecotServer(inbox: mails)
        defer { dovecot.stop() }
        // The server's own index of the mailbox is made before either is timed.
        let connection = try IMAPConnection(to: dovecot.server(), as: dovecot.credential, wakeUp: WakeUp())
        _ = try connection.select("INBOX")
        _ = try connection.sizes(connection.allUIDs())
        connection.close()
        let ours = try seconds { try sync(dovecot, count: mails.count) }
        let peer = try MbsyncRun(dovecot).map { run in try seconds { try run.run() } }
        let note = peer.map { "mbsync \(Int(Double(mails.count) / $0))/s on the same mailbox" }
        return [
            Figure(
                "first sync of a mailbox over IMAP", .messagesPerSecond(Double(mails.count) / ours),
                note: note ?? "mbsync is not installed (isync)")
        ]
    }

    private func sync(_ dovecot: DovecotServer, count: Int) throws {
        let folder = dovecot.folder + "/shop"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let storage = try FileStorage(folder)
        let opened = try ShopJournal.open(storage, mode: .writing)
        let keeper = JournalKeeper(opened.journal, opened.shop) { _ in }
        let credential = dovecot.credential
        let account = MailboxAccount(name: "main", server: dovecot.server()) { credential }
        let progress = Progress("syncing")
        let report = try MailboxSync(
            account, keeper: keeper, storage: storage,
            settings: IntakeSettings(ownAddresses: [GeneratedShop.address]), now: { GeneratedShop.now }
        ).run(progress: { done, total in progress.update(done, of: total) })
        guard report.newCount == count else { throw MeasurementError("of \(count) messages \(report.newCount) came in") }
    }

    private func seconds(_ work: () throws -> Void) rethrows -> Double {
        let start = ContinuousClock.now
        try work()
        return start.duration(to: .now) / .seconds(1)
    }
}
