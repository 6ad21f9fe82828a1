import Glibc
import PlainText
import ShopbellRuntime

/// Where an export goes: standard output, or a file that is there only when it is whole.
final class ExportFile {
    private let path: String?
    /// Written under this name until it is whole; pipes and devices are written directly.
    private let partial: String
    private var descriptor: Int32

    /// - Parameter path: nil writes to standard output.
    init(_ path: String?) throws(CommandProblem) {
        self.path = path
        guard let path else {
            (partial, descriptor) = ("", STDOUT_FILENO)
            return
        }
        partial = Self.isSpecial(path) ? path : path + ".partial"
        descriptor = open(partial, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Self.problem(path) }
    }

    deinit {
        guard path != nil, descriptor >= 0 else { return }
        close(descriptor)
        if partial != path { unlink(partial) }
    }

    func write(_ bytes: [UInt8]) throws(CommandProblem) {
        guard let path else { return try StandardOutput.write(bytes) }
        guard FileDescriptorOutput.write(bytes, to: descriptor) else { throw Self.problem(path) }
    }

    /// Puts the file in its place; what had its name before is replaced.
    func finish() throws(CommandProblem) {
        guard let path else { return }
        if partial != path {
            guard fsync(descriptor) == 0, rename(partial, path) == 0 else {
                throw Self.problem(path)
            }
        }
        close(descriptor)
        descriptor = -1
    }

    static func isOrdinaryFile(_ path: String) -> Bool { kind(path) == S_IFREG }

    private static func isSpecial(_ path: String) -> Bool { kind(path).map { $0 != S_IFREG } ?? false }

    /// Nil where nothing is.
    private static func kind(_ path: String) -> mode_t? {
        var status = stat()
        return stat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
    }

    private static func problem(_ path: String) -> CommandProblem {
        CommandProblem(
            SafeText(line: "\(path) cannot be written: \(String(cString: strerror(errno)))"))
    }
}
