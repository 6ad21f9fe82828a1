import Glibc

/// Lines for whoever watches, apart from the figures.
enum StandardError {
    static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }

    static func write(_ line: String) { put(line + "\n") }

    /// Paints over the line that was painted before.
    static func repaint(_ line: String) { put("\r\u{1B}[K" + line) }

    private static func put(_ text: String) {
        let bytes = Array(text.utf8)
        _ = Glibc.write(STDERR_FILENO, bytes, bytes.count)
    }
}
