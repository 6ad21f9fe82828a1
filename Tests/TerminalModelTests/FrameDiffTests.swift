import PlainText
import TerminalModel
import Testing

@Suite struct FrameDiffTests {
    private func frame(_ lines: String...) -> Frame {
        var frame = Frame(size: TerminalSize(columns: 6, rows: lines.count))
        for (row, line) in lines.enumerated() {
            frame.draw(SafeText(line: line), at: Position(column: 0, row: row))
        }
        return frame
    }

    private func changes(_ before: Frame?, _ after: Frame) -> [String] {
        FrameDiff.runs(from: before, to: after).map { run in
            "\(run.row):\(run.columns.lowerBound)..<\(run.columns.upperBound)"
        }
    }

    @Test func onlyWhatDiffersIsNamed() {
        #expect(changes(frame("abcdef", "abcdef"), frame("abcdef", "abcdef")) == [])
        #expect(
            changes(frame("abcdef", "abcdef"), frame("xbcyzf", "abcdeX")) == [
                "0:0..<1", "0:3..<5", "1:5..<6",
            ])
    }

    @Test func wideGlyphsChangeWhole() {
        #expect(changes(frame("日本語"), frame("日夲語")) == ["0:2..<4"])
        #expect(changes(frame("日本語"), frame("日xx語")) == ["0:2..<4"])
        #expect(changes(frame("日xx語"), frame("日本語")) == ["0:2..<4"])
        #expect(changes(frame("a日"), frame("日b")) == ["0:0..<3"])
    }

    @Test func aStyleAloneIsAChange() {
        var after = frame("abc")
        after.restyle(Region(column: 1, row: 0, columns: 1, rows: 1)) { $0.attributes = .bold }
        #expect(changes(frame("abc"), after) == ["0:1..<2"])
    }

    @Test func anotherSizeOrNoFrameBeforeChangesEveryRow() {
        #expect(changes(nil, frame("a", "b")) == ["0:0..<6", "1:0..<6"])
        #expect(changes(frame("a"), frame("a", "b")) == ["0:0..<6", "1:0..<6"])
        #expect(changes(nil, Frame(size: TerminalSize(columns: 0, rows: 3))) == [])
    }

    @Test func changingTheNamedRunsMakesTheFramesEqual() {
        let words = ["日", "a", "  ", "本語", "xyz", "e\u{301}"]
        var state: UInt32 = 3
        func random() -> String {
            (0..<4).map { _ in
                state = state &* 1_664_525 &+ 1_013_904_223
                return words[Int(state >> 16) % words.count]
            }.joined()
        }
        for _ in 0..<2_000 {
            let before = frame(random())
            let after = frame(random())
            let changed = Set(FrameDiff.runs(from: before, to: after).flatMap(\.columns))
            for (column, cells) in zip(before[row: 0], after[row: 0]).enumerated()
            where cells.0 != cells.1 {
                #expect(changed.contains(column))
            }
        }
    }
}
