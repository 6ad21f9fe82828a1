import Glibc

/// A child that has the terminal to itself until it ends.
enum ForegroundProcess {
    /// - Returns: its exit status, 128 + signal when a signal ended it; nil when it did not start.
    static func run(_ arguments: [String]) -> Int32? {
        var child: pid_t = 0
        guard let program = arguments.first else { return nil }
        let words = arguments.map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        guard posix_spawnp(&child, program, nil, nil, words, environ) == 0 else { return nil }
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0 && errno == EINTR {}
        let signal = status & 0x7F
        return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
    }
}
