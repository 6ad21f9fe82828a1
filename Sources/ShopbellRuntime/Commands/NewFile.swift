import Glibc

/// Writes files of the owner's that did not exist before.
enum NewFile {
    /// - Returns: false when something of this name is there; it is left as it is.
    static func write(_ text: String, to path: String) throws(ShopPlacesError) -> Bool {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        if descriptor < 0, errno == EEXIST { return false }
        guard descriptor >= 0 else { throw failure(path) }
        defer { close(descriptor) }
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw withdrawn(path) }
            rest = rest.dropFirst(count)
        }
        guard fsync(descriptor) == 0 else { throw withdrawn(path) }
        return true
    }

    /// A file that could not be written whole is taken away again.
    private static func withdrawn(_ path: String) -> ShopPlacesError {
        let error = failure(path)
        unlink(path)
        return error
    }

    private static func failure(_ path: String) -> ShopPlacesError {
        .failed(path: path, reason: String(cString: strerror(errno)))
    }
}
