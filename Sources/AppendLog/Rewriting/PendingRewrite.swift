/// Files that wait to take the place of others, all at once.
///
/// `rewrite/` holds them under flat names until `rewrite/commit` stands beside them, with one line for
/// each: what takes its place, and, after a hyphen, what goes. Finishing moves each to its place, where
/// one that is gone from `rewrite/` already is, so it can be begun again at any time. Before the commit
/// file goes, the new names are synced.
struct PendingRewrite {
    static let folder = "rewrite"
    static let commit = "rewrite/commit"

    private let storage: any LogStorage
    private var lines: [String] = []

    init(_ storage: any LogStorage) { self.storage = storage }

    /// Whether something has to be finished before anything else is written.
    static func isCommitted(_ storage: any LogStorage) throws(StorageError) -> Bool {
        try storage.exists(commit)
    }

    /// Finishes what was committed and cut; clears away what never was. Cheap where there is nothing.
    ///
    /// - Parameter isWriting: a reader leaves alone what may just be being written.
    static func settle(_ storage: any LogStorage, isWriting: Bool) throws(StorageError) {
        guard try storage.exists(folder) else { return }
        let isCommitted = try isCommitted(storage)
        guard isCommitted || isWriting else { return }
        if try storage.list(folder).isEmpty { return }
        let lock = try LockFile(StoreLayout.eventLock, in: storage).acquire()
        defer { lock.release() }
        if try finishCommitted(storage) { return }
        // Whoever rewrites holds the lock until then: nobody is at it.
        try PendingRewrite(storage).clear()
    }

    /// Finishes what was committed and cut; the events' lock is held.
    ///
    /// - Returns: whether there was anything: then the log is not what it was.
    @discardableResult
    static func finishCommitted(_ storage: any LogStorage) throws(StorageError) -> Bool {
        guard try isCommitted(storage) else { return false }
        let locks = try OtherLocks(storage)
        defer { locks.release() }
        var pending = PendingRewrite(storage)
        let file = try storage.open(commit, .reading)
        let text = String(decoding: try file.bytes(at: 0, count: file.size()), as: UTF8.self)
        pending.lines = text.split(separator: "\n").map(String.init)
        try pending.finish()
        return true
    }

    /// Makes an empty place; the locks are held.
    func begin() throws(StorageError) {
        try storage.makeDirectory(Self.folder)
        try storage.synchronizeDirectory("")
        try clear()
    }

    mutating func add(_ bytes: [UInt8], for path: String) throws(StorageError) {
        try storage.publish(bytes, as: Self.place(of: path))
        lines.append(path)
    }

    /// From here on it is done.
    mutating func commit(removing: [String]) throws(StorageError) {
        lines += removing.map { "- " + $0 }
        try storage.publish(Array(lines.map { $0 + "\n" }.joined().utf8), as: Self.commit)
    }

    func finish() throws(StorageError) {
        var folders: Set<String> = []
        for line in lines {
            let path = line.hasPrefix("- ") ? String(line.dropFirst(2)) : line
            folders.insert(StoreLayout.directory(of: path))
            if line.hasPrefix("- ") { try removeIfPresent(path) } else { try putInPlace(path) }
        }
        for folder in folders.sorted() {
            if folder.isEmpty { continue }
            if try storage.exists(folder) { try storage.synchronizeDirectory(folder) }
        }
        try storage.synchronizeDirectory(Self.folder)
        try storage.remove(Self.commit)
        try storage.synchronizeDirectory(Self.folder)
        try clear()
    }

    /// Takes away what was written and not committed, so that it takes no room.
    func abandon() {
        guard (try? Self.isCommitted(storage)) == false else { return }
        try? clear()
    }

    private func putInPlace(_ path: String) throws(StorageError) {
        do {
            try storage.renameReplacing(Self.place(of: path), with: path)
        } catch where error.kind == .notFound {}
    }

    private func clear() throws(StorageError) {
        for name in try storage.list(Self.folder) { try storage.remove(Self.folder + "/" + name) }
        try storage.synchronizeDirectory(Self.folder)
    }

    private func removeIfPresent(_ path: String) throws(StorageError) {
        do {
            try storage.remove(path)
        } catch where error.kind == .notFound {}
    }

    private static func place(of path: String) -> String {
        folder + "/" + path.replacing("/", with: ".")
    }
}

/// What a rewriting holds beside the events' lock, and after it: no mail is appended meanwhile, and no
/// checkpoint written of what is about to go.
struct OtherLocks {
    private let locks: [any StorageLock]

    init(_ storage: any LogStorage) throws(StorageError) {
        let mail = try LockFile(StoreLayout.mailLock, in: storage).acquire()
        let checkpoint = try LockFile(StoreLayout.checkpointLock, in: storage).acquire()
        locks = [checkpoint, mail]
    }

    func release() { locks.forEach { $0.release() } }
}
