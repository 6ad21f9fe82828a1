/// A screen and a keyboard.
///
/// One thread owns it. Nothing here waits: `readInput` returns what is there, and the owner
/// watches `inputDescriptor` for more.
public protocol Terminal: AnyObject {
    var size: TerminalSize { get }
    var capabilities: TerminalCapabilities { get }
    /// Readable when `readInput` has something to read; -1 if there is nothing to watch.
    var inputDescriptor: Int32 { get }
    /// How long to wait for more bytes before `flushInput`; nil while nothing is incomplete.
    var pendingEscapeTimeout: Duration? { get }

    /// Shows a frame: only what differs from the last one is sent. A frame of another size than
    /// the terminal's is cut or leaves the rest blank.
    func paint(_ frame: Frame)
    /// Everything that arrived, without waiting.
    func readInput() -> [TerminalInput]
    /// Gives up waiting for the rest of a sequence: a lone ESC becomes Escape.
    func flushInput() -> [TerminalInput]
    /// Asks the terminal for its size again, after a window-size signal. The next frame is
    /// painted whole if the size changed.
    func refreshSize() -> TerminalSize
    /// Offers a text to the clipboard of whoever sits before the terminal (OSC 52). Not every
    /// terminal takes it, and none says whether it did.
    func copy(_ text: String)
    /// Gives the terminal back as it was found, for a child process or to stop.
    func suspend()
    /// Takes the terminal again; the next frame is painted whole. Also the answer to
    /// `SignalName.resumed`, since other programs may have used the terminal meanwhile.
    func resume()
    /// Suspends, stops this process until it is continued, and resumes.
    func stopUntilContinued()
    /// Restores the terminal for good. Harmless when repeated.
    func close()
}
