/// Everything an open index knows, guarded by one lock.
struct IndexState: Sendable {
    /// nil until the index first reaches the disk.
    var manifest: Manifest?
    var manifestMark: IndexFolder.ManifestMark?
    /// On disk, oldest first.
    var segments: [Segment] = []
    /// Full buffers as segments in memory, oldest first; newer than every segment on disk.
    var sealed: [Segment] = []
    /// A full buffer on its way to `sealed`; no longer changed.
    var frozen: DocumentBuffer?
    var buffer = DocumentBuffer()
    var scanner = WordScanner()
    /// Forgotten here and not yet in the manifest.
    var unsavedForgotten = NumberSet()
    var writerLock: WriterLock?

    var indexedThrough: UInt32? { manifest?.indexedThrough }

    /// The last document on disk or in memory.
    var addedThrough: UInt32? {
        let inMemory = buffer.lastNumber ?? frozen?.lastNumber ?? sealed.last?.footer.lastNumber
        guard let inMemory else { return indexedThrough }
        return max(inMemory, indexedThrough ?? 0)
    }

    var forgotten: NumberSet {
        var all = manifest?.forgotten ?? NumberSet()
        all.formUnion(unsavedForgotten)
        return all
    }

    mutating func dropMemory() {
        sealed = []
        frozen = nil
        buffer = DocumentBuffer()
    }
}
