import Glibc
import SystemPackage

/// An open file, closed when it goes.
struct OpenFile: ~Copyable {
    let descriptor: Int32
    let path: FilePath

    init(adopting descriptor: Int32, path: FilePath) {
        self.descriptor = descriptor
        self.path = path
    }

    /// Opens an ordinary file for reading; a pipe or a device is refused, since it may never end.
    static func reading(_ path: FilePath) throws(MailFileError) -> OpenFile {
        // Without O_NONBLOCK, opening a named pipe would wait for its writer.
        let flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY
        let descriptor = path.withPlatformString { open($0, flags) }
        guard descriptor >= 0 else { throw MailFileError(.open, path, code: errno) }
        let file = OpenFile(adopting: descriptor, path: path)
        try file.requireOrdinary()
        return file
    }

    func requireOrdinary() throws(MailFileError) {
        let kind = try status().st_mode & S_IFMT
        if kind == S_IFDIR { throw MailFileError(.open, path, code: EISDIR) }
        if kind != S_IFREG { throw MailFileError(.open, path, code: MailFileError.notOrdinary) }
    }

    deinit { close(descriptor) }

    func status() throws(MailFileError) -> stat {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw MailFileError(.read, path, code: errno) }
        return status
    }

    /// Reads up to `count` bytes from `offset`; fewer come only at the end of the file.
    func read(_ count: Int, at offset: Int) throws(MailFileError) -> [UInt8] {
        var failure: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while filled < count {
                let rest = UnsafeMutableRawBufferPointer(
                    rebasing: UnsafeMutableRawBufferPointer(buffer)[filled...])
                let got = pread(descriptor, rest.baseAddress, rest.count, offset + filled)
                if got == 0 { return }
                if got > 0 { filled += got } else if errno != EINTR { failure = errno; return }
            }
        }
        guard failure == 0 else { throw MailFileError(.read, path, code: failure) }
        return bytes
    }

    /// Reads the whole file as it is now.
    func readWhole() throws(MailFileError) -> [UInt8] {
        let size = Int(try status().st_size)
        guard size <= MailTransportLimits.messageBytesMax else {
            throw MailFileError(.read, path, code: EFBIG)
        }
        return try read(size, at: 0)
    }

    /// Writes everything and waits until it is on the disk.
    func writeDurably(_ bytes: [UInt8]) throws(MailFileError) {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes {
                write(descriptor, $0.baseAddress! + written, $0.count - written)
            }
            if count >= 0 {
                written += count
            } else if errno != EINTR {
                throw MailFileError(.write, path, code: errno)
            }
        }
        guard fsync(descriptor) == 0 else { throw MailFileError(.write, path, code: errno) }
    }
}
