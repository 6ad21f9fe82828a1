import PlainText
import TerminalModel
import Testing

@Suite struct FrameTests {
    private func frame(_ columns: Int, _ rows: Int = 1) -> Frame {
        Frame(size: TerminalSize(columns: columns, rows: rows))
    }

    private func check(
        _ frame: Frame, _ lines: String..., sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(FrameText.lines(frame) == lines, sourceLocation: sourceLocation)
        for row in 0..<frame.size.rows { checkPairs(frame[row: row], sourceLocation) }
    }

    /// Every wide glyph is followed by its other half, and no half stands alone.
    private func checkPairs(_ cells: ArraySlice<Cell>, _ location: SourceLocation) {
        var expectsContinuation = false
        for cell in cells {
            #expect(cell.isContinuation == expectsContinuation, sourceLocation: location)
            expectsContinuation = cell.isWide
        }
        #expect(!expectsContinuation, sourceLocation: location)
    }

    @Test(arguments: [
        ("hello", 0, Int.max, "hello"), ("hello", 3, .max, "   he"), ("hello", -2, .max, "llo"),
        ("hello", 0, 3, "hel"), ("hello", 9, .max, ""), ("日本", 0, .max, "日本"),
        ("日本", -1, .max, " 本"), ("日本語", 0, .max, "日本"), ("日本", 0, 3, "日"),
        ("hello", 1, 0, ""), ("a\nb", 0, .max, "a b"), ("e\u{301}x", 0, .max, "e\u{301}x"),
        ("👍🏽!", 0, .max, "👍!"), ("👩‍🍳!", 0, .max, "👩🍳!"), ("❤️!", 0, .max, "❤!"),
    ])
    func textIsClippedAtEveryEdge(text: String, column: Int, maxColumns: Int, expected: String) {
        var frame = frame(5)
        frame.draw(
            SafeText(line: text), at: Position(column: column, row: 0), maxColumns: maxColumns)
        check(frame, expected)
    }

    @Test func drawingOutsideTheFrameOrTheClipDoesNothing() {
        var frame = frame(3, 2)
        let blank = frame
        frame.draw("x", at: Position(column: 0, row: -1))
        frame.draw("x", at: Position(column: 0, row: 2))
        frame.draw("xyz", at: Position(column: .max - 9, row: 0))
        frame.draw(
            "xyz", at: Position(column: 0, row: 0),
            clip: Region(column: 5, row: 0, columns: 2, rows: 1))
        frame.fill(Region(column: -9, row: -9, columns: 3, rows: 3), with: "x")
        #expect(frame == blank)
    }

    @Test func aClipCutsBothSides() {
        var frame = frame(8)
        frame.draw(
            "日本語テ", at: Position(column: 0, row: 0),
            clip: Region(column: 1, row: 0, columns: 5, rows: 1))
        check(frame, "  本語")
    }

    @Test(arguments: [(0, "x 本"), (1, " x本"), (2, "日x"), (3, "日 x")])
    func overwritingHalfOfAWideGlyphBlanksTheOther(column: Int, expected: String) {
        var frame = frame(4)
        frame.draw("日本", at: Position(column: 0, row: 0))
        frame.draw("x", at: Position(column: column, row: 0))
        check(frame, expected)
    }

    @Test func aWideGlyphOverTwoOthersBlanksBothRests() {
        var frame = frame(4)
        frame.draw("日本", at: Position(column: 0, row: 0))
        frame.draw("語", at: Position(column: 1, row: 0))
        check(frame, " 語")
    }

    @Test func drawReturnsTheColumnsItTook() {
        var frame = frame(10)
        #expect(frame.draw("日本", at: Position(column: 0, row: 0)) == 4)
        #expect(frame.draw("日本語語語語語", at: Position(column: 1, row: 0)) == 9)
        #expect(frame.draw("", at: Position(column: 0, row: 0)) == 0)
    }

    @Test func restylingCoversWholeGlyphs() {
        var frame = frame(4)
        frame.draw("日本", at: Position(column: 0, row: 0))
        frame.restyle(Region(column: 1, row: 0, columns: 2, rows: 1)) { $0.attributes = .reverse }
        #expect(frame[row: 0].allSatisfy { $0.style.attributes == .reverse })
        check(frame, "日本")
    }

    @Test func linesAndFillsAreDrawn() {
        var frame = frame(5, 3)
        frame.fill(frame.region, with: ".")
        frame.horizontalLine(at: Position(column: 1, row: 0), columns: 99)
        frame.verticalLine(at: Position(column: 0, row: 0), rows: 2)
        check(frame, "│────", "│....", ".....")
    }

    @Test func anAbsurdWindowIsCutToTheLimits() {
        let size = TerminalSize(columns: 65_535, rows: 65_535)
        #expect(
            size == TerminalSize(columns: TerminalLimits.columnsMax, rows: TerminalLimits.rowsMax))
        #expect(Frame(size: TerminalSize(columns: -1, rows: 4)).region.isEmpty)
    }

    @Test func aRegionIsSplitWithoutLossAndNeverBelowNothing() {
        let region = Region(column: 2, row: 1, columns: 10, rows: 4)
        let (left, right) = region.splitColumns(-3)
        #expect(left == Region(column: 2, row: 1, columns: 7, rows: 4))
        #expect(right == Region(column: 9, row: 1, columns: 3, rows: 4))
        let (top, bottom) = region.splitRows(99)
        #expect(top == region)
        #expect(bottom == Region(column: 2, row: 5, columns: 10, rows: 0))
        #expect(region.inset(left: 20, right: 5).isEmpty)
        #expect(region.line(3) == Region(column: 2, row: 4, columns: 10, rows: 1))
        #expect(region.line(4).isEmpty)
    }
}
