import Glibc
import InboxCore
import PlainText

/// Looks into a folder for names that a typed path could go on with.
struct PathLister: Sendable {
    let files: OwnerFiles

    /// Names that are no UTF-8 cannot be typed and are left out; hidden ones come only for a dot.
    func list(_ typed: String) -> PathListing {
        if typed == "~" {
            return PathListing(folder: "", entries: [.init(name: "~", isFolder: true, byteCount: nil)])
        }
        let slash = typed.lastIndex(of: "/").map { typed.index(after: $0) } ?? typed.startIndex
        let folder = String(typed[..<slash]), beginning = String(typed[slash...])
        let path = folder.isEmpty ? files.path("") : files.path(folder)
        guard let stream = opendir(path) else {
            let reason = SystemWords.error(errno).lowercased()
            return PathListing(
                folder: folder, entries: [], problem: SafeText(line: "\(path) cannot be listed: \(reason)"))
        }
        defer { closedir(stream) }
        let names = Self.names(in: stream, beginning: beginning).sorted()
        let shown = names.prefix(FileLimits.listedCountMax).compactMap { Self.entry($0, in: dirfd(stream)) }
        return PathListing(folder: folder, entries: shown, isCut: names.count > FileLimits.listedCountMax)
    }

    private static func names(in stream: OpaquePointer, beginning: String) -> [String] {
        var names: [String] = []
        while let entry = readdir(stream), names.count < FileLimits.readCountMax {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(validatingCString: $0) }
            }
            guard let name, name != ".", name != "..", name.utf8.starts(with: beginning.utf8) else { continue }
            if name.hasPrefix("."), beginning.isEmpty { continue }
            names.append(name)
        }
        return names
    }

    /// Nil for what is neither a file nor a folder, or went away meanwhile.
    private static func entry(_ name: String, in folder: Int32) -> PathListing.Entry? {
        var status = stat()
        guard fstatat(folder, name, &status, 0) == 0 else { return nil }
        switch status.st_mode & S_IFMT {
        case S_IFDIR: return .init(name: name, isFolder: true, byteCount: nil)
        case S_IFREG: return .init(name: name, isFolder: false, byteCount: Int(status.st_size))
        default: return nil
        }
    }
}

/// Bounds of looking into folders.
enum FileLimits {
    /// Names that are looked at in one folder.
    static let readCountMax = 100_000
    /// Names that are listed.
    static let listedCountMax = 200
    /// How long an opened file is kept (seconds).
    static let openedSecondsMax: Double = 86_400
}
