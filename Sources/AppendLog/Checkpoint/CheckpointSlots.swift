/// The two files checkpoints alternate between, so that one is whole whatever happens to the other.
public struct CheckpointSlots: Sendable {
    private let storage: any LogStorage
    private let store: StoreIdentifier

    /// - Parameter store: only checkpoints of this store are taken.
    public init(_ storage: any LogStorage, store: StoreIdentifier) {
        self.storage = storage
        self.store = store
    }

    /// The newest checkpoint whose header and table are right, or nil: then the log is read from
    /// its start.
    ///
    /// When a section turns out damaged later, ask for the one older than its generation.
    public func newest(olderThan generation: UInt64 = .max) -> Checkpoint? {
        Self.slots.compactMap { open($0) }
            .filter { $0.generation < generation }
            .max { $0.generation < $1.generation }
    }

    /// The newest checkpoint of any store in a storage, for opening before the log has been looked
    /// at.
    public static func newest(in storage: any LogStorage) -> Checkpoint? {
        all(in: storage).first
    }

    /// The checkpoints in a storage whose header and table are right, newest first.
    public static func all(in storage: any LogStorage) -> [Checkpoint] {
        slots.compactMap { open($0, in: storage) }.sorted { $0.generation > $1.generation }
    }

    /// Verifies every byte of both checkpoints and removes those that are not right, so that
    /// nobody opens them again; the log has everything that was in them.
    ///
    /// - Returns: how many were removed; none while another process writes one.
    public static func removeDamaged(in storage: any LogStorage) throws(StorageError) -> Int {
        guard let lock = try LockFile(StoreLayout.checkpointLock, in: storage).acquireIfFree() else { return 0 }
        defer { lock.release() }
        let damaged = slots.filter { slot in
            guard let checkpoint = open(slot, in: storage) else { return false }
            return (try? checkpoint.verifyAll()) == nil
        }
        for slot in damaged { try storage.remove(slot) }
        return damaged.count
    }

    /// Writes a checkpoint into the slot that does not hold the newest one.
    ///
    /// - Parameters:
    ///   - position: the place in the log up to which everything is in the sections.
    ///   - body: begins the sections and fills them.
    /// - Returns: false, with nothing written, when another process is writing one.
    @discardableResult
    public func write(
        at position: LogPosition, _ body: (inout CheckpointWriter) throws(StorageError) -> Void
    ) throws(StorageError) -> Bool {
        guard let lock = try LockFile(StoreLayout.checkpointLock, in: storage).acquireIfFree() else {
            return false
        }
        defer { lock.release() }
        let newest = newest()
        let slot = Self.slots.first { open($0)?.generation != newest?.generation } ?? Self.slots[0]
        let draft = slot + StoreLayout.unfinishedSuffix
        do {
            var writer = CheckpointWriter(try storage.createAfresh(draft))
            try body(&writer)
            try writer.finish(
                generation: (newest?.generation ?? 0) + 1, store: store, position: position)
            try storage.renameReplacing(draft, with: slot)
            try storage.synchronizeDirectory(StoreLayout.checkpoints)
        } catch {
            try? storage.remove(draft)
            throw error
        }
        return true
    }

    private static let slots = ["A", "B"].map { "\(StoreLayout.checkpoints)/\($0).ckpt" }

    private func open(_ slot: String) -> Checkpoint? {
        guard let found = Self.open(slot, in: storage), found.header.store == store else {
            return nil
        }
        return found
    }

    private static func open(_ slot: String, in storage: any LogStorage) -> Checkpoint? {
        guard let file = try? storage.open(slot, .reading), let mapping = try? file.map() else {
            return nil
        }
        return Checkpoint(mapping)
    }
}
