import Synchronization

extension SearchIndex {
    /// Takes up what the writer has flushed meanwhile; costs one look at a file when there is
    /// nothing.
    ///
    /// When the index was discarded by another process, documents in memory are dropped with it and
    /// ``addedThrough`` falls: add again what comes after it.
    ///
    /// - Returns: whether anything changed.
    @discardableResult
    public func refresh() throws(SearchIndexError) -> Bool {
        try saving.withLock { _ throws(SearchIndexError) in
            if isWriter { return false }
            return try reload()
        }
    }

    /// - Precondition: `saving` is held.
    private func reload() throws(SearchIndexError) -> Bool {
        var loaded = IndexState()
        (loaded.manifest, loaded.manifestMark, loaded.segments) = state.withLock {
            ($0.manifest, $0.manifestMark, $0.segments)
        }
        guard folder.manifestMark() != loaded.manifestMark else { return false }
        let former = loaded.manifest?.generation
        try loaded.load(folder)
        sealing.withLock { _ in
            state.withLock { state in
                state.manifest = loaded.manifest
                state.manifestMark = loaded.manifestMark
                state.segments = loaded.segments
                if former != nil, former != loaded.manifest?.generation { state.dropMemory() }
                state.dropSealedOnDisk()
            }
        }
        return true
    }

    /// Makes sure that this handle writes, and that nothing happened to the folder since it looked.
    ///
    /// - Precondition: `saving` is held.
    func becomeWriter() throws(SearchIndexError) -> Bool {
        let wasWriter = isWriter
        guard try lockForWriting() else { return false }
        if !wasWriter {
            _ = try reload()
            return true
        }
        let mark = state.withLock { $0.manifestMark }
        guard folder.manifestMark() == mark else {
            throw .damaged(path: folder.manifestPath, detail: "another program changed it")
        }
        return true
    }

    /// - Precondition: `saving` is held.
    func lockForWriting() throws(SearchIndexError) -> Bool {
        guard access == .write else { return false }
        if let lock = state.withLock({ $0.writerLock }) {
            if lock.isInPlace { return true }
            throw .damaged(path: lock.path, detail: "another program removed it")
        }
        try folder.create()
        guard let lock = try WriterLock.take(folder.lockPath) else { return false }
        state.withLock { $0.writerLock = lock }
        return true
    }
}

extension IndexState {
    /// Reads the manifest and opens the segments it names, keeping those that are open already.
    mutating func load(_ folder: IndexFolder) throws(SearchIndexError) {
        for attempt in 1...Limits.openAttemptsMaximum {
            let mark = folder.manifestMark()
            let manifest = try folder.readManifest()
            if let segments = try openSegments(of: manifest, folder) {
                (self.manifest, self.manifestMark, self.segments) = (manifest, mark, segments)
                return
            }
            if folder.manifestMark() == mark || attempt == Limits.openAttemptsMaximum { break }
        }
        throw .damaged(path: folder.manifestPath, detail: "a segment it names is missing")
    }

    /// nil when a file is gone: a merge took it away, or the index is damaged.
    private func openSegments(
        of manifest: Manifest?, _ folder: IndexFolder
    ) throws(SearchIndexError) -> [Segment]? {
        var opened: [Segment] = []
        for line in manifest?.segments ?? [] {
            if let known = segments.first(where: { $0.line == line }) {
                opened.append(known)
            } else if let segment = try folder.openSegment(line) {
                opened.append(segment)
            } else {
                return nil
            }
        }
        return opened
    }

    /// Lets go of segments in memory that the writer has on disk altogether.
    mutating func dropSealedOnDisk() {
        guard let through = indexedThrough else { return }
        sealed.removeAll { $0.footer.lastNumber <= through }
        if frozen == nil, let last = buffer.lastNumber, last <= through {
            buffer = DocumentBuffer()
        }
    }
}
