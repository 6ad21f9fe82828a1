import Glibc
import PlainText
import ShopbellRuntime
import Synchronization

/// What a command prints: collected, and written in large pieces.
///
/// A reader that has gone away, as in `shopbell search mug | head -1`, ends the process by SIGPIPE
/// without a word.
enum StandardOutput {
    private static let waiting = Mutex<[UInt8]>([])

    static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

    static func write(_ lines: [SafeText]) throws(CommandProblem) {
        for line in lines { try write(line.string + "\n") }
    }

    static func write(_ text: String) throws(CommandProblem) {
        try write(Array(text.utf8))
    }

    static func write(_ bytes: [UInt8]) throws(CommandProblem) {
        let count = waiting.withLock { waiting in
            waiting += bytes
            return waiting.count
        }
        if count >= Limits.outputPieceBytes { try flush() }
    }

    /// - Throws: why the disk behind a redirection could not take it.
    static func flush() throws(CommandProblem) {
        let bytes = waiting.withLock { waiting in
            defer { waiting = [] }
            return waiting
        }
        guard !FileDescriptorOutput.write(bytes, to: STDOUT_FILENO) else { return }
        // Only where whoever started this process ignores SIGPIPE.
        if errno == EPIPE { exit(128 + SIGPIPE) }
        throw CommandProblem(
            SafeText(line: "the output cannot be written: \(String(cString: strerror(errno)))"))
    }
}

/// Where the one line goes that says what is wrong.
enum StandardError {
    static func write(_ line: SafeText) {
        paint(line.string + "\n")
    }

    /// Writes as it is, without a line feed.
    static func paint(_ text: String) {
        _ = FileDescriptorOutput.write(Array(text.utf8), to: STDERR_FILENO)
    }
}

enum FileDescriptorOutput {
    /// - Returns: false when something was not written; `errno` says why.
    static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }
}
