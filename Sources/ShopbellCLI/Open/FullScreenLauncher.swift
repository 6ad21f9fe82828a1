import CursesTerminal
import Foundation
import Glibc
import InboxCore
import ShopbellRuntime
import TerminalModel

/// Opens the full screen on the owner's terminal.
enum FullScreenLauncher {
    /// - Returns: what the owner wants done outside of the screen before it is shown again.
    @discardableResult
    static func run(_ setup: FullScreenSetup) throws -> Errand? {
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
            throw LaunchError.noTerminal
        }
        guard let signals = SignalPipe() else { throw LaunchError.noSignals }
        return try setup.run(
            terminal: {
                var settings = TerminalSettings(environment: setup.environment)
                if setup.configuration.screen.isASCII { settings.locale = "C" }
                return try CursesTerminal(settings)
            },
            signals: signals)
    }
}

enum LaunchError: Error, CustomStringConvertible {
    case noTerminal, noSignals

    var description: String {
        switch self {
        case .noTerminal:
            "The full screen needs a terminal; here input or output is a pipe or a file. "
                + "\"shopbell today\" prints a quick look."
        case .noSignals: "This process has no descriptor left for its signals."
        }
    }
}
