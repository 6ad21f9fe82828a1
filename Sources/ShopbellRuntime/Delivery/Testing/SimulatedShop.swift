import AppendLog
import Foundation
import MailFormat
import MailTransport
import PlainText
import ShopDomain
import ShopJournal

/// A shop with one reply to send, a disk that fails and a server that follows a script.
final class SimulatedShop {
    private static let start = Instant(1_700_000_000)
    private static let session = Token(11), outbox = Token(33)

    private let storage: FaultyStorage
    private let server = ScriptedSMTPServer()
    private let sentMailbox: SimulatedSentMailbox?
    private let folder: String
    private var hours: Int64 = 0

    init(seed: UInt64, sentMailbox kind: SimulatedSentMailbox.Kind) {
        storage = FaultyStorage(seed: seed)
        sentMailbox = kind == .none ? nil : SimulatedSentMailbox(kind, server: server)
        folder = NSTemporaryDirectory() + "/shopbell-sends-" + UUID().uuidString
    }

    func close() {
        server.stop()
        try? FileManager.default.removeItem(atPath: folder)
    }

    func queueReply() throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let started = DraftStarted(
            draft: Token(22), kind: .new, conversation: nil, message: nil, to: ["bo@example.org"],
            subject: "Your order", content: DraftContent(text: "Dear Bo,\n\nit ships tomorrow.\n"),
            session: Self.session, at: Self.start)
        let queued = ReplyQueued(
            act: Token(44), outbox: Self.outbox, draft: Draft(started), answersThrough: nil,
            session: Self.session, text: started.content.text, until: Self.start, at: Self.start)
        try keeper().perform { state in
            try state.journal.transaction(on: &state.shop) { decision in
                decision.record(.draftStarted(started))
                decision.record(.replyQueued(queued))
            }
        }
    }

    func meet(_ disturbance: Disturbance) {
        server.follow(disturbance.script)
        storage.removeFaults()
        if let (fault, call) = disturbance.diskFault { storage.inject(fault, atCall: call) }
    }

    /// What a program does that has just started: files what was accepted, looks for what is in
    /// doubt, sends what certainly stayed.
    func attempt() async {
        hours += 2
        do {
            let run = run(try keeper())
            switch try state() {
            case .accepted: _ = await run.fileAsSent(Self.outbox)
            case .finishing, .unknown: _ = await run.lookUp(Self.outbox)
            case .some: _ = await run.deliver(Self.outbox)
            case nil: break
            }
        } catch {
            // The disk failed before anything was done.
        }
    }

    func restart(cutsPower: Bool) {
        storage.removeFaults()
        if cutsPower, !storage.isOff { storage.cutPower() }
        storage.restart()
    }

    // MARK: What came of it

    /// As the log has it; nil when the mail is filed.
    func state() throws -> OutboxState? {
        try ShopJournal.open(storage, mode: .reading).shop.outbox[Self.outbox]?.state
    }

    var takenCount: Int { server.taken.count }
    var serverCopyCount: Int { sentMailbox?.copyCount ?? 0 }
    var localCopyCount: Int {
        (try? FileManager.default.contentsOfDirectory(atPath: folder + "/sent/cur"))?.count ?? 0
    }

    private func keeper() throws -> JournalKeeper {
        let options = EventLog.Options(segmentBytes: 100_000, reserveBytes: 4_096)
        let (journal, shop) = try ShopJournal.open(storage, mode: .writing, options: options)
        return JournalKeeper(journal, shop) { _ in }
    }

    private func run(_ keeper: JournalKeeper) -> DeliveryRun {
        guard let sender = Mailbox(address: "shop@example.org") else {
            preconditionFailure("shop@example.org is an address")
        }
        let carrier = SimulatedCarrier(server: server.server)
        let now = Self.start.adding(minutes: 60 * hours)
        return DeliveryRun(
            keeper: keeper,
            settings: DeliverySettings(
                accounts: [SendingAccount(sender: sender, carrier: carrier, sentMailbox: sentMailbox)],
                sentFolder: LocalFolderDelivery(path: folder + "/sent"), zoneOffsetMinutes: { _ in 0 }),
            session: Self.session, now: { now }, randomBytes: { Array(repeating: 7, count: $0) })
    }
}

/// Submission without a login, to a server on this machine that may go silent.
private struct SimulatedCarrier: MailCarrier {
    let server: MailServer

    func carry(
        _ message: [UInt8], from sender: EnvelopeAddress?, to recipients: [EnvelopeAddress],
        aboutToFinish: @escaping @Sendable () throws -> Void
    ) async -> CarriedMail {
        guard let sender else { return .refused(words: "no sender") }
        return CarriedMail(
            SMTPSubmission(server).send(
                message, from: sender, to: recipients, credential: nil, aboutToFinish: aboutToFinish))
    }
}
