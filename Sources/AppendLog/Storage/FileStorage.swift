import CPlatform
import Glibc

/// A store in a real directory: files 0600, directories 0700, no symbolic link followed.
public final class FileStorage: LogStorage {
    /// The directory the store is in.
    public let root: String
    private let descriptor: Int32

    /// Opens the directory; makes it, and those above it, when `creates` is true.
    public init(_ root: String, creates: Bool = true) throws(StorageError) {
        if creates { try Self.makeDirectories(root) }
        descriptor = Glibc.open(root, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        self.root = root
        guard descriptor >= 0 else { throw StorageError(systemCode: errno, "open", root) }
    }

    deinit { close(descriptor) }

    public func open(_ path: String, _ access: FileAccess) throws(StorageError) -> any LogFile {
        let flags: Int32 =
            switch access {
            case .reading: O_RDONLY
            case .writing: O_RDWR
            case .creating: O_RDWR | O_CREAT | O_EXCL
            }
        return OpenFile(try openDescriptor(path, flags), path)
    }

    public func exists(_ path: String) throws(StorageError) -> Bool {
        if faccessat(descriptor, path, F_OK, AT_SYMLINK_NOFOLLOW) == 0 { return true }
        if errno == ENOENT || errno == ENOTDIR { return false }
        throw StorageError(systemCode: errno, "look for", path)
    }

    public func list(_ directory: String) throws(StorageError) -> [String] {
        let number = try openDescriptor(directory, O_RDONLY | O_DIRECTORY)
        guard let stream = fdopendir(number) else {
            let code = errno
            close(number)
            throw StorageError(systemCode: code, "list", directory)
        }
        defer { closedir(stream) }
        var names: [String] = []
        errno = 0
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
            errno = 0
        }
        guard errno == 0 else { throw StorageError(systemCode: errno, "list", directory) }
        return names
    }

    public func makeDirectory(_ path: String) throws(StorageError) {
        if path.isEmpty || mkdirat(descriptor, path, 0o700) == 0 || errno == EEXIST { return }
        throw StorageError(systemCode: errno, "make", path)
    }

    public func synchronizeDirectory(_ path: String) throws(StorageError) {
        let number = try openDescriptor(path.isEmpty ? "." : path, O_RDONLY | O_DIRECTORY)
        defer { close(number) }
        guard fsync(number) == 0 else { throw StorageError(systemCode: errno, "sync", path) }
    }

    public func renameWithoutOverwriting(
        _ path: String, to newPath: String
    ) throws(StorageError) {
        guard csystem_rename_exclusive(descriptor, path, newPath) == 0 else {
            throw StorageError(systemCode: errno, "rename", newPath)
        }
    }

    public func renameReplacing(_ path: String, with newPath: String) throws(StorageError) {
        guard renameat(descriptor, path, descriptor, newPath) == 0 else {
            throw StorageError(systemCode: errno, "rename", newPath)
        }
    }

    public func remove(_ path: String) throws(StorageError) {
        guard unlinkat(descriptor, path, 0) == 0 else {
            throw StorageError(systemCode: errno, "remove", path)
        }
    }

    public func lock(_ path: String, waits: Bool) throws(StorageError) -> (any StorageLock)? {
        let number = try openLockDescriptor(path)
        while flock(number, LOCK_EX | (waits ? 0 : LOCK_NB)) != 0 {
            let code = errno
            if code == EINTR { continue }
            close(number)
            if code == EWOULDBLOCK { return nil }
            throw StorageError(systemCode: code, "lock", path)
        }
        return FileLock(number)
    }

    public func randomNumber() -> UInt64 { UInt64.random(in: .min ... .max) }

    private func openDescriptor(_ path: String, _ flags: Int32) throws(StorageError) -> Int32 {
        while true {
            let number = openat(descriptor, path, flags | O_NOFOLLOW | O_CLOEXEC, 0o600)
            if number >= 0 { return number }
            if errno == EINTR { continue }
            throw StorageError(systemCode: errno, "open", path)
        }
    }

    /// A reader on a disk mounted for reading only can still take the lock of a file that is there.
    private func openLockDescriptor(_ path: String) throws(StorageError) -> Int32 {
        do {
            return try openDescriptor(path, O_RDWR | O_CREAT)
        } catch where error.kind == .readOnly || error.kind == .notPermitted {
            return try openDescriptor(path, O_RDONLY)
        }
    }

    /// Makes a directory and those above it, and makes each new name survive a power cut.
    private static func makeDirectories(_ path: String) throws(StorageError) {
        if path.isEmpty || mkdir(path, 0o700) != 0 && errno == EEXIST { return }
        let parent = parentDirectory(of: path)
        if errno == ENOENT, parent != path {
            try makeDirectories(parent)
            guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
                throw StorageError(systemCode: errno, "make", path)
            }
        } else if access(path, F_OK) != 0 {
            throw StorageError(systemCode: errno, "make", path)
        }
        let number = Glibc.open(parent, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard number >= 0 else { return }
        fsync(number)
        close(number)
    }

    private static func parentDirectory(of path: String) -> String {
        var parts = path.split(separator: "/", omittingEmptySubsequences: false)
        while parts.count > 1, parts.last?.isEmpty == true { parts.removeLast() }
        parts.removeLast()
        if parts.isEmpty { return "." }
        return parts == [""] ? "/" : parts.joined(separator: "/")
    }
}

/// Holds a lock by keeping its descriptor open.
private final class FileLock: StorageLock {
    private var descriptor: Int32

    init(_ descriptor: Int32) { self.descriptor = descriptor }

    func release() {
        guard descriptor >= 0 else { return }
        close(descriptor)
        descriptor = -1
    }

    deinit { release() }
}
