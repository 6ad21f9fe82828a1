/// Something that arrived from the terminal.
public enum TerminalInput: Hashable, Sendable {
    case key(KeyPress)
    /// Text pasted in brackets: unfiltered, and never to be read as keys.
    case paste(String)
    /// The paste before this was longer than `TerminalLimits.pasteBytesMax`, and its end is lost.
    case pasteWasCut
    /// A key that came glued to an ESC, as Alt with a letter does. Only the Escape counts.
    case droppedAfterEscape(KeyPress)
    case resize(TerminalSize)
    /// The terminal window got or lost the keyboard.
    case focus(Bool)
    /// The terminal is gone; nothing will follow.
    case ended
}
