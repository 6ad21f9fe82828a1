import AppendLog
import MailTransport
import ShopDomain
import ShopJournal

/// Takes in all mail at some paths.
///
/// Works in batches, each of them durable before the next one is written; killed at any time, the
/// same import run again ends in the same state. While one batch is written, the next ones are
/// classified on other threads.
public final class MailImporter {
    private let storage: any LogStorage
    private let search: ShopSearch?
    private let lanes: ClassifyingLanes
    private let now: Instant
    private let batchMessageCount: Int
    private var journal: ShopJournal
    private var shop: Shop
    private var report = ImportReport()
    private var sinceCheckpoint = 0
    private let clock = ContinuousClock()
    private let start: ContinuousClock.Instant

    /// Opens the shop for writing, and makes it when there is none.
    ///
    /// - Parameters:
    ///   - search: the index to feed along; nil leaves that to whoever searches next.
    ///   - now: what "older than the shop looks back" is counted from.
    public convenience init(
        _ storage: any LogStorage, settings: IntakeSettings, search: ShopSearch? = nil, now: Instant
    ) throws(IntakeError) {
        try self.init(
            storage, settings: settings, search: search, now: now,
            batchMessageCount: IntakeLimits.batchMessageCount)
    }

    init(
        _ storage: any LogStorage, settings: IntakeSettings, search: ShopSearch? = nil, now: Instant,
        batchMessageCount: Int
    ) throws(IntakeError) {
        self.batchMessageCount = batchMessageCount
        self.storage = storage
        self.search = search
        self.now = now
        lanes = ClassifyingLanes(MailClassifier(settings, now: now))
        start = clock.now
        (journal, shop) = try Self.open(storage)
    }

    /// - Parameters:
    ///   - isInterrupted: asked before each message; when it says yes, what was read so far is
    ///     kept and the report says so.
    ///   - progress: called after each batch.
    public func run(
        _ paths: [String], isInterrupted: () -> Bool = { false },
        progress: (ImportProgress) -> Void = { _ in }
    ) throws(IntakeError) -> ImportReport {
        var sources: [MailSource] = []
        for path in paths { sources.append(try open(path)) }
        var batch = ImportBatch()
        for source in sources where !report.isInterrupted {
            while let message = try next(of: source) {
                if isInterrupted() {
                    report.isInterrupted = true
                    break
                }
                take(FoundMail(message), into: &batch)
                guard batch.count >= batchMessageCount || batch.byteCount >= IntakeLimits.batchBytes
                else { continue }
                try classify(batch)
                batch = ImportBatch()
                progress(self.progress(sources))
            }
        }
        try classify(batch)
        while let last = lanes.next() { try keep(last) }
        try finish(sources)
        progress(self.progress(sources))
        return report
    }

    /// The shop with everything taken in.
    public var result: (journal: ShopJournal, shop: Shop) { (journal, shop) }

    private func take(_ mail: FoundMail, into batch: inout ImportBatch) {
        report.readCount += 1
        if mail.isLeftOut {
            report.leftOutCount += 1
        } else if shop.message(identity: mail.identity) != nil {
            report.alreadyThereCount += 1
        } else {
            batch.add(mail)
        }
    }

    /// Keeps the oldest batch when that makes room for the next one.
    private func classify(_ batch: ImportBatch) throws(IntakeError) {
        if lanes.isFull, let oldest = lanes.next() { try keep(oldest) }
        lanes.begin(batch.mails)
    }

    private func keep(_ batch: [ClassifiedMail]) throws(IntakeError) {
        guard !batch.isEmpty else { return }
        let outcome = try MailIntake.keep(batch, in: journal, &shop)
        let unreadable = outcome.taken.count { $0.message.nature == .unreadable }
        report.alreadyThereCount += outcome.alreadyThereCount
        report.unreadableCount += unreadable
        report.newCount += outcome.taken.count - unreadable
        search?.add(outcome.taken)
        sinceCheckpoint += outcome.taken.count
        if sinceCheckpoint >= IntakeLimits.checkpointMessageCount { try writeCheckpoint() }
    }

    private func finish(_ sources: [MailSource]) throws(IntakeError) {
        if sinceCheckpoint > 0 { try writeCheckpoint() }
        if !report.isInterrupted { feedSearch() }
        search?.save()
        report.omissions = sources.flatMap(\.omissions)
        report.omittedFileCount = sources.reduce(0) { $0 + $1.omittedCount }
        report.views = shop.counts(at: now)
        report.conversationCount = shop.conversationCount
        report.seconds = seconds
    }

    /// What an earlier, killed import left out of the index.
    private func feedSearch() {
        guard let search else { return }
        while search.catchUp(shop, reading: { try? journal.mail.read($0) }) == .more {}
    }

    /// Opening the shop again from the checkpoint gives back the memory that the batches took.
    private func writeCheckpoint() throws(IntakeError) {
        sinceCheckpoint = 0
        do {
            guard try journal.writeCheckpoint(of: shop, at: journal.position) else { return }
        } catch {
            throw .checkpoint(error)
        }
        (journal, shop) = try Self.open(storage)
    }

    private static func open(
        _ storage: any LogStorage
    ) throws(IntakeError) -> (journal: ShopJournal, shop: Shop) {
        do { return try ShopJournal.open(storage, mode: .writing) } catch { throw .log(error) }
    }

    private func open(_ path: String) throws(IntakeError) -> MailSource {
        do { return try MailSource(path: path) } catch { throw .source(error) }
    }

    private func next(of source: MailSource) throws(IntakeError) -> SourceMessage? {
        do { return try source.next() } catch { throw .source(error) }
    }

    private func progress(_ sources: [MailSource]) -> ImportProgress {
        let bytes = sources.map(\.progress)
        return ImportProgress(
            readCount: report.readCount, newCount: report.newCount,
            bytesDone: bytes.reduce(0) { $0 + $1.done }, bytesTotal: bytes.reduce(0) { $0 + $1.total },
            seconds: seconds)
    }

    private var seconds: Double { (clock.now - start) / .seconds(1) }
}

/// Mails that are going to be kept together.
private struct ImportBatch {
    private(set) var mails: [FoundMail] = []
    private(set) var byteCount = 0

    var count: Int { mails.count }

    mutating func add(_ mail: FoundMail) {
        mails.append(mail)
        byteCount += mail.bytes.count
    }
}
