import Glibc

/// The files of one index: `manifest`, `segment-N` and `writer.lock`.
struct IndexFolder: Sendable {
    let path: String

    /// Tells one manifest file from the one that replaced it.
    struct ManifestMark: Equatable, Sendable {
        var device: UInt64
        var inode: UInt64
        var seconds: Int
        var nanoseconds: Int
    }

    var manifestPath: String { path + "/manifest" }
    var lockPath: String { path + "/writer.lock" }

    func segmentPath(_ identifier: UInt64) -> String { path + "/segment-\(identifier)" }

    /// Makes the folder and those above it.
    func create() throws(SearchIndexError) {
        var partial = path.hasPrefix("/") ? "/" : ""
        for name in path.split(separator: "/") {
            partial += name + "/"
            guard mkdir(partial, 0o700) == 0 || errno == EEXIST else {
                throw .cannotWrite(path: path, reason: systemReason(errno))
            }
        }
    }

    func manifestMark() -> ManifestMark? {
        var status = stat()
        guard stat(manifestPath, &status) == 0 else { return nil }
        return ManifestMark(
            device: UInt64(status.st_dev), inode: UInt64(status.st_ino),
            seconds: status.st_mtim.tv_sec, nanoseconds: status.st_mtim.tv_nsec)
    }

    /// nil when there is none yet.
    func readManifest() throws(SearchIndexError) -> Manifest? {
        guard let file = try PositionedFile.open(manifestPath) else { return nil }
        guard file.length <= Limits.manifestBytesMaximum else {
            throw .damaged(path: manifestPath, detail: "it is too long")
        }
        return try Manifest(decoding: file.read(0..<file.length), path: manifestPath)
    }

    /// Replaces the manifest: whoever opens the folder sees the old one or the new one.
    func write(_ manifest: Manifest) throws(SearchIndexError) {
        let temporary = manifestPath + ".temporary"
        let file = try OutputFile(creating: temporary)
        try file.write(manifest.encoded[...])
        try file.finish()
        guard rename(temporary, manifestPath) == 0 else {
            throw .cannotWrite(path: manifestPath, reason: systemReason(errno))
        }
        try sync()
    }

    /// Opens a segment the manifest names; nil when its file is gone.
    func openSegment(_ line: Manifest.SegmentLine) throws(SearchIndexError) -> Segment? {
        let path = segmentPath(line.identifier)
        guard let (storage, footer) = try SegmentStorage.open(path) else { return nil }
        guard Manifest.SegmentLine(line.identifier, footer) == line else {
            throw .damaged(path: path, detail: "it is not the file the manifest names")
        }
        return Segment(storage, footer, identifier: line.identifier, path: path)
    }

    /// Removes segments and half-written files that a manifest does not name. What cannot be
    /// removed stays: it is only wasted space.
    func removeAll(except manifest: Manifest) {
        let kept = Set(manifest.segments.map { "segment-\($0.identifier)" })
        for name in names() where !kept.contains(name) {
            if name.hasPrefix("segment-") || name == "manifest.temporary" {
                unlink(path + "/" + name)
            }
        }
    }

    /// The manifest goes first, so that an interrupted removal leaves no index instead of half of
    /// one.
    func removeEverything() throws(SearchIndexError) {
        guard unlink(manifestPath) == 0 || errno == ENOENT else {
            throw .cannotWrite(path: manifestPath, reason: systemReason(errno))
        }
        removeAll(except: Manifest())
    }

    private func names() -> [String] {
        guard let directory = opendir(path) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            names.append(
                withUnsafeBytes(of: entry.pointee.d_name) { raw in
                    String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
                })
        }
        return names
    }

    private func sync() throws(SearchIndexError) {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .cannotWrite(path: path, reason: systemReason(errno)) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else {
            throw .cannotWrite(path: path, reason: systemReason(errno))
        }
    }
}
