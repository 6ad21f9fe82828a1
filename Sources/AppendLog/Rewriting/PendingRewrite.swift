/// Files that wait to take the place of others, all at once.
///
/// `rewrite/` holds them under flat names until `rewrite/commit` stands beside them, with one line for
/// each: what takes its place, and, after a hyphen, what goes. Finishing copies, and removes what it
/// copied from only when everything is in its place and synced, so it can be begun again at any time.
struct PendingRewrite {
    static let folder = "rewrite"
    static let commit = "rewrite/commit"

    private let storage: any LogStorage
    private var lines: [String] = []

    init(_ storage: any LogStorage) { self.storage = storage }

    /// Finishes what was committed and cut; clears away what never was. Cheap where there is nothing.
    ///
    /// - Parameter isWriting: a reader leaves alone what may just be being written.
    static func settle(_ storage: any LogStorage, isWriting: Bool) throws(StorageError) {
        guard try storage.exists(folder) else { return }
        let isCommitted = try storage.exists(commit)
        guard isCommitted || isWriting else { return }
        if try storage.list(folder).isEmpty { return }
        let lock = try LockFile(StoreLayout.eventLock, in: storage).acquire()
        defer { lock.release() }
        let mailLock = try LockFile(StoreLayout.mailLock, in: storage).acquire()
        defer { mailLock.release() }
        var pending = PendingRewrite(storage)
        guard try storage.exists(commit) else { return try pending.clear() }
        let file = try storage.open(commit, .reading)
        let text = String(decoding: try file.bytes(at: 0, count: file.size()), as: UTF8.self)
        pending.lines = text.split(separator: "\n").map(String.init)
        try pending.finish()
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
        try storage.remove(Self.commit)
        try storage.synchronizeDirectory(Self.folder)
        try clear()
    }

    private func putInPlace(_ path: String) throws(StorageError) {
        let source = try storage.open(Self.place(of: path), .reading)
        let bytes = try source.bytes(at: 0, count: source.size())
        let draft = path + StoreLayout.unfinishedSuffix
        let file = try storage.createAfresh(draft)
        try file.writeAll(bytes, at: 0)
        try file.synchronize()
        try storage.renameReplacing(draft, with: path)
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
