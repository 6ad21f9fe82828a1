import Glibc

/// A new file, written once from its beginning to its end.
final class OutputFile {
    let path: String
    private var descriptor: Int32

    /// Replaces what an interrupted run may have left under this name.
    init(creating path: String) throws(SearchIndexError) {
        self.path = path
        descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode_t(0o600))
        guard descriptor >= 0 else { throw .cannotWrite(path: path, reason: systemReason(errno)) }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    func write(_ bytes: ArraySlice<UInt8>) throws(SearchIndexError) {
        let failure = bytes.withUnsafeBytes { raw -> Int32 in
            var done = 0
            while done < raw.count {
                let count = Glibc.write(
                    descriptor, raw.baseAddress.map { $0 + done }, raw.count - done)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return errno }
                done += count
            }
            return 0
        }
        if failure != 0 { throw .cannotWrite(path: path, reason: systemReason(failure)) }
    }

    /// Brings the bytes to the disk and closes the file.
    func finish() throws(SearchIndexError) {
        let isSynced = fdatasync(descriptor) == 0
        let reason = systemReason(errno)
        close(descriptor)
        descriptor = -1
        if !isSynced { throw .cannotWrite(path: path, reason: reason) }
    }
}
