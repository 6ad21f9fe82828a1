import AppendLog
import MailFormat
import MailTransport
import PlainText
import ShopDomain
import ShopJournal

/// Takes one queued mail through its states; every step is on disk before the act it permits.
///
/// Only the session that queued a mail runs this, holding `delivery.lock`, and looks at the log
/// under its lock before each step: two screens never send one mail twice. Whatever waits for the
/// disk does so on threads of its own.
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
    ///
    /// - Returns: what kept an accepted mail from being filed, when something did.
    public func deliver(_ id: OutboxID) async -> SafeText? {
        do {
            let lock = try await takeTurn()
            defer { lock.release() }
            guard let sealed = try await BlockingWork.run({ try seal(id) }) else { return nil }
            return try await send(sealed, id)
        } catch is DeliveryStopped {
            return nil
        } catch let refusal as DeliveryRefusal {
            return await fail(id, refusal.words, retryAt: refusal.retryAt)
        } catch {
            return await fail(id, SafeText(line: "\(error)"), retryAt: nil)
        }
    }

    /// Files a mail that was accepted, or that the owner knows has arrived, without sending it.
    ///
    /// - Returns: what kept it from being filed, when something did.
    public func fileAsSent(_ id: OutboxID) async -> SafeText? {
        do {
            let lock = try await takeTurn()
            defer { lock.release() }
            let sealed = try await BlockingWork.run {
                try newestEntry(id)?.mayHaveLeft == true ? try sealedMail(id) : nil
            }
            guard let sealed else { return nil }
            return try await file(sealed, id)
        } catch {
            return SafeText(line: "\(error)")
        }
    }

    /// Looks for a mail of unknown fate among the account's sent mail, and files it when it is there.
    ///
    /// For any session: nothing is sent by it.
    ///
    /// - Returns: what kept a found mail from being filed.
    public func lookUp(_ id: OutboxID) async -> SafeText? {
        do {
            let lock = try await takeTurn()
            defer { lock.release() }
            let sealed = try await BlockingWork.run {
                try newestEntry(id).map(Self.isInDoubt) == true ? try sealedMail(id) : nil
            }
            guard let sealed else { return nil }
            return try await look(for: sealed, id)
        } catch {
            return SafeText(line: "\(error)")
        }
    }

    /// Under the lock nobody is sending: a mail on its last byte is one whose sender is gone.
    static func isInDoubt(_ entry: OutboxEntry) -> Bool {
        switch entry.state {
        case .finishing, .unknown: true
        default: false
        }
    }

    /// One mail leaves at a time, whichever session sends it.
    private func takeTurn() async throws -> Turn {
        let storage = await BlockingWork.run { keeper.perform { $0.journal.storage } }
        let file = LockFile(StoreLayout.deliveryLock, in: storage)
        var pauses = TurnPauses()
        while true {
            if let turn = try await BlockingWork.run({ try file.acquireIfFree().map(Turn.init) }) { return turn }
            try await Task.sleep(for: pauses.next())
        }
    }

    // MARK: Steps

    /// - Returns: what the owner should know although all went well.
    private func send(_ sealed: SealedMail, _ id: OutboxID) async throws -> SafeText? {
        if sealed.entry.isCopied {
            try await BlockingWork.run { try take(sealed, id) }
            return nil
        }
        if case .accepted = sealed.entry.state { return try await file(sealed, id) }
        guard let carrier = account(of: sealed).carrier else {
            // The folder takes everything, and the same mail once however often it is given.
            try await record(id, .accepted, sealed.attempt, words: "kept in the local folder")
            return try await file(sealed, id)
        }
        let recipients = try sealed.recipients.map(Self.envelopeAddress)
        try await record(id, .attempting, sealed.attempt)
        let outcome = await carrier.carry(
            sealed.bytes, from: try? EnvelopeAddress(account(of: sealed).sender.address), to: recipients,
            aboutToFinish: { try write(id, .finishing, sealed.attempt) })
        return try await settle(outcome, sealed, id)
    }

    /// The account that was chosen when the mail was sealed, whatever the configuration says since.
    func account(of sealed: SealedMail) -> SendingAccount {
        settings.account(sending: MailParser.envelope(sealed.bytes).headers)
    }

    private static func envelopeAddress(_ address: String) throws -> EnvelopeAddress {
        do throws(EnvelopeAddressError) {
            return try EnvelopeAddress(address)
        } catch {
            throw DeliveryRefusal(words: error.sentence, retryAt: nil)
        }
    }

    private func settle(
        _ outcome: CarriedMail, _ sealed: SealedMail, _ id: OutboxID
    ) async throws -> SafeText? {
        switch outcome {
        case .accepted(let words):
            try await record(id, .accepted, sealed.attempt, words: words)
            return try await file(sealed, id)
        case .tryLater(let words):
            try await record(
                id, .failed, sealed.attempt, words: words,
                retryAt: RetryPauses.next(after: sealed.attempt, now()))
        case .refused(let words): try await record(id, .failed, sealed.attempt, words: words)
        case .unknown(let words):
            try await record(id, .unknown, sealed.attempt, words: words)
            // It may have arrived all the same, and then its copy tells.
            return try await look(for: sealed, id)
        }
        return nil
    }

    private func record(
        _ id: OutboxID, _ kind: DeliveryStep.Kind, _ attempt: Int, words: SafeText? = nil,
        retryAt: Instant? = nil
    ) async throws {
        try await BlockingWork.run { try write(id, kind, attempt, words: words, retryAt: retryAt) }
    }

    /// Writes a step down, if the mail still stands where the step follows.
    private func write(
        _ id: OutboxID, _ kind: DeliveryStep.Kind, _ attempt: Int, words: SafeText? = nil,
        retryAt: Instant? = nil
    ) throws {
        let step = DeliveryStep(
            outbox: id, kind: kind, attempt: attempt, words: words, retryAt: retryAt, at: now())
        let follows = try keeper.perform { state in
            var follows = false
            try state.journal.transaction(on: &state.shop) { decision in
                guard let entry = decision.shop.outbox[id], entry.session == session,
                    kind.follows(entry.state) else { return }
                follows = true
                decision.record(.deliveryStep(step))
            }
            return follows
        }
        if !follows { throw DeliveryStopped() }
    }

    /// Records a failure before the last byte; after it the words are only told.
    private func fail(_ id: OutboxID, _ words: SafeText, retryAt: Instant?) async -> SafeText? {
        let at = now()
        try? await BlockingWork.run {
            try keeper.perform { state in
                try state.journal.transaction(on: &state.shop) { decision in
                    guard let entry = decision.shop.outbox[id], !entry.mayHaveLeft else { return }
                    decision.record(
                        .deliveryStep(
                            DeliveryStep(
                                outbox: id, kind: .failed, attempt: entry.attempts, words: words,
                                retryAt: retryAt, at: at)))
                }
            }
        }
        return words
    }
}

/// The mail was taken back, or somebody else has it: nothing is sent and nothing is to be said.
struct DeliveryStopped: Error {}

extension DeliveryStep.Kind {
    /// Whether this step may come after that state; what has been let go is never sent again.
    fileprivate func follows(_ state: OutboxState) -> Bool {
        switch (self, state) {
        case (.attempting, .sealed), (.attempting, .failed), (.attempting, .released),
            (.attempting, .attempting):
            true
        case (.finishing, .attempting): true
        case (.accepted, .finishing), (.accepted, .sealed), (.accepted, .attempting): true
        case (.accepted, .failed), (.accepted, .released): true
        case (.failed, .attempting), (.failed, .finishing), (.unknown, .attempting), (.unknown, .finishing): true
        default: false
        }
    }
}

/// Why a mail cannot leave, in words for its row.
struct DeliveryRefusal: Error {
    let words: SafeText
    let retryAt: Instant?
}

/// The right to send, until it is given back.
///
/// `@unchecked Sendable`: the lock is handed from the thread that took it to the one task that
/// sends, and nobody else has it.
private struct Turn: @unchecked Sendable {
    let lock: any StorageLock
    func release() { lock.release() }
}

/// How long to wait before looking again whether nobody else is sending; that may be minutes.
struct TurnPauses {
    private var milliseconds = 20

    mutating func next() -> Duration {
        defer { milliseconds = min(milliseconds * 2, 250) }
        return .milliseconds(milliseconds)
    }
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
