import AppendLog
import Foundation
import ShopDomain

/// The shop on disk: events, raw mail and the checkpoint they are opened from.
///
/// Its life: ``open(_:mode:)`` gives the journal and the shop as the log has it; from then on
/// ``append(_:others:)`` and ``transaction(on:_:)`` record, ``catchUp(_:)`` follows what others
/// record. An instance belongs to one thread at a time.
public final class ShopJournal {
    public let storage: any LogStorage
    private var log: EventLog
    public let mail: MailStore
    private let coder = EventCoder()
    /// Where the checkpoint that the shop was opened from ends.
    public private(set) var checkpointed: LogPosition
    /// Records of kinds this program does not know, or whose payload made no sense.
    public private(set) var skippedCount = 0
    /// Set when the shop and the log may have come apart: go on with what ``reopened()`` gives.
    public private(set) var mustReopen = false
    private let mode: EventLog.Mode
    private let options: EventLog.Options

    private init(
        storage: any LogStorage, log: EventLog, store: StoreIdentifier, checkpointed: LogPosition,
        mode: EventLog.Mode, options: EventLog.Options
    ) {
        self.storage = storage
        self.log = log
        self.checkpointed = checkpointed
        self.mode = mode
        self.options = options
        mail = MailStore(MailSegments(storage, store: store))
    }

    /// Opens a shop: maps the newest checkpoint that is whole, then replays what came after it.
    ///
    /// Of the checkpoint only what is read now is verified now. Damage found later sets
    /// ``Shop/isArchiveDamaged``; then take the checkpoint away with
    /// ``removeDamagedCheckpoints(_:)`` and open again.
    public static func open(
        _ storage: any LogStorage, mode: EventLog.Mode, options: EventLog.Options = .init()
    ) throws(LogError) -> (journal: ShopJournal, shop: Shop) {
        try onceMore { () throws(LogError) in
            try open(storage, mode: mode, options: options, checkpointUpTo: .max) { _, _ in }
        }
    }

    /// Opens again when the log was written anew in the midst of it.
    private static func onceMore<Opened>(_ open: () throws(LogError) -> Opened) throws(LogError) -> Opened {
        do { return try open() } catch .rewound { return try open() }
    }

    private static func open(
        _ storage: any LogStorage, mode: EventLog.Mode, options: EventLog.Options,
        checkpointUpTo last: UInt64, reading: (ShopEvent, UInt64) -> Void
    ) throws(LogError) -> (journal: ShopJournal, shop: Shop) {
        for checkpoint in CheckpointSlots.all(in: storage) where checkpoint.position.sequence <= last {
            guard let archive = MappedArchive(checkpoint), let remainder = archive.remainder,
                let opened = try? open(
                    storage, mode: mode, options, from: checkpoint.position,
                    Shop(archive: archive, remainder: remainder), reading),
                !archive.isDamaged
            else { continue }
            return opened
        }
        return try open(storage, mode: mode, options, from: .start, Shop(), reading)
    }

    /// The same shop opened anew.
    ///
    /// - Parameter newer: called with each event after the last one read or written here. What a
    ///   failed writing was to record may be among them.
    public func reopened(
        reading newer: (ShopEvent) -> Void
    ) throws(LogError) -> (journal: ShopJournal, shop: Shop) {
        let last = position.sequence
        return try Self.open(storage, mode: mode, options: options, checkpointUpTo: last) { event, sequence in
            if sequence > last { newer(event) }
        }
    }

    /// Opens a shop from its log alone, as if there were no checkpoint.
    public static func replay(
        _ storage: any LogStorage, mode: EventLog.Mode, options: EventLog.Options = .init()
    ) throws(LogError) -> (journal: ShopJournal, shop: Shop) {
        try onceMore { () throws(LogError) in
            try open(storage, mode: mode, options, from: .start, Shop()) { _, _ in }
        }
    }

    /// Takes away checkpoints that are not what was written; the next opening does without them.
    ///
    /// - Returns: how many there were.
    @discardableResult
    public static func removeDamagedCheckpoints(_ storage: any LogStorage) -> Int {
        // Where nothing can be removed, nothing is: the reader replays the log instead.
        (try? CheckpointSlots.removeDamaged(in: storage)) ?? 0
    }

    private static func open(
        _ storage: any LogStorage, mode: EventLog.Mode, _ options: EventLog.Options,
        from position: LogPosition, _ start: Shop, _ reading: (ShopEvent, UInt64) -> Void
    ) throws(LogError) -> (journal: ShopJournal, shop: Shop) {
        var shop = start
        var skipped = 0
        let coder = EventCoder()
        let log = try EventLog(storage, mode: mode, from: position, options: options) { record in
            guard let event = coder.event(record) else { return skipped += 1 }
            shop.apply(event)
            reading(event, record.sequence)
        }
        guard let store = log.store else { throw .noStore }
        let journal = ShopJournal(
            storage: storage, log: log, store: store, checkpointed: position, mode: mode, options: options)
        journal.skippedCount = skipped
        return (journal, shop)
    }

    /// Reads raw mail on a thread of its own.
    public func mailReader() -> sending MailStore {
        guard let store = log.store else { preconditionFailure("an open log names its store") }
        return MailStore(MailSegments(storage, store: store))
    }

    public var position: LogPosition { log.position }
    public var condition: EventLog.Condition { log.condition }
    public var damages: [LogDamage] { log.damages }
    /// Why this program must not write here, however the shop was opened.
    public var newerWriter: LogError? { log.newerWriter }

    /// Records events; returns when they are on disk.
    ///
    /// - Parameter others: called first with each event that another process recorded since.
    public func append(
        _ events: [ShopEvent], others: (ShopEvent) -> Void
    ) throws(LogError) {
        do throws(LogError) {
            try log.transaction(
                reading: { record in read(record).map(others) },
                appending: { events.map(coder.record) })
        } catch {
            // A full disk leaves everything in its place; after anything else the log begins anew.
            if condition != .essentialOnly { mustReopen = true }
            throw error
        }
    }

    /// Decides on the newest state and records the decision, with nobody else in between.
    ///
    /// The shop has taken in others' events and the decided ones when this returns. When it throws
    /// the shop may hold decided events that are not on disk: see ``mustReopen``. It throws
    /// ``LogError/rewound``, with nothing recorded, when the shop turns out to be read from a
    /// damaged checkpoint, which is taken away. When the log was written anew meanwhile (somebody was
    /// forgotten), shop and journal are opened again first, and hold no more than it does.
    public func transaction(
        on shop: inout Shop, _ decide: (inout ShopDecision) -> Void
    ) throws(LogError) {
        var hasDecided = false
        func decideOnce(_ decision: inout ShopDecision) {
            hasDecided = true
            decide(&decision)
        }
        do {
            try decided(on: &shop, decideOnce)
        } catch .rewound where !hasDecided {
            try openAgain(&shop)
            try decided(on: &shop, decideOnce)
        }
    }

    private func openAgain(_ shop: inout Shop) throws(LogError) {
        let opened = try Self.open(storage, mode: mode, options: options)
        log = opened.journal.log
        checkpointed = opened.journal.checkpointed
        skippedCount = opened.journal.skippedCount
        shop = opened.shop.replacing(shop)
        mustReopen = false
    }

    private func decided(
        on shop: inout Shop, _ decide: (inout ShopDecision) -> Void
    ) throws(LogError) {
        var decision = ShopDecision(shop: shop)
        shop = Shop()
        let wasApart = mustReopen
        mustReopen = true
        defer { shop = decision.shop }
        try log.transaction(
            reading: { record in
                if let event = read(record) { decision.shop.apply(event) }
            },
            appending: {
                decide(&decision)
                return decision.shop.isArchiveDamaged ? [] : decision.events.map(coder.record)
            })
        if decision.shop.isArchiveDamaged {
            Self.removeDamagedCheckpoints(storage)
            throw .rewound
        }
        mustReopen = wasApart
    }

    /// Asks before raw mail is kept whether its facts could be recorded: on a full disk nothing but
    /// drafts and replies may use what room is left.
    public func requireRoom() throws(LogError) { try log.requireRoom() }

    /// Reads what others recorded, without waiting for anybody.
    public func catchUp(_ others: (ShopEvent) -> Void) throws(LogError) {
        do throws(LogError) {
            try log.catchUp { record in read(record).map(others) }
        } catch {
            mustReopen = true
            throw error
        }
    }

    private func read(_ record: LogRecord) -> ShopEvent? {
        let event = coder.event(record)
        if event == nil { skippedCount += 1 }
        return event
    }

    /// Writes a checkpoint of `shop`, which holds everything up to ``position``.
    ///
    /// - Returns: false, with nothing written, when another process is writing one, when a newer program
    ///   wrote what this one does not know, and when the log was written anew meanwhile: somebody who
    ///   was forgotten may be in `shop`, and it has to be opened again.
    @discardableResult
    public func writeCheckpoint(of shop: Shop, at position: LogPosition) throws(StorageError) -> Bool {
        guard let store = log.store, log.newerWriter == nil else { return false }
        do {
            let isWritten = try CheckpointSlots(storage, store: store).write(at: position) {
                (writer) throws(StorageError) in
                // Asked under the lock that a rewriting takes as well.
                guard (try? log.isInPlace()) == true else { throw StorageError(.failed, "read", "the log again") }
                var saving = CheckpointSaving(shop)
                try saving.write(to: &writer)
                // What was read wrongly must not be written down as right.
                if shop.isArchiveDamaged { throw StorageError(.failed, "read", "the checkpoint") }
            }
            if isWritten { checkpointed = position }
            return isWritten
        } catch {
            guard (try? log.isInPlace()) == false else { throw error }
            mustReopen = true
            return false
        }
    }

    /// Records since the checkpoint; a checkpoint pays off from a few thousand on.
    public var recordsSinceCheckpoint: UInt64 { log.position.sequence - checkpointed.sequence }
}

/// The shop under the lock, and what was decided about it so far.
public struct ShopDecision {
    public internal(set) var shop: Shop
    public private(set) var events: [ShopEvent] = []

    init(shop: Shop) { self.shop = shop }

    /// Decides on one event: the shop takes it in at once, so that the next decision knows of it.
    public mutating func record(_ event: ShopEvent) {
        shop.apply(event)
        events.append(event)
    }
}
