import Testing

@testable import InboxCore

@Suite struct BlankedTextSendingTests {
    @Test(arguments: [
        ("Sorry. [about?]\nIt left.", "Sorry.\nIt left."),
        ("Sorry. [about?] It left.", "Sorry. It left."),
        ("[about?] It left.", "It left."),
        ("It left [when?].", "It left."),
        ("It left [when?], Bo", "It left, Bo"),
        ("It left [when?][where?].", "It left."),
        ("It left [when?] [where?].", "It left."),
        ("Hi\n\n[about?]\n\nBo", "Hi\n\nBo"),
        ("Hi\n[about?]\nBo", "Hi\nBo"),
        ("Hi\n\n[about?]", "Hi"),
        ("[about?]\n\nBo", "Bo"),
        ("[about?]", ""),
        ("Hi\n [one?] [two?] \nBo", "Hi\nBo"),
        ("on [day!] [about?].", "on [day!]."),
        ("  two  spaces  [x?]stay", "  two  spaces  stay"),
        ("日本[x?]語", "日本語"),
    ])
    func anUnusedBlankLeavesNoTrace(text: String, sent: String) {
        #expect(BlankedText(marked: text).textForSending == sent)
    }

    @Test func filledBlanksAreSentAsTheyStand() {
        var editor = EditorState(BlankedText(marked: "Hi [name?] , [x?]\nBo"), layoutColumns: 80)
        editor.apply([.insert("Ann"), .nextBlank, .insert("1"), .deleteBackward])
        #expect(editor.content.textForSending == "Hi Ann ,\nBo")
    }
}
