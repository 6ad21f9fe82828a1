import Glibc

/// The right to write the index: an advisory lock that ends with the process, however it ends.
final class WriterLock: Sendable {
    let path: String
    private let descriptor: Int32

    /// - Returns: nil while someone else has it.
    static func take(_ path: String) throws(SearchIndexError) -> WriterLock? {
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, mode_t(0o600))
        guard descriptor >= 0 else { throw .cannotWrite(path: path, reason: systemReason(errno)) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let code = errno
            close(descriptor)
            if code == EWOULDBLOCK { return nil }
            throw .cannotWrite(path: path, reason: systemReason(code))
        }
        return WriterLock(path: path, descriptor: descriptor)
    }

    private init(path: String, descriptor: Int32) {
        self.path = path
        self.descriptor = descriptor
    }

    deinit { close(descriptor) }

    /// Whether the lock still guards its folder: not when the folder was deleted under us.
    var isInPlace: Bool {
        var held = stat()
        var named = stat()
        return fstat(descriptor, &held) == 0 && stat(path, &named) == 0
            && held.st_ino == named.st_ino && held.st_dev == named.st_dev
    }
}
