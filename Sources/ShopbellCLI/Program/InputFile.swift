import Glibc
import PlainText
import ShopDomain
import ShopbellRuntime

/// Reads whole files that were named on the command line, and standard input.
enum InputFile {
    /// - Throws: a sentence that names the file when it is missing, no file, or too large.
    static func bytes(_ path: String, limit: Int) throws -> [UInt8] {
        // Without O_NONBLOCK, opening a named pipe would wait for its writer.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
        guard descriptor >= 0 else { throw problem(path, String(cString: strerror(errno))) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            throw problem(path, String(cString: strerror(errno)))
        }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw problem(path, "it is no ordinary file")
        }
        return try bytes(descriptor, named: path, limit: limit)
    }

    /// When its words were last written; nil where nobody can say.
    static func changed(_ path: String) -> Instant? {
        var status = stat()
        return stat(path, &status) == 0 ? Instant(Int64(status.st_mtim.tv_sec)) : nil
    }

    static func standardInput(limit: Int) throws -> [UInt8] {
        try bytes(STDIN_FILENO, named: "standard input", limit: limit)
    }

    private static func bytes(_ descriptor: Int32, named name: String, limit: Int) throws -> [UInt8]
    {
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 256 << 10)
        while true {
            let count = read(descriptor, &piece, piece.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw problem(name, String(cString: strerror(errno))) }
            if count == 0 { return bytes }
            bytes += piece[..<count]
            guard bytes.count <= limit else {
                throw problem(name, "it is larger than \(limit >> 20) MiB")
            }
        }
    }

    private static func problem(_ name: String, _ why: String) -> CommandProblem {
        CommandProblem(SafeText(line: "\(name) cannot be read: \(why)"))
    }
}
