import Synchronization

extension SearchIndex {
    /// Brings everything added or forgotten so far to disk.
    ///
    /// - Returns: false when another process is the writer; nothing is lost then, it stays in
    ///   memory.
    /// - Throws: ``SearchIndexError``; what was to be saved stays in memory and may be tried again.
    @discardableResult
    public func flush() throws(SearchIndexError) -> Bool {
        try saving.withLock { _ throws(SearchIndexError) in
            guard try becomeWriter() else { return false }
            seal()
            let (sealed, unsaved, manifest) = state.withLock {
                ($0.sealed, $0.unsavedForgotten, $0.manifest ?? Manifest())
            }
            if sealed.isEmpty, unsaved.isEmpty { return true }
            try save(sealed, forgetting: unsaved, manifest)
            return true
        }
    }

    /// Deletes what is on disk and in memory and begins anew; every message is to be added again.
    ///
    /// - Throws: ``SearchIndexError/heldByAnother(path:)`` unless this handle can write.
    public func startOver() throws(SearchIndexError) {
        try saving.withLock { _ throws(SearchIndexError) in
            state.withLock { state in
                if state.writerLock?.isInPlace == false { state.writerLock = nil }
            }
            guard try lockForWriting() else { throw .heldByAnother(path: folder.path) }
            try folder.removeEverything()
            sealing.withLock { _ in
                state.withLock { state in
                    state = IndexState(writerLock: state.writerLock)
                }
            }
        }
    }

    private func save(
        _ sealed: [Segment], forgetting unsaved: NumberSet, _ old: Manifest
    ) throws(SearchIndexError) {
        var manifest = old
        manifest.forgotten.formUnion(unsaved)
        var saved: [Segment] = []
        for segment in sealed {
            guard let line = try write(segment, &manifest) else { continue }
            manifest.segments.append(line)
            saved.append(try opened(line))
        }
        if let last = sealed.last?.footer.lastNumber {
            manifest.indexedThrough = max(manifest.indexedThrough ?? 0, last)
        }
        try commit(manifest) { state in
            state.segments += saved
            state.sealed.removeFirst(sealed.count)
            state.unsavedForgotten.subtract(unsaved)
        }
    }

    /// Writes a sealed segment to a file, without what an earlier writer has on disk already.
    ///
    /// - Returns: nil when nothing of it is left.
    private func write(
        _ segment: Segment, _ manifest: inout Manifest
    ) throws(SearchIndexError) -> Manifest.SegmentLine? {
        var left = manifest.forgotten
        if let through = manifest.indexedThrough { left.insert(0...through) }
        let stretch = segment.footer.firstNumber...segment.footer.lastNumber
        let identifier = manifest.nextIdentifier
        let path = folder.segmentPath(identifier)
        if left.overlaps(with: stretch).isEmpty, let image = segment.image {
            let file = try OutputFile(creating: path)
            try file.write(image[...])
            try file.finish()
            manifest.nextIdentifier += 1
            return Manifest.SegmentLine(identifier, segment.footer)
        }
        let outcome = try writeMerged([segment], without: left, &manifest) { false }
        if case .written(let line) = outcome { return line }
        return nil
    }

    func writeMerged(
        _ sources: [Segment], without left: NumberSet, _ manifest: inout Manifest,
        unless isCancelled: () -> Bool
    ) throws(SearchIndexError) -> MergeOutcome {
        let merge = try SegmentMerge(sources, without: left)
        guard !merge.isEmpty else { return .nothingLeft }
        let identifier = manifest.nextIdentifier
        let file = try OutputFile(creating: folder.segmentPath(identifier))
        let output = SegmentOutput(file: file)
        guard let footer = try merge.write(to: output, unless: isCancelled) else {
            return .cancelled
        }
        manifest.nextIdentifier += 1
        return .written(Manifest.SegmentLine(identifier, footer))
    }

    func opened(_ line: Manifest.SegmentLine) throws(SearchIndexError) -> Segment {
        guard let segment = try folder.openSegment(line) else {
            throw .damaged(path: folder.segmentPath(line.identifier), detail: "it is missing")
        }
        return segment
    }

    /// Makes a manifest the truth, on disk and then here.
    ///
    /// - Throws: ``SearchIndexError``; the old manifest then stays the truth here, and if the disk
    ///   has the new one, the next write notices.
    func commit(
        _ manifest: Manifest, _ change: (inout IndexState) -> Void
    ) throws(SearchIndexError) {
        try folder.write(manifest)
        let mark = folder.manifestMark()
        state.withLock { state in
            state.manifest = manifest
            state.manifestMark = mark
            change(&state)
        }
    }
}
