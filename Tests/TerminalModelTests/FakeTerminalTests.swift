import PlainText
import TerminalModel
import Testing

@Suite struct FakeTerminalTests {
    @Test func bytesAndKeysComeBackInOrderOnce() {
        let terminal = FakeTerminal(size: TerminalSize(columns: 10, rows: 2))
        terminal.feed("j\u{1B}".utf8)
        #expect(terminal.readInput() == [.key(.character("j"))])
        #expect(terminal.pendingEscapeTimeout != nil)
        #expect(terminal.flushInput() == [.key(.escape)])
        terminal.feed(.enter, .tab)
        #expect(terminal.readInput() == [.key(.enter), .key(.tab)])
        #expect(terminal.readInput() == [])
    }

    @Test func framesAreKeptWithWhatTheyChanged() {
        let terminal = FakeTerminal(size: TerminalSize(columns: 10, rows: 2))
        var frame = Frame(size: terminal.size)
        terminal.paint(frame)
        frame.draw("hello", at: Position(column: 2, row: 1))
        terminal.paint(frame)
        #expect(terminal.frames.count == 2)
        #expect(terminal.lines == ["", "  hello"])
        #expect(terminal.lastChanges == [FrameDiff.Run(row: 1, columns: 2..<7)])
    }

    @Test func theSizeFollowsWhenAskedFor() {
        let terminal = FakeTerminal(size: TerminalSize(columns: 10, rows: 2))
        terminal.resizeWindow(to: TerminalSize(columns: 20, rows: 4))
        #expect(terminal.size.columns == 10)
        #expect(terminal.refreshSize() == TerminalSize(columns: 20, rows: 4))
    }
}
