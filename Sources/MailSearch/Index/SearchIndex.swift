import Synchronization

/// A full-text index over messages, in one folder. It is derived from the mail: it may be deleted
/// at any time and is built again by adding every message.
///
/// Documents are added in memory and found at once; ``flush()`` brings them to disk. After a crash,
/// add again what comes after ``indexedThrough``. Adding a document twice does nothing.
///
/// One process writes a folder. Others open it as well, see what the writer flushed after
/// ``refresh()``, and keep in memory what they add themselves, until the writer has it on disk.
///
/// All methods may be called on any thread. ``flush()`` and ``mergeStep()`` take their time on the
/// disk and belong on a worker; ``search(_:limit:grouping:text:)`` and ``add(_:)`` never wait for
/// them.
public final class SearchIndex: Sendable {
    public enum Access: Sendable {
        /// Write if no other process does.
        case write
        /// Never touch the folder.
        case readOnly
    }

    let folder: IndexFolder
    let access: Access
    let sizes: IndexSizes
    /// Held while files are written: flushes, merges and refreshes go one after another.
    /// Taken before `sealing`, and that before `state`.
    let saving = Mutex(())
    /// Held while a full buffer becomes a segment.
    let sealing = Mutex(())
    let state: Mutex<IndexState>

    /// Opens or begins the index in a folder.
    ///
    /// - Throws: ``SearchIndexError``; where it `needsRebuild`, ``discard(folder:)`` helps.
    public static func open(
        folder path: String, access: Access = .write
    ) throws(SearchIndexError) -> SearchIndex {
        try open(folder: path, access: access, sizes: .standard)
    }

    static func open(
        folder path: String, access: Access, sizes: IndexSizes
    ) throws(SearchIndexError) -> SearchIndex {
        let folder = IndexFolder(path: path)
        var state = IndexState()
        if access == .write {
            try folder.create()
            state.writerLock = try WriterLock.take(folder.lockPath)
        }
        try state.load(folder)
        if state.writerLock != nil { folder.removeAll(except: state.manifest ?? Manifest()) }
        return SearchIndex(folder, access, sizes, state)
    }

    private init(_ folder: IndexFolder, _ access: Access, _ sizes: IndexSizes, _ state: IndexState)
    {
        self.folder = folder
        self.access = access
        self.sizes = sizes
        self.state = Mutex(state)
    }

    /// Deletes the index in a folder, damaged or not.
    public static func discard(folder path: String) throws(SearchIndexError) {
        let folder = IndexFolder(path: path)
        try folder.create()
        guard let lock = try WriterLock.take(folder.lockPath) else {
            throw .heldByAnother(path: path)
        }
        try withExtendedLifetime(lock) { () throws(SearchIndexError) in
            try folder.removeEverything()
        }
    }

    /// Whether this handle writes the folder.
    public var isWriter: Bool { state.withLock { $0.writerLock != nil } }

    /// The last message whose indexing would survive a crash now; nil before the first.
    public var indexedThrough: UInt32? { state.withLock { $0.indexedThrough } }

    /// The last message that is found now. Messages after it are to be added.
    ///
    /// It falls when another process has discarded the index: see ``refresh()``.
    public var addedThrough: UInt32? { state.withLock { $0.addedThrough } }

    /// Whether something waits for ``flush()``.
    public var hasUnsaved: Bool {
        state.withLock {
            !$0.buffer.isEmpty || $0.frozen != nil || !$0.sealed.isEmpty
                || !$0.unsavedForgotten.isEmpty
        }
    }

    /// Adds a message, in memory.
    ///
    /// - Returns: false when a message of this or a later number is there already; it stays as it
    ///   is.
    @discardableResult
    public func add(_ document: SearchDocument) -> Bool {
        let (isNew, isFull) = state.withLock { state in
            if let last = state.addedThrough, document.number <= last { return (false, false) }
            state.buffer.add(document, with: &state.scanner)
            return (true, state.buffer.isFull(sizes))
        }
        if isFull { seal() }
        return isNew
    }

    /// Forgets a message for good: it is not found from now on, and its words leave the disk with
    /// the next ``flush()`` and ``mergeStep()``s.
    public func forget(_ number: UInt32) {
        state.withLock { $0.unsavedForgotten.insert(number) }
    }

    /// Makes the buffer a segment in memory. Searches go on meanwhile.
    func seal() {
        sealing.withLock { _ in
            let frozen = state.withLock { state in
                state.frozen = state.buffer.isEmpty ? nil : state.buffer
                state.buffer = DocumentBuffer()
                return state.frozen
            }
            guard let segment = frozen?.sealed() else { return }
            state.withLock { state in
                state.sealed.append(segment)
                state.frozen = nil
            }
        }
    }
}
