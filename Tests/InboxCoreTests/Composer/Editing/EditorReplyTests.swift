import Testing

@testable import InboxCore

@Suite struct EditorReplyTests {
    private func checkReply(
        _ start: String, _ reply: String, gives expected: String, blanks: [String] = [],
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        var editor = EditorState(marked: start)
        let before = editor.text
        let result = editor.apply(.insertReply(BlankedText(marked: reply)), layoutColumns: 80)
        #expect(editor.marked == expected, sourceLocation: sourceLocation)
        #expect(editor.blankList == blanks, sourceLocation: sourceLocation)
        #expect(result.splices.count == 1, sourceLocation: sourceLocation)
        editor.apply([.undo])
        #expect(editor.text == before, sourceLocation: sourceLocation)
    }

    @Test func aReplyStandsApartFromWhatWasThere() {
        checkReply("|", "Sorry.\nBo", gives: "Sorry.\nBo|")
        checkReply("Hi Ann,|", "Sorry.\nBo", gives: "Hi Ann,\n\nSorry.\nBo|")
        checkReply("Hi Ann,\n|", "Sorry.\nBo", gives: "Hi Ann,\n\nSorry.\nBo|")
        checkReply("Hi Ann,\n\n|", "Sorry.\nBo", gives: "Hi Ann,\n\nSorry.\nBo|")
        checkReply("Hi|\nBo", "One.\nTwo.", gives: "Hi\n\nOne.\nTwo.|\n\nBo")
        checkReply("|Hi", "One.\nTwo.", gives: "One.\nTwo.|\n\nHi")
    }

    @Test func aReplyNeverSplitsASentenceButALineMay() {
        checkReply("It |left.", "One.\nTwo.", gives: "It left.\n\nOne.\nTwo.|")
        checkReply("It |left.", "just ", gives: "It just |left.")
        checkReply(
            "It left |[day!].", "Thanks!",
            gives: "It left [day!].\n\nThanks!|", blanks: ["day!=[day!]"])
    }

    @Test func theCursorGoesToTheFirstBlankOfTheReply() {
        checkReply(
            "Hi [name?]|", "It leaves [day!].\nBo", gives: "Hi [name?]\n\nIt leaves |[day!].\nBo",
            blanks: ["name!=[name?]", "day!=[day!]"])
    }

    @Test func repliesStack() {
        var editor = EditorState(layoutColumns: 80)
        editor.apply([
            .insertReply(BlankedText(marked: "One [a!].")), .move(.documentEnd),
            .insertReply(BlankedText(marked: "Two [b!].")),
        ])
        #expect(editor.text == "One [a!].\n\nTwo [b!].")
        #expect(editor.blankList == ["a!=[a!]", "b!=[b!]"])
    }

    @Test func anotherReplyTakesThePlaceOfTheFirst() {
        var editor = EditorState(BlankedText(marked: "Hi, it leaves [day!]. Bo"), layoutColumns: 80)
        let result = editor.apply(
            .replaceReply(BlankedText(marked: "Hi, we lost [item!]. Bo")), layoutColumns: 80)
        #expect(editor.marked == "Hi, we lost |[item!]. Bo")
        #expect(editor.blankList == ["item!=[item!]"])
        #expect(result.splices.count == 1)
        editor.apply([.undo])
        #expect(editor.marked == "Hi, it leaves |[day!]. Bo")
        #expect(editor.blankList == ["day!=[day!]"])
    }
}
