import Testing

@testable import InboxCore

@Suite struct EditorUndoTests {
    private func checkUndo(
        _ commands: [EditCommand], from start: String = "|", undo times: Int = 1,
        gives expected: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        var editor = EditorState(marked: start)
        editor.apply(commands + Array(repeating: .undo, count: times))
        #expect(editor.marked == expected, sourceLocation: sourceLocation)
    }

    @Test func typingIsTakenBackWordByWord() {
        checkUndo(typed("one two three"), gives: "one two |")
        checkUndo(typed("one two three"), undo: 2, gives: "one |")
        checkUndo(typed("one two three"), undo: 3, gives: "|")
        checkUndo(typed("one\ntwo"), gives: "one\n|")
    }

    @Test func aMoveOrAPauseStartsAStep() {
        checkUndo(typed("ab") + [.move(.left)] + typed("c"), gives: "a|b")
        var editor = EditorState(layoutColumns: 80)
        editor.apply(typed("ab"))
        editor.endTypingBurst()
        editor.apply(typed("c") + [.undo])
        #expect(editor.marked == "ab|")
    }

    @Test func deletionsInARowAreOneStep() {
        checkUndo([.deleteBackward, .deleteBackward], from: "abc|", gives: "abc|")
        checkUndo([.deleteForward, .deleteForward], from: "|abc", gives: "|abc")
        checkUndo(typed("x") + [.deleteBackward], from: "a|", gives: "ax|")
        checkUndo(
            Array(repeating: .deleteBackward, count: 600), from: repeated + "|",
            gives: repeated + "|")
    }

    private let repeated = String(repeating: "ab👨‍👩‍👧", count: 200)

    @Test func wholeEditsAreOneStep() {
        checkUndo([.paste("one two\nthree")], from: "a|b", gives: "a|b")
        checkUndo([.cutToLineEnd], from: "a|b", gives: "a|b")
        checkUndo([.replaceAll("other")], from: "a|b", gives: "a|b")
        checkUndo([.paste("one")] + typed("two"), from: "|", gives: "one|")
    }

    @Test func redoGoesForwardUntilSomethingNewIsTyped() {
        check("|", .insert("a"), .undo, .redo, gives: "a|")
        check("a|", .cutToLineStart, .undo, .redo, gives: "|")
        check("|", .insert("a"), .undo, .insert("b"), .redo, gives: "b|")
        check("|", .insert("a"), .undo, .undo, .redo, .redo, gives: "a|")
    }

    @Test func anAccentComesOffAlone() {
        check("e|", .insert("\u{301}"), .undo, gives: "e|")
        check("🇩🇪|🇯🇵", .insert("🇫"), .undo, gives: "🇩🇪|🇯🇵")
    }

    @Test func theOldestStepsGoWhenTheHistoryIsFull() {
        var history = UndoHistory()
        var buffer = TextBuffer()
        let moment = UndoStep.Moment(cursor: .start, blanks: BlankTracker())
        let change = buffer.replaceScalars(in: 0..<0, with: "x")
        let count = EditingLimits.undoStepsMax + 1
        for _ in 0..<count { history.record(change, kind: .whole, before: moment, after: moment) }
        var undone = 0
        while history.undo() != nil { undone += 1 }
        #expect(undone == count - EditingLimits.undoStepsMax / 10)
    }
}
