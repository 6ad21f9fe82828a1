import Glibc

/// A file of ``FileStorage``, closed when forgotten.
final class OpenFile: LogFile {
    private let descriptor: Int32
    private let path: String

    /// Takes over an open descriptor.
    init(_ descriptor: Int32, _ path: String) {
        self.descriptor = descriptor
        self.path = path
    }

    deinit { close(descriptor) }

    func size() throws(StorageError) -> Int {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw failure("measure") }
        return Int(status.st_size)
    }

    func read(
        into bytes: UnsafeMutableRawBufferPointer, at offset: Int
    ) throws(StorageError) -> Int {
        while true {
            let count = pread(descriptor, bytes.baseAddress, bytes.count, off_t(offset))
            if count >= 0 { return count }
            if errno != EINTR { throw failure("read") }
        }
    }

    func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws(StorageError) -> Int {
        while true {
            let count = pwrite(descriptor, bytes.baseAddress, bytes.count, off_t(offset))
            if count > 0 || count == 0 && bytes.isEmpty { return count }
            if count == 0 { throw StorageError(.noSpace, "write", path) }
            if errno != EINTR { throw failure("write") }
        }
    }

    /// Never repeated after an error, not even an interrupted one: what it would then say is not to
    /// be trusted.
    func synchronize() throws(StorageError) {
        guard fdatasync(descriptor) == 0 else { throw failure("sync") }
    }

    func truncate(to size: Int) throws(StorageError) {
        while ftruncate(descriptor, off_t(size)) != 0 {
            if errno != EINTR { throw failure("shorten") }
        }
    }

    func allocate(_ size: Int) throws(StorageError) {
        let code = posix_fallocate(descriptor, 0, off_t(size))
        guard code == 0 else { throw StorageError(systemCode: code, "make room for", path) }
    }

    func map() throws(StorageError) -> LogMapping {
        let count = try size()
        guard count > 0 else {
            return LogMapping(UnsafeRawBufferPointer(start: nil, count: 0)) { _ in }
        }
        let address = mmap(nil, count, PROT_READ, MAP_SHARED, descriptor, 0)
        guard let address, address != MAP_FAILED else { throw failure("map") }
        return LogMapping(UnsafeRawBufferPointer(start: address, count: count)) { bytes in
            munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count)
        }
    }

    private func failure(_ operation: String) -> StorageError {
        StorageError(systemCode: errno, operation, path)
    }
}

extension StorageError {
    /// What the system's error number means to us.
    init(systemCode code: Int32, _ operation: String, _ path: String) {
        let kind: Kind =
            switch code {
            case ENOENT, ENOTDIR: .notFound
            case EEXIST: .alreadyExists
            case ENOSPC, EDQUOT, EFBIG: .noSpace
            case EACCES, EPERM, ELOOP: .notPermitted
            case EROFS: .readOnly
            default: .failed
            }
        self.init(kind, operation, path, code: code)
    }
}
