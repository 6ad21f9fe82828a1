import AppendLog
import PlainText
import ShopDomain
import ShopJournal

/// The journal behind its queue: the loop hands over facts and never waits for the disk.
///
/// Keeps a shop of its own in the order of the log. The loop's shop runs ahead of it by what is
/// not on disk yet; when others' records came in between, the loop takes over this one.
public final class JournalKeeper: Sendable {
    public struct State {
        public internal(set) var journal: ShopJournal
        public var shop: Shop
        /// Facts that could not be written yet, oldest first.
        var backlog: [(batch: Int, event: ShopEvent)] = []
        /// Why the last attempt to write them failed.
        var problem: SafeText?
    }

    /// What the keeper tells the loop.
    public enum Report: Sendable {
        /// Everything up to this batch is on disk; `shop` is given when others wrote too.
        case recorded(upTo: Int, shop: Shop?)
        case failed(SafeText)
        /// The disk is full: of everything up to this batch, what is essential is on disk.
        case essentialsRecorded(upTo: Int, SafeText)
        /// Others wrote, or the shop was opened anew.
        case changed(Shop)
    }

    private let worker: SerialWorker<State>
    private let report: @Sendable (Report) -> Void

    public init(
        _ journal: sending ShopJournal, _ shop: Shop, report: @escaping @Sendable (Report) -> Void
    ) {
        worker = SerialWorker("shopbell.journal", State(journal: journal, shop: shop))
        self.report = report
    }

    /// Writes facts down, in order; reports when they are on disk.
    public func record(_ events: [ShopEvent], batch: Int) {
        let report = report
        worker.enqueue { state in
            state.backlog += events.map { (batch, $0) }
            Self.flush(&state, upTo: batch, report)
            Self.mend(&state, report)
        }
    }

    /// Does something once all that was handed over before is on disk; not at all where it is not.
    public func afterRecording(_ work: @escaping @Sendable () -> Void) {
        worker.enqueue { state in
            if state.backlog.isEmpty { work() }
        }
    }

    /// Reads what others wrote, and tries again to write what could not be written.
    public func follow() {
        let report = report
        worker.enqueue { state in
            defer { Self.mend(&state, report) }
            if let last = state.backlog.last { return Self.flush(&state, upTo: last.batch, report) }
            var hasChanged = false
            do throws(LogError) {
                var shop = state.shop
                state.shop = Shop()
                defer { state.shop = shop }
                try state.journal.catchUp { event in
                    shop.apply(event)
                    hasChanged = true
                }
            } catch {
                report(.failed(SafeText(line: error.description)))
            }
            if hasChanged { report(.changed(state.shop)) }
        }
    }

    /// Does something with journal and shop, under nobody else's feet; waits for it.
    ///
    /// What the loop handed over before is on disk or in the backlog by then. A change of the shop
    /// is reported.
    public func perform<Result: Sendable, Failure: Error>(
        _ body: (inout State) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        let report = report
        return try worker.perform { (state) throws(Failure) in
            let before = state.shop.revision
            defer {
                if state.shop.revision != before { report(.changed(state.shop)) }
                Self.mend(&state, report)
            }
            return try body(&state)
        }
    }

    /// Writes everything that waits; false when some of it could not be written.
    public func drain() -> Bool {
        let report = report
        return worker.perform { state in
            // A second time for a log that had to be opened anew.
            for _ in 0..<2 {
                if let last = state.backlog.last { Self.flush(&state, upTo: last.batch, report) }
                Self.mend(&state, report)
            }
            return state.backlog.isEmpty
        }
    }

    /// Writes everything that waits, for the last time.
    ///
    /// - Throws: what is not on disk, and why.
    public func finish() throws(UnsavedWork) {
        if drain() { return }
        throw worker.perform { state in
            UnsavedWork(
                count: state.backlog.count, place: (state.journal.storage as? FileStorage)?.root ?? "",
                reason: state.problem ?? "")
        }
    }

    /// A checkpoint pays off when the tail behind the last one takes noticeably long to read.
    public func writeCheckpointIfWorthwhile() {
        worker.perform { state in
            guard state.backlog.isEmpty, state.journal.recordsSinceCheckpoint >= Self.worthwhileRecords
            else { return }
            _ = try? state.journal.writeCheckpoint(of: state.shop, at: state.journal.position)
        }
    }

    private static let worthwhileRecords: UInt64 = 2_000

    private static func flush(_ state: inout State, upTo batch: Int, _ report: (Report) -> Void) {
        guard !state.backlog.isEmpty else { return report(.recorded(upTo: batch, shop: nil)) }
        do throws(LogError) {
            let hasOthers = try write(state.backlog.map(\.event), &state)
            state.backlog = []
            report(.recorded(upTo: batch, shop: hasOthers ? state.shop : nil))
        } catch {
            let words = SafeText(line: error.description)
            state.problem = words
            if keepEssentials(&state, error) {
                report(.essentialsRecorded(upTo: batch, words))
            } else {
                report(.failed(words))
            }
        }
    }

    /// Where not everything fits, drafts and outbox states still may; the rest waits.
    private static func keepEssentials(_ state: inout State, _ error: LogError) -> Bool {
        guard case .diskFull = error else { return false }
        let essential = state.backlog.filter(\.event.isEssential)
        guard !essential.isEmpty, essential.count < state.backlog.count,
            (try? write(essential.map(\.event), &state)) != nil else { return false }
        state.backlog.removeAll(where: \.event.isEssential)
        return true
    }

    /// Opens the shop anew where it and the log may have come apart; what waits is still written,
    /// unless it turns out that the failed writing did reach the disk.
    private static func mend(_ state: inout State, _ report: (Report) -> Void) {
        guard state.journal.mustReopen || state.shop.isArchiveDamaged else { return }
        if state.shop.isArchiveDamaged {
            ShopJournal.removeDamagedCheckpoints(state.journal.storage)
        }
        do throws(LogError) {
            var backlog = state.backlog
            let opened = try state.journal.reopened { event in
                if backlog.first?.event == event { backlog.removeFirst() }
            }
            state.backlog = backlog
            state.journal = opened.journal
            state.shop = opened.shop.replacing(state.shop)
            report(.changed(state.shop))
        } catch {
            report(.failed(SafeText(line: error.description)))
        }
    }

    /// - Returns: whether others had written meanwhile.
    private static func write(_ events: [ShopEvent], _ state: inout State) throws(LogError) -> Bool {
        var shop = state.shop
        state.shop = Shop()
        defer { state.shop = shop }
        var hasOthers = false
        try state.journal.append(events) { event in
            shop.apply(event)
            hasOthers = true
        }
        for event in events { shop.apply(event) }
        return hasOthers
    }
}
