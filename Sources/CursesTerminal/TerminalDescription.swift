import CNcurses

/// What terminfo says of the terminal that curses has just opened.
struct TerminalDescription {
    let placesCursor: Bool
    let bracketsPastes: Bool
    /// Leaves every mode that the full screen entered: pastes, keypad, colours, the hidden
    /// cursor, the alternate screen.
    let restoringBytes: [UInt8]

    init() {
        let cursorAddress = Self.string("cup")
        placesCursor = !cursorAddress.isEmpty
        bracketsPastes = cursorAddress.starts(with: [0x1B, UInt8(ascii: "[")])
        let endOfPastes = bracketsPastes ? Array("\u{1B}[?2004l".utf8) : []
        restoringBytes =
            endOfPastes
            + ["rmkx", "op", "sgr0", "cnorm", "rmcup"].flatMap(Self.string)
            + Array("\r\n".utf8)
    }

    /// A capability's bytes without padding such as `$<5/>`; none if the terminal lacks it.
    private static func string(_ name: String) -> [UInt8] {
        guard let pointer = name.withCString({ tigetstr(UnsafeMutablePointer(mutating: $0)) }),
            pointer != UnsafeMutablePointer(bitPattern: -1)
        else { return [] }
        return withoutPadding(Array(String(cString: pointer).utf8)[...])
    }

    private static func withoutPadding(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var kept: [UInt8] = []
        var rest = bytes
        while let byte = rest.first {
            if rest.starts(with: "$<".utf8), let end = rest.firstIndex(of: UInt8(ascii: ">")) {
                rest = rest[(end + 1)...]
            } else {
                kept.append(byte)
                rest = rest.dropFirst()
            }
        }
        return kept
    }
}
