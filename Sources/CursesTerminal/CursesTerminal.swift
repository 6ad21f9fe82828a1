import CPlatform
import Glibc
import TerminalModel

/// A real terminal, painted through ncurses; its bytes are read and decoded here.
///
/// Opening puts the terminal into raw mode on the alternate screen, with the keypad transmitting
/// and pastes bracketed. It is given back by `close`, by leaving through `exit`, and when a signal
/// ends the process: by anything but SIGKILL. Curses keeps its state in globals, so one at a time.
///
/// Input is never made non-blocking, because that would reach every process that shares the
/// terminal; it is read only when `poll` says there is something.
public final class CursesTerminal: Terminal {
    public private(set) var size: TerminalSize
    public let capabilities: TerminalCapabilities
    public var inputDescriptor: Int32 { reader.descriptor }
    public var pendingEscapeTimeout: Duration? { reader.pendingTimeout }

    private let screen: CursesScreen
    private var reader: InputReader
    private var painter: CursesPainter

    public init(_ settings: TerminalSettings) throws(TerminalError) {
        guard isatty(settings.output) == 1, TerminalGuard.remember(settings.input) else {
            throw .notATerminal
        }
        CharacterLocale.set(settings.locale)
        screen = try CursesScreen(settings)
        capabilities = screen.capabilities
        reader = InputReader(descriptor: settings.input)
        painter = CursesPainter(capabilities)
        size = WindowSize.current(of: settings.output) ?? screen.size
        enter()
    }

    deinit {
        close()
    }

    public func paint(_ frame: Frame) {
        guard screen.isActive else { return }
        screen.picture { painter.paint(frame, on: size) }
    }

    public func readInput() -> [TerminalInput] {
        reader.read()
    }

    public func flushInput() -> [TerminalInput] {
        reader.flush()
    }

    public func refreshSize() -> TerminalSize {
        let now = WindowSize.current(of: screen.output) ?? size
        if now != size {
            size = now
            screen.resize(to: now)
            painter.forget()
        }
        return size
    }

    public func copy(_ text: String) {
        guard screen.isActive, let sequence = ClipboardSequence.bytes(for: text) else { return }
        screen.write(sequence)
    }

    public func suspend() {
        guard screen.isActive else { return }
        screen.leave()
        TerminalGuard.disarm()
    }

    public func resume() {
        guard screen.isOpen else { return }
        enter()
        painter.forget()
        size = WindowSize.current(of: screen.output) ?? size
        screen.resize(to: size)
    }

    public func stopUntilContinued() {
        suspend()
        csystem_stop_process()
        resume()
    }

    public func close() {
        suspend()
        screen.close()
    }

    private func enter() {
        TerminalGuard.arm(output: screen.output, restoring: screen.restoringBytes)
        screen.enter()
    }
}
