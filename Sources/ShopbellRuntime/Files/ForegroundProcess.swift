import Foundation
import Glibc

/// A child that has the terminal to itself until it ends: Ctrl+C ends the child, and not this program.
public enum ForegroundProcess {
    /// - Returns: its exit status, 128 + signal when a signal ended it; nil when it did not start.
    public static func run(_ arguments: [String]) -> Int32? {
        let before = keyboardSignals.map { ignore($0) }
        defer {
            for (number, var action) in zip(keyboardSignals, before) { sigaction(number, &action, nil) }
        }
        guard let child = spawn(arguments) else { return nil }
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0 && errno == EINTR {}
        let signal = status & 0x7F
        return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
    }

    /// This program again, with other arguments.
    public static func runSelf(_ arguments: [String]) -> Int32? {
        let path = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? "shopbell"
        return run([path] + arguments)
    }

    private static let keyboardSignals = [SIGINT, SIGQUIT]

    /// - Returns: what was done on that signal before.
    private static func ignore(_ number: Int32) -> sigaction {
        var ignoring = sigaction(), before = sigaction()
        ignoring.__sigaction_handler.sa_handler = SIG_IGN
        sigaction(number, &ignoring, &before)
        return before
    }

    /// What is ignored here is not ignored there.
    private static func spawn(_ arguments: [String]) -> pid_t? {
        guard let program = arguments.first else { return nil }
        let words = arguments.map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var attributes = posix_spawnattr_t(), heard = sigset_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        sigemptyset(&heard)
        for number in keyboardSignals { sigaddset(&heard, number) }
        posix_spawnattr_setsigdefault(&attributes, &heard)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
        var child: pid_t = 0
        return posix_spawnp(&child, program, nil, &attributes, words, environ) == 0 ? child : nil
    }
}
