import CPlatform

/// Remembers how the terminal was found, and gives it back even where the process dies.
enum TerminalGuard {
    /// Returns false if the descriptor is no terminal.
    static func remember(_ input: Int32) -> Bool {
        csystem_terminal_guard_remember(input) == 0
    }

    /// A terminal description too long for the guard leaves it the line settings alone.
    static func arm(output: Int32, restoring bytes: [UInt8]) {
        if csystem_terminal_guard_arm(output, bytes, bytes.count) != 0 {
            _ = csystem_terminal_guard_arm(output, bytes, 0)
        }
    }

    /// Puts the line settings back; writing the rest is left to curses.
    static func disarm() {
        csystem_terminal_guard_disarm()
    }
}
