/// Why the full screen cannot be opened; each says what the owner can do.
public enum TerminalError: Error, Equatable, CustomStringConvertible {
    /// Input or output is a file or a pipe.
    case notATerminal
    /// TERM is unset or names something without a description on this machine.
    case unknownType(String)
    /// The terminal cannot place the cursor, as `dumb` cannot.
    case tooSimple(String)

    public var description: String {
        switch self {
        case .notATerminal:
            "The full screen needs a terminal. Run shopbell without redirecting it, or use "
                + "shopbell today, which prints plain text."
        case .unknownType(""):
            "TERM is not set, so the terminal's type is unknown. Try TERM=xterm-256color shopbell."
        case .unknownType(let name):
            "This machine does not know the terminal type \(name). "
                + "Try TERM=xterm-256color shopbell, or install ncurses-term."
        case .tooSimple(let name):
            "The terminal type \(name) cannot show a full screen. "
                + "Try TERM=xterm-256color shopbell, or use shopbell today."
        }
    }
}
