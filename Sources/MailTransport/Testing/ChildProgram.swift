import Glibc

/// A program that runs beside us until it is ended, and no longer than we do: however this process
/// ends, also by SIGKILL, the pipe between us closes, and a small shell then ends the program.
///
/// It begins with no signal blocked: threads of a test runner block most of them, and a server
/// that inherits this cannot be asked to stop.
final class ChildProgram {
    private let shell: pid_t
    private var leash: Int32
    private var hasEnded = false

    /// Ends when the program does, or when nothing comes from the leash any more.
    private static let script = """
        exec 3<&0 </dev/null
        "$@" 3<&- &
        program=$!
        { read line <&3; kill $program; } &
        wait $program
        """

    /// Nil when it cannot be started. What it prints is thrown away.
    init?(_ path: String, _ arguments: [String]) {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return nil }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        defer { close(ends[0]) }
        leash = ends[1]
        guard let shell = Self.start(["/bin/sh", "-c", Self.script, "sh", path] + arguments, leash: ends[0]) else {
            close(ends[1])
            return nil
        }
        self.shell = shell
    }

    deinit { end() }

    var isRunning: Bool {
        if !hasEnded, waitpid(shell, nil, WNOHANG) == shell { hasEnded = true }
        return !hasEnded
    }

    /// Asks it to stop, and waits for that.
    func end() {
        guard leash >= 0 else { return }
        close(leash)
        leash = -1
        for _ in 0..<250 where isRunning { usleep(20_000) }
        guard isRunning else { return }
        kill(shell, SIGKILL)
        waitpid(shell, nil, 0)
        hasEnded = true
    }

    private static func start(_ words: [String], leash: Int32) -> pid_t? {
        var files = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&files)
        defer { posix_spawn_file_actions_destroy(&files) }
        posix_spawn_file_actions_adddup2(&files, leash, 0)
        for output: Int32 in [1, 2] { posix_spawn_file_actions_addopen(&files, output, "/dev/null", O_WRONLY, 0) }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
        var process = pid_t()
        var words = words.map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        return posix_spawn(&process, "/bin/sh", &files, &attributes, &words, environ) == 0 ? process : nil
    }
}
