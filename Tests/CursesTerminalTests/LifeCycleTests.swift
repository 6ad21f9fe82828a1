import CursesTerminal
import Glibc
import PlainText
import TerminalModel
import Testing

extension CursesTests {
    @Suite struct LifeCycle {
        static let leaving = ["\u{1B}[?2004l", "\u{1B}[?1l", "\u{1B}[?1049l"]

        @Test func closingGivesTheTerminalBackAsItWas() throws {
            let far = try PseudoTerminal(columns: 80, rows: 24)
            let before = try far.lineSettings()
            let near = try CursesTerminal(
                TerminalSettings(
                    input: far.slave, output: far.slave, type: "xterm-256color", locale: "C.UTF-8"))
            #expect(try far.lineSettings() != before)
            near.paint(Frame(size: near.size))
            let opening = far.receivedText()
            for mode in ["\u{1B}[?1049h", "\u{1B}[?2004h", "\u{1B}[?1h"] {
                #expect(opening.contains(mode))
            }
            near.close()
            let closing = far.receivedText()
            for mode in Self.leaving + ["\u{1B}[?12l\u{1B}[?25h"] {
                #expect(closing.contains(mode))
            }
            #expect(try far.lineSettings() == before)
            near.close()
            near.paint(Frame(size: near.size))
            near.resume()
            #expect(far.received() == [])
        }

        @Test func suspendingGivesItBackAndResumingPaintsWhole() throws {
            let far = try PseudoTerminal(columns: 80, rows: 24)
            let before = try far.lineSettings()
            let near = try CursesTerminal(
                TerminalSettings(
                    input: far.slave, output: far.slave, type: "xterm-256color", locale: "C.UTF-8"))
            let during = try far.lineSettings()
            var frame = Frame(size: near.size)
            frame.draw("hello", at: Position(column: 3, row: 3))
            near.paint(frame)
            _ = far.received()
            near.suspend()
            #expect(try far.lineSettings() == before)
            let leaving = far.receivedText()
            for mode in Self.leaving { #expect(leaving.contains(mode)) }
            near.paint(frame)
            #expect(far.received() == [])
            near.resume()
            near.paint(frame)
            let resuming = far.receivedText()
            for part in ["\u{1B}[?1049h", "\u{1B}[?2004h", "\u{1B}[?1h", "hello"] {
                #expect(resuming.contains(part))
            }
            #expect(try far.lineSettings() == during)
            near.close()
            #expect(try far.lineSettings() == before)
        }

        @Test func keysComeThroughRawIncludingFlowControl() throws {
            let terminal = try OpenedTerminal()
            terminal.far.type("j\u{3}\u{11}\u{13}\u{1A}\r\u{1B}[A\u{1B}")
            #expect(
                terminal.near.readInput() == [
                    .key(.character("j")), .key(.control("c")), .key(.control("q")),
                    .key(.control("s")),
                    .key(.control("z")), .key(.enter), .key(.up),
                ])
            #expect(terminal.near.readInput() == [])
            #expect(terminal.near.pendingEscapeTimeout != nil)
            #expect(terminal.near.flushInput() == [.key(.escape)])
            terminal.near.close()
        }

        @Test func aVanishedTerminalEndsTheInputOnce() throws {
            let terminal = try OpenedTerminal()
            _ = terminal.paint()
            terminal.far.hangUp()
            #expect(terminal.near.readInput() == [.ended])
            #expect(terminal.near.readInput() == [])
            terminal.near.paint(terminal.frame())
            terminal.near.close()
        }

        @Test(arguments: [
            ("", TerminalError.unknownType("")),
            ("no-such-terminal", .unknownType("no-such-terminal")),
            ("dumb", .tooSimple("dumb")),
        ])
        func anUnfitTerminalIsRefusedAndLeftAlone(type: String, error: TerminalError) throws {
            let far = try PseudoTerminal(columns: 80, rows: 24)
            let before = try far.lineSettings()
            #expect(throws: error) {
                try CursesTerminal(
                    TerminalSettings(input: far.slave, output: far.slave, type: type))
            }
            #expect(try far.lineSettings() == before)
        }

        @Test func aPipeIsNoTerminal() throws {
            var ends: [Int32] = [0, 0]
            #expect(pipe(&ends) == 0)
            #expect(throws: TerminalError.notATerminal) {
                try CursesTerminal(TerminalSettings(input: ends[0], output: ends[1], type: "xterm"))
            }
            ends.forEach { close($0) }
        }
    }
}
