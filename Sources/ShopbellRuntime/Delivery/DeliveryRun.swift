import AppendLog
import MailFormat
import MailTransport
import PlainText
import ShopDomain
import ShopJournal

/// Takes one queued mail through its states; every step is on disk before the act it permits.
///
/// Only the session that queued a mail runs this, holding `delivery.lock`, and looks at the log
/// under its lock before each step: two screens never send one mail twice.
public struct DeliveryRun: Sendable {
    let keeper: JournalKeeper
    let settings: DeliverySettings
    let session: SessionID
    /// Seconds since 1970, and random bytes: the runtime's clock and random source.
    let now: @Sendable () -> Instant
    let randomBytes: @Sendable (Int) -> [UInt8]

    public init(
        keeper: JournalKeeper, settings: DeliverySettings, session: SessionID,
        now: @escaping @Sendable () -> Instant, randomBytes: @escaping @Sendable (Int) -> [UInt8]
    ) {
        self.keeper = keeper
        self.settings = settings
        self.session = session
        self.now = now
        self.randomBytes = randomBytes
    }

    /// Delivers the mail; a problem is recorded as a failure that the owner sees as a row.
    public func deliver(_ id: OutboxID) async {
        do {
            guard let sealed = try seal(id) else { return }
            try await send(sealed, id)
        } catch let refusal as DeliveryRefusal {
            fail(id, refusal.words, retryAt: refusal.retryAt)
        } catch {
            fail(id, SafeText(line: "\(error)"), retryAt: nil)
        }
    }

    /// Files a mail that the owner knows has arrived, without sending it.
    public func fileAsSent(_ id: OutboxID) {
        do {
            guard let sealed = try sealedMail(id) else { return }
            try file(sealed, id)
        } catch {
            fail(id, SafeText(line: "\(error)"), retryAt: nil)
        }
    }

    // MARK: Steps

    private func send(_ sealed: SealedMail, _ id: OutboxID) async throws {
        guard let command = settings.command else {
            try record(id, .attempting, sealed.attempt)
            try record(id, .finishing, sealed.attempt)
            return try file(sealed, id)
        }
        let recipients = try sealed.recipients.map(Self.envelopeAddress)
        try record(id, .attempting, sealed.attempt)
        let outcome = await command.send(
            sealed.bytes, from: try? EnvelopeAddress(settings.sender.address), to: recipients,
            aboutToFinish: { try record(id, .finishing, sealed.attempt) })
        try settle(outcome, sealed, id)
    }

    private static func envelopeAddress(_ address: String) throws -> EnvelopeAddress {
        do throws(EnvelopeAddressError) {
            return try EnvelopeAddress(address)
        } catch {
            throw DeliveryRefusal(words: error.sentence, retryAt: nil)
        }
    }

    private func settle(_ outcome: SendmailOutcome, _ sealed: SealedMail, _ id: OutboxID) throws {
        switch outcome {
        case .accepted(let words):
            try record(id, .accepted, sealed.attempt, words: words)
            try file(sealed, id)
        case .tryLater(let failure):
            fail(id, failure.sentence, retryAt: RetryPauses.next(after: sealed.attempt, now()))
        case .refused(let failure):
            fail(id, failure.sentence, retryAt: nil)
        case .unknown:
            break  // the record "finishing" stands: only the owner can tell
        }
    }

    func record(
        _ id: OutboxID, _ kind: DeliveryStep.Kind, _ attempt: Int, words: SafeText? = nil
    ) throws {
        let step = DeliveryStep(outbox: id, kind: kind, attempt: attempt, words: words, at: now())
        try keeper.perform { state in
            try state.journal.transaction(on: &state.shop) { $0.record(.deliveryStep(step)) }
        }
    }

    private func fail(_ id: OutboxID, _ words: SafeText, retryAt: Instant?) {
        let at = now()
        try? keeper.perform { state in
            try state.journal.transaction(on: &state.shop) { decision in
                guard let entry = decision.shop.outbox[id] else { return }
                decision.record(
                    .deliveryStep(
                        DeliveryStep(
                            outbox: id, kind: .failed, attempt: entry.attempts, words: words,
                            retryAt: retryAt, at: at)))
            }
        }
    }
}

/// Why a mail cannot leave, in words for its row.
struct DeliveryRefusal: Error {
    let words: SafeText
    let retryAt: Instant?
}

/// How long to wait before another try: 1, 5, 15, 60 minutes; after a day the owner decides.
enum RetryPauses {
    private static let minutes: [Int64] = [1, 5, 15, 60]
    private static let attemptsMax = 27

    static func next(after attempt: Int, _ now: Instant) -> Instant? {
        guard attempt < attemptsMax else { return nil }
        return now.adding(minutes: minutes[min(max(attempt - 1, 0), minutes.count - 1)])
    }
}
