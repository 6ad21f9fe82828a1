import Testing

@testable import InboxCore

@Suite struct EditorTypingTests {
    @Test func typedTextGoesInAtTheCursor() {
        check("|", .insert("a"), gives: "a|")
        check("a|c", .insert("b"), gives: "ab|c")
        check("a|b", .newline, gives: "a\n|b")
        check("日|語", .insert("本"), gives: "日本|語")
        check("|", .insert("مرحبا"), gives: "مرحبا|")
    }

    @Test func piecesOfACharacterJoin() {
        check("caf|s", .insert("e"), .insert("\u{301}"), gives: "cafe\u{301}|s")
        check("|", .insert("🇩"), .insert("🇪"), .move(.left), gives: "|🇩🇪")
        check("🇩|", .insert("🇪"), .deleteBackward, gives: "|")
        check("|", .insert("👩"), .insert("\u{200D}"), .insert("👧"), .move(.left), gives: "|👩‍👧")
        check("|🇪🇯🇵x", .insert("🇩"), gives: "🇩🇪|🇯🇵x")
    }

    @Test func deletingTakesWholeCharacters() {
        check("ab|", .deleteBackward, gives: "a|")
        check("|ab", .deleteForward, gives: "|b")
        check("|", .deleteBackward, gives: "|")
        check("|", .deleteForward, gives: "|")
        check("x👨‍👩‍👧|", .deleteBackward, gives: "x|")
        check("|🇩🇪🇯🇵", .deleteForward, gives: "|🇯🇵")
        check("e\u{301}|", .deleteBackward, gives: "|")
        check("a\n|b", .deleteBackward, gives: "a|b")
        check("a|\nb", .deleteForward, gives: "a|b")
        check("🇩\n|🇪x", .deleteBackward, gives: "🇩🇪|x")
    }

    @Test func cutsGoToWordAndLineEnds() {
        check("one two|", .cutWordBack, gives: "one |")
        check("one, |two", .cutWordBack, gives: "|two")
        check("a\n|b", .cutWordBack, gives: "a|b")
        check("one\ntwo th|ree", .cutToLineStart, gives: "one\n|ree")
        check("|one", .cutToLineStart, gives: "|one")
        check("one t|wo\nthree", .cutToLineEnd, gives: "one t|\nthree")
        check("one|\ntwo", .cutToLineEnd, gives: "one|two")
        check("one|", .cutToLineEnd, gives: "one|")
    }

    @Test func cutsInARowArePutBackTogether() {
        check("one two three|", .cutWordBack, .cutWordBack, .yank, gives: "one two three|")
        check("|one\ntwo", .cutToLineEnd, .cutToLineEnd, .cutToLineEnd, .yank, gives: "one\ntwo|")
        check("one t|wo", .cutWordBack, .cutToLineEnd, .yank, gives: "one two|")
        check("one two|", .cutWordBack, .move(.left), .cutWordBack, .yank, gives: "one| ")
        check("one two|", .cutWordBack, .yank, .yank, gives: "one twotwo|")
    }

    @Test func aPasteIsOnlyEverText() {
        check("|", .paste("a\r\nb\rc\u{2028}d"), gives: "a\nb\nc\nd|")
        check("|", .paste("\u{1B}[2Jx\u{7}\u{0}"), gives: "␛[2Jx␇␀|")
        check("|", .paste("\u{3}\u{17}\u{9B}1m\u{7F}"), gives: "␃␗\u{FFFD}1m␡|")
        check("|", .paste("a\tb"), gives: "a    b|")
        check("|", .paste("safe\u{202E}evil\u{200B}"), gives: "safeevil|")
        check("|", .paste("👨‍👩‍👧 می‌خواهم e\u{301}"), gives: "👨‍👩‍👧 می‌خواهم e\u{301}|")
        check("a|", .paste(""), gives: "a|")
    }

    @Test func nothingToDoIsSaid() {
        var editor = EditorState(layoutColumns: 40)
        let commands: [(EditCommand, EditRefusal)] = [
            (.undo, .nothingToUndo), (.redo, .nothingToRedo), (.yank, .nothingToPutBack),
            (.nextBlank, .noBlanks), (.previousBlank, .noBlanks),
        ]
        for (command, refusal) in commands {
            let result = editor.apply(command, layoutColumns: 40)
            #expect(result == EditResult(splices: [], refusal: refusal))
        }
    }
}
