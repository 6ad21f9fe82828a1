import Glibc
import PlainText

/// A line on the terminal that is painted over itself while something takes long.
///
/// Nothing is shown when standard error is no terminal, or when the work is over quickly.
final class ProgressDisplay {
    private let isShown = isatty(STDERR_FILENO) == 1
    private let clock = ContinuousClock()
    private let start: ContinuousClock.Instant
    private var painted: ContinuousClock.Instant?

    init() { start = clock.now }

    /// - Parameter text: makes the line for a terminal of so many columns; called only when it is due.
    func update(_ text: (_ columns: Int) -> SafeText) {
        guard isShown, isDue else { return }
        painted = clock.now
        let columns = Self.columns
        StandardError.paint("\r" + text(columns - 1).padded(toColumns: columns - 1).string)
    }

    /// Clears the line, so that what is printed next stands alone.
    func finish() {
        guard painted != nil else { return }
        StandardError.paint("\r" + SafeText.spaces(Self.columns - 1).string + "\r")
        painted = nil
    }

    private var isDue: Bool {
        let now = clock.now
        if let painted { return now - painted >= .seconds(Limits.paintingSeconds) }
        return now - start >= .seconds(Limits.quietSeconds)
    }

    private static var columns: Int {
        var size = winsize()
        guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Int(size.ws_col)
    }
}
