import Glibc

/// Reads the owner's own text files.
enum OwnedFile {
    /// What tells that a file is no longer the one that was read.
    struct Stamp: Hashable, Sendable {
        let number: UInt64
        let byteCount: Int64
        let seconds: Int64
        let nanoseconds: Int64
    }

    /// The whole file as UTF-8, nil when it is not there.
    static func text(_ path: String) throws(ConfigurationError) -> String? {
        // Without O_NONBLOCK, opening a named pipe would wait for its writer.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
        guard descriptor >= 0 else {
            if errno == ENOENT { return nil }
            throw unreadable(path, code: errno)
        }
        defer { close(descriptor) }
        let bytes = try contents(of: descriptor, path: path)
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw ConfigurationError(
                file: path, line: firstBrokenLine(in: bytes), problem: "this line is not UTF-8",
                remedy: "save the file as UTF-8")
        }
        return text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
    }

    /// What the file is now, nil when it is not there.
    static func stamp(_ path: String) -> Stamp? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        return Stamp(
            number: UInt64(status.st_ino), byteCount: Int64(status.st_size),
            seconds: Int64(status.st_mtim.tv_sec), nanoseconds: Int64(status.st_mtim.tv_nsec))
    }

    /// The names in a folder that end so and do not begin with a dot, sorted; none when the folder
    /// is not there.
    static func names(in folder: String, ending: String) throws(ConfigurationError) -> [String] {
        guard let stream = opendir(folder) else {
            if errno == ENOENT { return [] }
            throw unreadable(folder, code: errno)
        }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name.hasSuffix(ending), !name.hasPrefix(".") { names.append(name) }
        }
        guard names.count <= ConfigurationLimits.filesPerFolderMax else {
            throw ConfigurationError(
                file: folder, line: nil,
                problem: "holds more than \(ConfigurationLimits.filesPerFolderMax) files",
                remedy: "keep only those that are used")
        }
        return names.sorted()
    }

    private static func contents(
        of descriptor: Int32, path: String
    ) throws(ConfigurationError) -> [UInt8] {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw unreadable(path, code: errno) }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw ConfigurationError(
                file: path, line: nil, problem: "is not an ordinary file", remedy: "")
        }
        let size = Int(status.st_size)
        guard size <= ConfigurationLimits.fileBytesMax else {
            throw ConfigurationError(
                file: path, line: nil, problem: "is larger than 1 MiB", remedy: "make it smaller")
        }
        return [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
            while filled < size {
                let count = read(descriptor, buffer.baseAddress! + filled, size - filled)
                if count > 0 { filled += count } else if count == 0 || errno != EINTR { return }
            }
        }
    }

    private static func unreadable(_ path: String, code: Int32) -> ConfigurationError {
        ConfigurationError(
            file: path, line: nil, problem: "cannot be read (\(String(cString: strerror(code))))",
            remedy: "")
    }

    private static func firstBrokenLine(in bytes: [UInt8]) -> Int {
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        let broken = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }
        return (broken ?? 0) + 1
    }
}
