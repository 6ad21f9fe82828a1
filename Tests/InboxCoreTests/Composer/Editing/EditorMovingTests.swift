import Testing

@testable import InboxCore

@Suite struct EditorMovingTests {
    @Test func leftAndRightStepOverWholeCharacters() {
        check("ab|", .move(.left), gives: "a|b")
        check("|ab", .move(.right), gives: "a|b")
        check("|", .move(.left), gives: "|")
        check("|", .move(.right), gives: "|")
        check("a\n|b", .move(.left), gives: "a|\nb")
        check("a|\nb", .move(.right), gives: "a\n|b")
        check("👨‍👩‍👧|x", .move(.left), gives: "|👨‍👩‍👧x")
        check("|🇩🇪🇯🇵", .move(.right), gives: "🇩🇪|🇯🇵")
        check("e\u{301}|", .move(.left), gives: "|e\u{301}")
        check("日本|", .move(.left), gives: "日|本")
        check("سلام|", .move(.left), gives: "سلا|م")
    }

    @Test func wordsEndWhereReadersSeeThemEnd() {
        check("Hello, world|", .move(.wordLeft), gives: "Hello, |world")
        check("Hello, |world", .move(.wordLeft), gives: "|Hello, world")
        check("|Hello, world", .move(.wordRight), gives: "Hello|, world")
        check("Hello|, world", .move(.wordRight), gives: "Hello, world|")
        check("I don't|", .move(.wordLeft), gives: "I |don't")
        check("日本語のテスト|", .move(.wordLeft), gives: "日本語の|テスト")
        check("日本語の|テスト", .move(.wordLeft), gives: "日本語|のテスト")
        check("|日本語のテスト", .move(.wordRight), gives: "日本語|のテスト")
        check("thanks 🎉🎉|", .move(.wordLeft), gives: "thanks |🎉🎉")
        check("a\n|b", .move(.wordLeft), gives: "a|\nb")
        check("a|\nb", .move(.wordRight), gives: "a\n|b")
        check("سلام عليكم|", .move(.wordLeft), gives: "سلام |عليكم")
        check("  |", .move(.wordLeft), gives: "|  ")
        check("|", .move(.wordRight), gives: "|")
    }

    @Test func upAndDownKeepTheColumn() {
        check("abcd|e\nx\nabcde", .move(.down), gives: "abcde\nx|\nabcde")
        check("abcd|e\nx\nabcde", .move(.down), .move(.down), gives: "abcde\nx\nabcd|e")
        check("abcde\nx\nabcd|e", .move(.up), .move(.up), gives: "abcd|e\nx\nabcde")
        check(
            "abcd|e\nx\nabcde", .move(.down), .move(.left), .move(.down),
            gives: "abcde\nx\n|abcde")
        check("abcd|\n日本語", .move(.down), gives: "abcd\n日本|語")
        check("abc|\n日本語", .move(.down), gives: "abc\n日|本語")
        check("abc|\n👍🏽👍🏽", .move(.down), gives: "abc\n👍🏽|👍🏽")
    }

    @Test func upFromTheFirstLineGoesToTheStartAndBack() {
        check("ab|c\nabc", .move(.up), gives: "|abc\nabc")
        check("ab|c\nabc", .move(.up), .move(.down), gives: "abc\nab|c")
        check("abc\nab|c", .move(.down), gives: "abc\nabc|")
    }

    @Test func upAndDownWalkSoftWrappedLines() {
        check("one two th|ree", .move(.up), gives: "on|e two three", columns: 8)
        check("on|e two three", .move(.down), gives: "one two th|ree", columns: 8)
        check("日|本語文章", .move(.down), gives: "日本語|文章", columns: 4)
    }

    @Test func homeAndEndGoToTheLineSeenThenToTheParagraph() {
        check("one two th|ree four", .move(.lineStart), gives: "one two |three four", columns: 10)
        check("one two |three four", .move(.lineStart), gives: "|one two three four", columns: 10)
        check("o|ne two three four", .move(.lineEnd), gives: "one two| three four", columns: 10)
        check("one two| three four", .move(.lineEnd), gives: "one two three four|", columns: 10)
        check("ab|c\nd", .move(.lineEnd), gives: "abc|\nd")
        check("a\nbc|", .move(.lineStart), gives: "a\n|bc")
    }

    @Test func endOfALineBrokenInsideAWordStaysOnThatLine() {
        var editor = EditorState(marked: "|日本語文章です", columns: 6)
        editor.apply([.move(.lineEnd)])
        #expect(editor.marked == "日本語|文章です")
        #expect(editor.cursorPlace == VisualPlace(row: 0, column: 6))
        editor.apply([.move(.right), .move(.left)])
        #expect(editor.marked == "日本語|文章です")
        #expect(editor.cursorPlace == VisualPlace(row: 1, column: 0))
        editor.apply([.move(.up), .move(.lineEnd), .move(.lineEnd)])
        #expect(editor.marked == "日本語文章です|")
    }

    @Test func pagesAndDocumentEnds() {
        let lines = "a\nb\nc\nd|\ne\nf"
        check(lines, .move(.pageUp(rows: 2)), gives: "a\nb|\nc\nd\ne\nf")
        check(lines, .move(.pageUp(rows: 20)), gives: "a|\nb\nc\nd\ne\nf")
        check(lines, .move(.pageDown(rows: 2)), gives: "a\nb\nc\nd\ne\nf|")
        check(lines, .move(.documentStart), gives: "|a\nb\nc\nd\ne\nf")
        check(lines, .move(.documentEnd), gives: "a\nb\nc\nd\ne\nf|")
    }

    @Test func aPositionOutsideTheTextIsTheNearestInIt() {
        let position = TextPosition(paragraph: 0, character: 9)
        check("|ab\nc", .move(.to(position)), gives: "ab|\nc")
        check("|ab\nc", .move(.to(TextPosition(paragraph: 7, character: 0))), gives: "ab\nc|")
        check("a|b", .move(.to(TextPosition(paragraph: -1, character: 4))), gives: "|ab")
    }
}
