import Glibc

/// A file open for reading anywhere in it. It stays readable when its name is removed.
///
/// Read by `pread` and not mapped: a disk error or a cut file is then an error to report, where a
/// mapping would end the process.
final class PositionedFile: Sendable {
    let path: String
    let length: Int
    private let descriptor: Int32

    /// - Returns: nil when there is no such file.
    static func open(_ path: String) throws(SearchIndexError) -> PositionedFile? {
        let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            if errno == ENOENT || errno == ENOTDIR { return nil }
            throw .cannotRead(path: path, reason: systemReason(errno))
        }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            let reason = systemReason(errno)
            close(descriptor)
            throw .cannotRead(path: path, reason: reason)
        }
        return PositionedFile(path: path, descriptor: descriptor, length: Int(status.st_size))
    }

    private init(path: String, descriptor: Int32, length: Int) {
        self.path = path
        self.descriptor = descriptor
        self.length = length
    }

    deinit { close(descriptor) }

    /// Exactly these bytes; a file that ends before is damaged.
    func read(_ range: Range<Int>) throws(SearchIndexError) -> [UInt8] {
        var failure: SearchIndexError?
        let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
            while count < range.count {
                let got = pread(
                    descriptor, buffer.baseAddress.map { $0 + count }, range.count - count,
                    off_t(range.lowerBound + count))
                if got < 0, errno == EINTR { continue }
                guard got > 0 else {
                    failure =
                        got == 0
                        ? .damaged(path: path, detail: "it ends too early")
                        : .cannotRead(path: path, reason: systemReason(errno))
                    return
                }
                count += got
            }
        }
        if let failure { throw failure }
        return bytes
    }
}
