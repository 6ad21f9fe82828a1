import Testing

@testable import InboxCore

@Suite struct VisualLayoutTests {
    private func rows(_ text: String, columns: Int) -> [String] {
        let editor = EditorState(BlankedText(text), layoutColumns: columns)
        return editor.layout.visibleLines(top: 0, rows: .max).map { editor.buffer.text(of: $0) }
    }

    @Test func linesBreakAtSpacesAndWideCharacters() {
        #expect(rows("", columns: 10) == [""])
        #expect(rows("one two three", columns: 8) == ["one two", "three"])
        #expect(rows("a\n\nb\n", columns: 8) == ["a", "", "b", ""])
        #expect(rows("abcdefgh", columns: 3) == ["abc", "def", "gh"])
        #expect(rows("日本語文章", columns: 5) == ["日本", "語文", "章"])
        #expect(rows("e\u{301}e\u{301}e\u{301}", columns: 2) == ["e\u{301}e\u{301}", "e\u{301}"])
    }

    @Test func placesAndPositionsAgree() {
        let texts = ["", "one two three four", "日本語 and 文章", "a\n\n👨‍👩‍👧 b\n🇩🇪", "abcdefghijkl"]
        for text in texts {
            for columns in [1, 2, 5, 8, 80] {
                let buffer = TextBuffer(text)
                let layout = VisualLayout(buffer, columns: columns)
                for offset in 0...buffer.characterCount {
                    let position = buffer.position(atCharacter: offset)
                    let place = layout.place(of: position, affinity: .downstream, in: buffer)
                    guard place.column < columns else { continue }
                    #expect(layout.position(at: place, in: buffer).position == position)
                }
            }
        }
    }

    @Test func aPlaceInsideAWideCharacterIsInFrontOfIt() {
        let buffer = TextBuffer("日本")
        let layout = VisualLayout(buffer, columns: 10)
        let place = layout.position(at: VisualPlace(row: 0, column: 3), in: buffer)
        #expect(place.position.character == 1)
        let far = layout.position(at: VisualPlace(row: 99, column: 99), in: buffer)
        #expect(far.position == buffer.end)
    }

    @Test func aWindowShowsItsRowsAlone() {
        let buffer = TextBuffer("one two three\nfour\nfive six")
        let layout = VisualLayout(buffer, columns: 5)
        let window = layout.visibleLines(top: 1, rows: 3).map { buffer.text(of: $0) }
        #expect(window == ["two", "three", "four"])
        #expect(layout.rowCount == 6)
        #expect(layout.visibleLines(top: 5, rows: 9).count == 1)
        #expect(layout.visibleLines(top: 6, rows: 9).isEmpty)
    }

    @Test func anotherWidthWrapsAnew() {
        var editor = EditorState(BlankedText("one two three"), layoutColumns: 80)
        _ = editor.apply(.move(.documentEnd), layoutColumns: 5)
        #expect(editor.layout.rowCount == 3)
        #expect(editor.cursorPlace == VisualPlace(row: 2, column: 5))
    }
}
