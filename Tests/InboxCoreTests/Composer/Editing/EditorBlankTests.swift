import Testing

@testable import InboxCore

@Suite struct EditorBlankTests {
    private func checkBlanks(
        _ start: String, _ commands: EditCommand..., gives expected: String, blanks: [String],
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        var editor = EditorState(marked: start)
        editor.apply(commands)
        #expect(editor.marked == expected, sourceLocation: sourceLocation)
        #expect(editor.blankList == blanks, sourceLocation: sourceLocation)
    }

    @Test func theFirstCharacterReplacesThePlaceholder() {
        checkBlanks("on |[day!].", .insert("F"), .insert("r"), gives: "on Fr|.", blanks: ["day=Fr"])
        checkBlanks("on [d|ay!].", .insert("F"), gives: "on F|.", blanks: ["day=F"])
        checkBlanks("on |[day!].", .paste("Fri 5"), gives: "on Fri 5|.", blanks: ["day=Fri 5"])
        checkBlanks("on [day!]|.", .insert("x"), gives: "on [day!]x|.", blanks: ["day!=[day!]"])
        checkBlanks("|on [day!].", .insert("x"), gives: "x|on [day!].", blanks: ["day!=[day!]"])
    }

    @Test func aLineBreakGoesInFrontOfAPlaceholder() {
        checkBlanks("on [d|ay!].", .newline, gives: "on \n|[day!].", blanks: ["day!=[day!]"])
    }

    @Test func blanksSideBySideAreFilledEachForItself() {
        checkBlanks(
            "|[a!][b!]", .insert("1"), .insert("2"), gives: "12|[b!]", blanks: ["a=12", "b!=[b!]"])
        checkBlanks(
            "|[a!][b!]", .insert("1"), .move(.right), .insert("2"),
            gives: "12|", blanks: ["a=1", "b=2"])
    }

    @Test func aPlaceholderGoesWhole() {
        checkBlanks("on [day!]|.", .deleteBackward, gives: "on |.", blanks: [])
        checkBlanks("on |[day!].", .deleteForward, gives: "on |.", blanks: [])
        checkBlanks("on [day now!]|.", .cutWordBack, gives: "on |.", blanks: [])
        checkBlanks("on [d|ay!].", .cutToLineEnd, gives: "on |", blanks: [])
        checkBlanks("on [d|ay!].", .cutToLineStart, gives: "|.", blanks: [])
    }

    @Test func anEmptiedBlankIsOpenAgain() {
        checkBlanks("on |[day!].", .insert("F"), .deleteBackward, gives: "on |.", blanks: ["day!="])
        checkBlanks(
            "on |[day!].", .insert("F"), .deleteBackward, .insert("S"),
            gives: "on S|.", blanks: ["day=S"])
        checkBlanks(
            "on |[day!].", .insert("F"), .deleteBackward, .deleteBackward,
            gives: "on|.", blanks: [])
        var editor = EditorState(marked: "on |[day!].")
        editor.apply([.insert("F"), .deleteBackward])
        #expect(editor.firstOpenRequired?.name == "day")
    }

    @Test func editsAroundABlankMoveIt() {
        checkBlanks("a|b [x!]", .newline, gives: "a\n|b [x!]", blanks: ["x!=[x!]"])
        checkBlanks("ab|\n[x!]", .deleteForward, gives: "ab|[x!]", blanks: ["x!=[x!]"])
        checkBlanks("👨‍👩‍👧|[x!]", .deleteBackward, gives: "|[x!]", blanks: ["x!=[x!]"])
        checkBlanks("e| [x!]", .insert("\u{301}"), gives: "e\u{301}| [x!]", blanks: ["x!=[x!]"])
        checkBlanks("e|[x!]", .insert("\u{301}"), gives: "e\u{301}|", blanks: ["x=e\u{301}"])
    }

    @Test func tabWalksTheBlanksRound() {
        check("|a [x!] b [y?] c", .nextBlank, gives: "a |[x!] b [y?] c")
        check("a |[x!] b [y?] c", .nextBlank, gives: "a [x!] b |[y?] c")
        check("a [x!] b |[y?] c", .nextBlank, gives: "a |[x!] b [y?] c")
        check("a [x!] b [y?] c|", .nextBlank, gives: "a |[x!] b [y?] c")
        check("a |[x!] b [y?] c", .previousBlank, gives: "a [x!] b |[y?] c")
        check("a [x!] b| [y?] c", .previousBlank, gives: "a |[x!] b [y?] c")
        check(
            "a |[x!] b [y?]", .insert("1"), .nextBlank, .insert("2"), .previousBlank,
            gives: "a 1| b 2")
    }

    @Test func undoBringsBlanksBack() {
        checkBlanks(
            "on |[day!].", .insert("F"), .undo,
            gives: "on |[day!].", blanks: ["day!=[day!]"])
        checkBlanks("on |[day!].", .insert("F"), .undo, .redo, gives: "on F|.", blanks: ["day=F"])
        checkBlanks(
            "on [day!]|.", .deleteBackward, .undo,
            gives: "on [day!]|.", blanks: ["day!=[day!]"])
        checkBlanks("[x!]|", .replaceAll("new"), .undo, gives: "[x!]|", blanks: ["x!=[x!]"])
    }

    @Test func aCutBlankIsPutBackAsABlank() {
        checkBlanks(
            "|on [day!].", .cutToLineEnd, .yank,
            gives: "on [day!].|", blanks: ["day!=[day!]"])
        checkBlanks(
            "a [x!] b [y!]|", .cutWordBack, .cutWordBack, .cutWordBack, .yank,
            gives: "a [x!] b [y!]|", blanks: ["x!=[x!]", "y!=[y!]"])
    }

    @Test func anEditorElsewhereKeepsPlaceholdersThatStillStand() {
        checkBlanks(
            "|a [x!] b [y?] c", .replaceAll("A\n[x!] B\n[y?] C"),
            gives: "|A\n[x!] B\n[y?] C", blanks: ["x!=[x!]", "y!=[y?]"])
        checkBlanks(
            "a [x!] b [y?] c|", .replaceAll("a Friday b [y?] c"),
            gives: "a Friday b [y?] c|", blanks: ["y!=[y?]"])
        checkBlanks(
            "|a [x!] b", .replaceAll("a [z] [x!] b"),
            gives: "|a [z] [x!] b", blanks: ["x!=[x!]"])
        checkBlanks("[x!]|", .replaceAll(""), gives: "|", blanks: [])
    }

    @Test func blanksInTextThatHadToBeCleanedStayInPlace() {
        let text = "a\tb\u{202E}[x!]\r\n[y?]"
        let cleaned = BlankedText(marked: text)
        #expect(cleaned.text == "a    b[x!]\n[y?]")
        let editor = EditorState(cleaned, layoutColumns: 80)
        #expect(editor.blankList == ["x!=[x!]", "y!=[y?]"])
        #expect(editor.marked == "a    b|[x!]\n[y?]")
        #expect(BlankedText(marked: "\t\u{200B}[x!]").blanks.map(\.range) == [4..<8])
    }
}
