import Glibc

/// A program that runs beside us until it is ended.
///
/// It begins with no signal blocked: threads of a test runner block most of them, and a server
/// that inherits this cannot be asked to stop.
final class ChildProgram {
    private let process: pid_t
    private var hasEnded = false

    /// Nil when it cannot be started. What it prints is thrown away.
    init?(_ path: String, _ arguments: [String]) {
        var files = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&files)
        defer { posix_spawn_file_actions_destroy(&files) }
        posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0)
        for output: Int32 in [1, 2] { posix_spawn_file_actions_addopen(&files, output, "/dev/null", O_WRONLY, 0) }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
        var process = pid_t()
        var words = ([path] + arguments).map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        guard posix_spawn(&process, path, &files, &attributes, &words, environ) == 0 else { return nil }
        self.process = process
    }

    deinit { end() }

    var isRunning: Bool {
        if !hasEnded, waitpid(process, nil, WNOHANG) == process { hasEnded = true }
        return !hasEnded
    }

    /// Asks it to stop, and makes it where it does not.
    func end() {
        guard isRunning else { return }
        kill(process, SIGTERM)
        for _ in 0..<250 where isRunning { usleep(20_000) }
        guard isRunning else { return }
        kill(process, SIGKILL)
        waitpid(process, nil, 0)
        hasEnded = true
    }
}
