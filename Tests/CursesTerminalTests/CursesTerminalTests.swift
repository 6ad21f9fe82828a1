import CursesTerminal
import Glibc
import PlainText
import TerminalModel
import Testing

/// Curses and signal handlers are one per process, so these tests take turns.
@Suite(.serialized) struct CursesTests {}

/// A terminal on a pseudo-terminal, opened and its opening bytes read.
struct OpenedTerminal {
    let far: PseudoTerminal
    let near: CursesTerminal

    init(
        columns: Int = 80, rows: Int = 24, type: String = "xterm-256color", usesColors: Bool = true,
        locale: String = "C.UTF-8"
    ) throws {
        far = try PseudoTerminal(columns: columns, rows: rows)
        near = try CursesTerminal(
            TerminalSettings(
                input: far.slave, output: far.slave, type: type, usesColors: usesColors,
                locale: locale))
    }

    func frame(_ draw: (inout Frame) -> Void = { _ in }) -> Frame {
        var frame = Frame(size: near.size)
        draw(&frame)
        return frame
    }

    /// Paints and returns what that sent.
    func paint(_ draw: (inout Frame) -> Void = { _ in }) -> String {
        near.paint(frame(draw))
        return far.receivedText()
    }
}

extension CursesTests {
    @Suite struct Painting {
        let origin = Position(column: 0, row: 0)

        @Test func textArrivesAsItIs() throws {
            let terminal = try OpenedTerminal()
            let sent = terminal.paint { $0.draw("Zoë 日本 👩‍🍳 e\u{301}│", at: origin) }
            #expect(sent.contains("Zoë 日本 👩🍳 e\u{301}│"))
            terminal.near.close()
        }

        @Test func hostileTextSendsNothingButWhatCursesSends() throws {
            let terminal = try OpenedTerminal()
            let hostile =
                "\u{1B}]52;c;eA==\u{7}\u{9B}31m\u{1B}[2J\u{1B}P+q\u{1B}\\\u{202E}\u{0}\r\n\u{E0041}"
            let sent = terminal.paint { frame in
                for row in 0..<20 {
                    frame.draw(SafeText(line: hostile), at: Position(column: row, row: row))
                }
            }
            #expect(sent.contains("\u{241B}]52;c;eA==\u{2407}\u{FFFD}31m\u{241B}[2J"))
            checkSequences(sent)
            terminal.near.close()
        }

        /// Curses moves, colours and selects character sets; it never sends OSC, DCS or C1.
        private func checkSequences(_ sent: String) {
            var previous: Unicode.Scalar = " "
            for scalar in sent.unicodeScalars {
                if previous == "\u{1B}" { #expect("[()=>78M".unicodeScalars.contains(scalar)) }
                if scalar.properties.generalCategory == .control {
                    #expect("\u{1B}\r\n\u{8}\t\u{E}\u{F}".unicodeScalars.contains(scalar))
                }
                previous = scalar
            }
        }

        @Test func oneRowDownStaysWithinItsBudget() throws {
            let terminal = try OpenedTerminal(columns: 200, rows: 50)
            var selected = Style()
            selected.background = .palette(24)
            func queue(selecting selectedRow: Int) -> Frame {
                terminal.frame { frame in
                    for row in 1..<49 {
                        let style = row == selectedRow ? selected : .plain
                        frame.fill(Region(column: 0, row: row, columns: 60, rows: 1), style: style)
                        frame.draw(
                            "  20h  Customer \(row)   where is my order?",
                            at: Position(column: 0, row: row), style: style)
                        frame.draw(
                            "the conversation beside it, a long line of text",
                            at: Position(column: 62, row: row))
                    }
                    frame.cursor = Position(column: 0, row: selectedRow)
                }
            }
            terminal.near.paint(queue(selecting: 5))
            _ = terminal.far.received()
            terminal.near.paint(queue(selecting: 6))
            let sent = terminal.far.received()
            #expect((1...300).contains(sent.count), "\(sent.count) bytes")
            terminal.near.paint(queue(selecting: 6))
            #expect(terminal.far.received().count < 10)
            terminal.near.close()
        }

        @Test func wideGlyphsAreReplacedWithoutLeftovers() throws {
            let terminal = try OpenedTerminal()
            _ = terminal.paint { $0.draw("日本語", at: origin) }
            let sent = terminal.paint { $0.draw("日ab語", at: origin) }
            #expect(sent.contains("ab"))
            #expect(!sent.contains("日"))
            terminal.near.close()
        }

        @Test func anotherLocaleGetsASCII() throws {
            let terminal = try OpenedTerminal(locale: "C")
            let sent = terminal.paint { $0.draw("a│b…日", at: origin) }
            #expect(!terminal.near.capabilities.isUTF8)
            #expect(sent.contains("a|b~??"))
            #expect(sent.utf8.allSatisfy { $0 < 0x80 })
            terminal.near.close()
        }

        @Test(arguments: [
            ("xterm-256color", "38;5;208"), ("screen-256color", "38;5;208"), ("xterm", "[33m"),
            ("linux", "[33m"),
        ])
        func coloursFollowTheTerminal(type: String, expected: String) throws {
            let terminal = try OpenedTerminal(type: type)
            let style = Style(foreground: .palette(208), attributes: .bold)
            let sent = terminal.paint { $0.draw("late", at: origin, style: style) }
            #expect(sent.contains(expected), "\(sent.debugDescription)")
            terminal.near.close()
        }

        @Test func withoutColoursOnlyAttributesAreSent() throws {
            let terminal = try OpenedTerminal(usesColors: false)
            #expect(terminal.near.capabilities.colors == .none)
            let style = Style(foreground: .palette(9), background: .palette(4), attributes: .bold)
            let sent = terminal.paint { $0.draw("late", at: origin, style: style) }
            #expect(sent.contains("\u{1B}[1m") || sent.contains(";1;") || sent.contains(";7;"))
            for color in ["[3", "[4", ";3", ";4", "38;5", "48;5"] {
                #expect(
                    !sent.contains("\u{1B}\(color)1m") && !sent.contains("\(color);5"), "\(color)")
            }
            terminal.near.close()
        }

        @Test func theCursorIsShownWhereTheFrameHasIt() throws {
            let terminal = try OpenedTerminal()
            let shown = terminal.paint { $0.cursor = Position(column: 4, row: 2) }
            #expect(shown.contains("\u{1B}[3;5H"))
            #expect(terminal.paint { $0.cursor = nil }.contains("\u{1B}[?25l"))
            #expect(terminal.paint { $0.cursor = Position(column: 999, row: 0) } == "")
            terminal.near.close()
        }

        @Test func aResizedWindowIsFollowedAndPaintedWhole() throws {
            let terminal = try OpenedTerminal()
            _ = terminal.paint { $0.draw("before", at: origin) }
            terminal.far.resize(columns: 120, rows: 40)
            #expect(terminal.near.refreshSize() == TerminalSize(columns: 120, rows: 40))
            let sent = terminal.paint { frame in
                frame.draw("before", at: origin)
                frame.draw("below", at: Position(column: 110, row: 39))
            }
            #expect(sent.contains("before") && sent.contains("\u{1B}[40;111Hbelow"))
            terminal.near.close()
        }

        @Test func aFrameOfAnotherSizeIsCut() throws {
            let terminal = try OpenedTerminal(columns: 20, rows: 5)
            var frame = Frame(size: TerminalSize(columns: 40, rows: 10))
            frame.draw("0123456789012345678日日", at: origin)
            frame.draw("below", at: Position(column: 0, row: 9))
            terminal.near.paint(frame)
            let sent = terminal.far.receivedText()
            #expect(sent.contains("0123456789012345678"))
            #expect(!sent.contains("日") && !sent.contains("below"))
            terminal.near.close()
        }
    }
}
