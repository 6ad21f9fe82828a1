import Glibc
import TerminalModel

/// Asks the kernel how large a terminal's window is.
enum WindowSize {
    /// Nil where nobody has told the kernel, as on a serial line.
    static func current(of descriptor: Int32) -> TerminalSize? {
        var window = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &window) == 0,
            window.ws_col > 0, window.ws_row > 0
        else { return nil }
        return TerminalSize(columns: Int(window.ws_col), rows: Int(window.ws_row))
    }
}
