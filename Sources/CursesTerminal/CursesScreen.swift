import CNcurses
import Glibc
import TerminalModel

/// The curses side of a terminal: opened once, entered and left as often as need be.
final class CursesScreen {
    let output: Int32
    let capabilities: TerminalCapabilities
    /// What gives the terminal back when there is no time for curses.
    let restoringBytes: [UInt8]
    private(set) var isActive = false
    private(set) var isOpen = true

    private let screen: OpaquePointer
    private let outputFile: UnsafeMutablePointer<FILE>
    private let inputFile: UnsafeMutablePointer<FILE>
    private let bracketsPastes: Bool
    private let gathered: GatheredOutput

    init(_ settings: TerminalSettings) throws(TerminalError) {
        guard let outputFile = Self.file(settings.output, "w") else { throw .notATerminal }
        guard let inputFile = Self.file(settings.input, "r") else {
            fclose(outputFile)
            throw .notATerminal
        }
        guard !settings.type.isEmpty,
            let screen = cncurses_newterm(settings.type, outputFile, inputFile)
        else {
            fclose(outputFile)
            fclose(inputFile)
            throw .unknownType(settings.type)
        }
        self.screen = screen
        self.outputFile = outputFile
        self.inputFile = inputFile
        output = settings.output
        gathered = GatheredOutput(curses: fileno(outputFile), terminal: settings.output)
        let description = TerminalDescription()
        bracketsPastes = description.bracketsPastes
        restoringBytes = description.restoringBytes
        capabilities = Self.configure(settings)
        guard description.placesCursor else {
            endwin()
            close()
            throw .tooSimple(settings.type)
        }
    }

    private static func file(_ descriptor: Int32, _ access: String) -> UnsafeMutablePointer<FILE>? {
        let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 3)
        guard copy >= 0 else { return nil }
        guard let file = fdopen(copy, access) else {
            Glibc.close(copy)
            return nil
        }
        return file
    }

    /// Sets what holds for the whole session. Curses must not look for waiting input (it would
    /// leave the screen half painted) nor turn keys into signals, line feeds or echoes.
    private static func configure(_ settings: TerminalSettings) -> TerminalCapabilities {
        raw()
        noecho()
        nonl()
        typeahead(-1)
        cncurses_keep_palette()
        let depth = settings.usesColors ? startColors() : .none
        def_prog_mode()
        return TerminalCapabilities(colors: depth, isUTF8: cncurses_locale_is_utf8())
    }

    private static func startColors() -> ColorDepth {
        guard has_colors(), start_color() == OK else { return .none }
        use_default_colors()
        switch cncurses_colors() {
        case 256...: return .twoHundredFiftySix
        case 16...: return .sixteen
        case 8...: return .eight
        default: return .none
        }
    }

    /// What curses took for the size; asked only where the window does not say.
    var size: TerminalSize {
        let window = cncurses_stdscr()
        return TerminalSize(columns: Int(getmaxx(window)), rows: Int(getmaxy(window)))
    }

    func enter() {
        reset_prog_mode()
        keypad(cncurses_stdscr(), true)
        clearok(cncurses_curscr(), true)
        if bracketsPastes { write("\u{1B}[?2004h") }
        isActive = true
    }

    func leave() {
        isActive = false
        if bracketsPastes { write("\u{1B}[?2004l") }
        curs_set(1)
        endwin()
    }

    func resize(to size: TerminalSize) {
        resizeterm(Int32(max(1, size.rows)), Int32(max(1, size.columns)))
        clearok(cncurses_curscr(), true)
    }

    func close() {
        guard isOpen else { return }
        isOpen = false
        delscreen(screen)
        fclose(outputFile)
        fclose(inputFile)
    }

    /// Makes one picture, which leaves in one write.
    func picture(_ paint: () -> Void) {
        gathered.gather(paint)
    }

    /// Whole sequences, between two pictures: curses has flushed its own output by then.
    func write(_ bytes: [UInt8]) {
        gathered.send(bytes)
    }

    private func write(_ text: String) {
        write(Array(text.utf8))
    }
}
