import Glibc
import SystemPackage

/// A folder held open, so that what is done in it stays in it whatever happens to its path.
///
/// Names inside are never followed when they are symbolic links: another program's link could
/// lead anywhere.
final class OpenDirectory: Sendable {
    let path: FilePath
    private let descriptor: Int32

    /// Opens a folder the owner named; a link at the end of `path` is the owner's own wish.
    static func open(_ path: FilePath) throws(MailFileError) -> OpenDirectory {
        let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC
        let descriptor = path.withPlatformString { Glibc.open($0, flags) }
        guard descriptor >= 0 else { throw MailFileError(.open, path, code: errno) }
        return OpenDirectory(path: path, descriptor: descriptor)
    }

    private init(path: FilePath, descriptor: Int32) {
        self.path = path
        self.descriptor = descriptor
    }

    deinit { close(descriptor) }

    func path(of name: FileName) -> FilePath { path.appending(name) }

    /// Opens a folder inside this one.
    func subdirectory(_ name: FileName) throws(MailFileError) -> OpenDirectory {
        let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
        let opened = name.withCString { openat(descriptor, $0, flags) }
        guard opened >= 0 else { throw MailFileError(.open, path(of: name), code: errno) }
        return OpenDirectory(path: path(of: name), descriptor: opened)
    }

    /// Makes a folder inside this one that only its owner may enter; one that is there stays.
    func makeSubdirectory(_ name: FileName) throws(MailFileError) {
        let made = name.withCString { mkdirat(descriptor, $0, 0o700) }
        guard made == 0 || errno == EEXIST else {
            throw MailFileError(.create, path(of: name), code: errno)
        }
    }

    /// All names inside, in no order.
    ///
    /// A folder removed while it was open is an error, never an empty folder.
    func names() throws(MailFileError) -> [FileName] {
        guard try status().st_nlink > 0 else { throw MailFileError(.list, path, code: ENOENT) }
        let listed = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard listed >= 0 else { throw MailFileError(.list, path, code: errno) }
        guard let stream = fdopendir(listed) else {
            close(listed)
            throw MailFileError(.list, path, code: errno)
        }
        defer { closedir(stream) }
        var names: [FileName] = []
        errno = 0
        while let entry = readdir(stream) {
            if let name = FileName(entry: entry) { names.append(name) }
            errno = 0
        }
        guard errno == 0 else { throw MailFileError(.list, path, code: errno) }
        return names
    }

    /// What this folder is.
    func status() throws(MailFileError) -> stat {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw MailFileError(.list, path, code: errno) }
        return status
    }

    /// Whether its path still leads to it.
    var isInPlace: Bool {
        var found = stat()
        guard path.withPlatformString({ stat($0, &found) }) == 0, let held = try? status() else { return false }
        return found.st_dev == held.st_dev && found.st_ino == held.st_ino
    }

    /// What stands under `name`, nil when nothing does.
    func status(of name: FileName, followingLinks: Bool = false) throws(MailFileError) -> stat? {
        var status = stat()
        let flags = followingLinks ? 0 : AT_SYMLINK_NOFOLLOW
        guard name.withCString({ fstatat(descriptor, $0, &status, flags) }) != 0 else {
            return status
        }
        guard errno == ENOENT else { throw MailFileError(.read, path(of: name), code: errno) }
        return nil
    }

    /// Opens an ordinary file inside for reading.
    func openFile(_ name: FileName) throws(MailFileError) -> OpenFile {
        // Without O_NONBLOCK, opening a named pipe that someone planted would wait for ever.
        let flags = O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK | O_NOCTTY
        let opened = name.withCString { openat(descriptor, $0, flags) }
        guard opened >= 0 else { throw MailFileError(.open, path(of: name), code: errno) }
        let file = OpenFile(adopting: opened, path: path(of: name))
        try file.requireOrdinary()
        return file
    }

    /// Makes a new file, readable by its owner alone; a name that is taken is an error.
    func createFile(_ name: FileName) throws(MailFileError) -> OpenFile {
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
        let opened = name.withCString { openat(descriptor, $0, flags, 0o600) }
        guard opened >= 0 else { throw MailFileError(.create, path(of: name), code: errno) }
        return OpenFile(adopting: opened, path: path(of: name))
    }

    /// Gives a file a second name in `target`, never over another file.
    ///
    /// - Returns: whether the name was free.
    func link(
        _ name: FileName, to target: OpenDirectory, as newName: FileName
    ) throws(MailFileError) -> Bool {
        let linked = name.withCString { old in
            newName.withCString { linkat(descriptor, old, target.descriptor, $0, 0) }
        }
        if linked == 0 { return true }
        switch errno {
        case EEXIST: return false
        case EPERM, EOPNOTSUPP, EMLINK, ENOSYS: return try move(name, to: target, as: newName)
        default: throw MailFileError(.move, target.path(of: newName), code: errno)
        }
    }

    /// Moves a file, for file systems that have no links; a taken name is left alone.
    ///
    /// - Returns: whether the name was free.
    func move(
        _ name: FileName, to target: OpenDirectory, as newName: FileName
    ) throws(MailFileError) -> Bool {
        guard try target.status(of: newName) == nil else { return false }
        let moved = name.withCString { old in
            newName.withCString { renameat(descriptor, old, target.descriptor, $0) }
        }
        guard moved == 0 else { throw MailFileError(.move, path(of: name), code: errno) }
        return true
    }

    /// Takes a name away; one that is not there is fine.
    func remove(_ name: FileName) {
        _ = name.withCString { unlinkat(descriptor, $0, 0) }
    }

    /// Waits until the names in this folder are on the disk.
    func synchronise() throws(MailFileError) {
        guard fsync(descriptor) == 0 else { throw MailFileError(.write, path, code: errno) }
    }
}

extension FileName {
    fileprivate init?(entry: UnsafeMutablePointer<dirent>) {
        let offset = MemoryLayout<dirent>.offset(of: \.d_name)!
        let start = UnsafeRawPointer(entry).advanced(by: offset)
        let length = strlen(start.assumingMemoryBound(to: CChar.self))
        self.init(bytes: Array(UnsafeRawBufferPointer(start: start, count: length)))
    }
}

extension FilePath {
    func appending(_ name: FileName) -> FilePath {
        let component = name.withCString { FilePath.Component(platformString: $0) }
        // A file name has no slash and no zero byte, so it is always one component.
        return component.map { appending($0) } ?? self
    }
}
