import CursesTerminal
import Foundation
import Glibc
import TerminalModel
import Testing

extension CursesTests {
    /// A process that dies with the terminal open, seen from the far end of it.
    @Suite struct Death {
        @Test(arguments: [
            SIGSEGV, SIGABRT, SIGILL, SIGBUS, SIGFPE, SIGTRAP, SIGTERM, SIGHUP, SIGINT, SIGQUIT,
            SIGUSR1, SIGALRM,
        ])
        func everySignalLeavesTheTerminalAsItWas(signal: Int32) async throws {
            let far = try PseudoTerminal(columns: 80, rows: 24)
            let before = try far.lineSettings()
            await #expect(processExitsWith: .signal(signal)) {
                [path = far.path as String, signal] in
                let terminal = try Self.open(path)
                kill(getpid(), signal)
                sleep(10)
                terminal.close()
            }
            try checkRestored(far, before)
        }

        @Test func aSwiftTrapLeavesTheTerminalAsItWas() async throws {
            let far = try PseudoTerminal(columns: 80, rows: 24)
            let before = try far.lineSettings()
            await #expect(processExitsWith: .failure) { [path = far.path as String] in
                let terminal = try Self.open(path)
                precondition(terminal.size.columns < 0)
            }
            try checkRestored(far, before)
        }

        @Test func leavingThroughExitLeavesTheTerminalAsItWas() async throws {
            let far = try PseudoTerminal(columns: 80, rows: 24)
            let before = try far.lineSettings()
            await #expect(processExitsWith: .exitCode(3)) { [path = far.path as String] in
                let terminal = try Self.open(path)
                if terminal.size.rows > 0 { exit(3) }
            }
            try checkRestored(far, before)
        }

        private static func open(_ path: String) throws -> CursesTerminal {
            let slave = Glibc.open(path, O_RDWR | O_NOCTTY)
            let terminal = try CursesTerminal(
                TerminalSettings(
                    input: slave, output: slave, type: "xterm-256color", locale: "C.UTF-8"))
            terminal.paint(Frame(size: terminal.size))
            return terminal
        }

        private func checkRestored(_ far: PseudoTerminal, _ before: String) throws {
            let sent = far.receivedText()
            let opened = try #require(sent.range(of: "\u{1B}[?1049h"))
            for mode in LifeCycle.leaving + ["\u{1B}[?12l\u{1B}[?25h"] {
                #expect(sent[opened.upperBound...].contains(mode), "\(mode.debugDescription)")
            }
            #expect(try far.lineSettings() == before)
        }
    }
}
