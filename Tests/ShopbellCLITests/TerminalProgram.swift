import Foundation
import Glibc

/// The built program on a terminal of its own, with somebody at the keyboard.
final class TerminalProgram {
    let process: pid_t
    private let master: Int32
    private var bytes: [UInt8] = []
    private var status: Int32?

    /// - Parameter prefix: words before the program's own name, such as a shell that execs it.
    convenience init(_ arguments: [String], of shop: TemporaryShop, prefix: [String] = []) throws {
        try self.init(words: prefix + [StartedProgram.executable().path] + arguments, of: shop)
    }

    /// Another program by its path, and its arguments.
    init(words: [String], of shop: TemporaryShop) throws {
        var ends: (master: Int32, slave: Int32) = (-1, -1)
        var window = winsize(ws_row: 30, ws_col: 100, ws_xpixel: 0, ws_ypixel: 0)
        guard openpty(&ends.master, &ends.slave, nil, nil, &window) == 0, let name = ttyname(ends.slave) else {
            throw POSIXError(.EIO)
        }
        // A program that another test starts would keep both ends open, and this one's end not be seen.
        for end in [ends.master, ends.slave] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        defer { close(ends.slave) }
        master = ends.master
        process = try Self.spawn(
            words, environment: shop.environment, terminal: String(cString: name))
    }

    deinit {
        if status == nil {
            kill(process, SIGKILL)
            _ = wait()
        }
        close(master)
    }

    /// `POSIX_SPAWN_SETSID`, which Swift does not see.
    private static let newSession: Int16 = 0x80

    /// A session of its own, whose terminal becomes the one that is opened first.
    private static func spawn(
        _ words: [String], environment: [String: String], terminal: String
    ) throws -> pid_t {
        var files = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&files)
        defer { posix_spawn_file_actions_destroy(&files) }
        posix_spawn_file_actions_addopen(&files, 0, terminal, O_RDWR, 0)
        for output: Int32 in [1, 2] { posix_spawn_file_actions_adddup2(&files, 0, output) }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        // Nothing is ignored that whoever runs the tests ignores.
        var all = sigset_t()
        sigfillset(&all)
        posix_spawnattr_setsigdefault(&attributes, &all)
        let flags = Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF) | Self.newSession
        posix_spawnattr_setflags(&attributes, flags)
        var arguments = words.map { strdup($0) } + [nil]
        var variables = environment.map { strdup("\($0)=\($1)") } + [nil]
        defer { for word in arguments + variables { free(word) } }
        var process = pid_t()
        let code = posix_spawn(&process, words[0], &files, &attributes, &arguments, &variables)
        guard code == 0 else { throw POSIXError(POSIXErrorCode(rawValue: code) ?? .ENOEXEC) }
        return process
    }

    /// Everything that was shown so far.
    var shown: String { String(decoding: bytes, as: UTF8.self) }

    /// Waits until the words are shown behind what was waited for before; false after two minutes.
    /// Lines end in a line feed alone.
    func waits(for words: String) -> Bool {
        let wanted = Array(words.utf8)
        for _ in 0..<2_400 {
            if let range = bytes[read...].firstRange(of: wanted) {
                read = range.upperBound
                return true
            }
            guard takeIn(milliseconds: 50) else { return false }
        }
        return false
    }

    private var read = 0

    func type(_ text: String) {
        let bytes = Array(text.utf8)
        _ = write(master, bytes, bytes.count)
    }

    /// Answers a question once it is asked.
    func answers(_ question: String, _ answer: String) -> Bool {
        guard waits(for: question) else { return false }
        type(answer + "\n")
        return true
    }

    /// Waits for the end; the status as `waitpid` tells it.
    @discardableResult
    func wait() -> Int32 {
        if let status { return status }
        while takeIn(milliseconds: 1_000) {}
        var ending: Int32 = 0
        while waitpid(process, &ending, 0) < 0, errno == EINTR {}
        status = ending
        return ending
    }

    /// The status it exited with; -1 when a signal ended it.
    var exitStatus: Int32 {
        let ending = wait()
        return ending & 0x7F == 0 ? ending >> 8 & 0xFF : -1
    }

    /// Whether more may come.
    private func takeIn(milliseconds: Int32) -> Bool {
        var request = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        guard poll(&request, 1, milliseconds) == 1 else { return true }
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = Glibc.read(master, &buffer, buffer.count)
        guard count > 0 else { return false }
        bytes += buffer.prefix(count).filter { $0 != 0x0D }
        return true
    }
}
