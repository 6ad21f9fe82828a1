import Testing

@testable import InboxCore

/// Work is counted, not timed: characters cut from text, and paragraphs wrapped.
@Suite struct EditingWorkTests {
    private struct Work: Equatable {
        var segmented: Int
        var wrapped: Int
    }

    private func work(of command: EditCommand, on editor: inout EditorState) -> Work {
        let before = (editor.buffer.segmentedCount, editor.layout.wrappedParagraphCount)
        _ = editor.apply(command, layoutColumns: editor.layout.columns)
        return Work(
            segmented: editor.buffer.segmentedCount - before.0,
            wrapped: editor.layout.wrappedParagraphCount - before.1)
    }

    @Test(arguments: [
        String(repeating: String(repeating: "words ", count: 16) + "end\n", count: 1000),
        String(repeating: "words ", count: 16_667),
        String(repeating: "日本語\n", count: 25_000),
    ])
    func aKeyInALongDraftWorksOnItsNeighbourhood(text: String) {
        var editor = EditorState(BlankedText(text), layoutColumns: 60)
        editor.apply([.move(.to(editor.buffer.position(atCharacter: 50_000)))])
        for command in [EditCommand.insert("x"), .deleteBackward, .deleteForward, .undo] {
            let work = work(of: command, on: &editor)
            #expect(work.segmented <= 4 && work.wrapped == 1, "\(command): \(work)")
        }
        for command in [EditCommand.move(.down), .move(.wordLeft), .move(.lineEnd), .nextBlank] {
            #expect(work(of: command, on: &editor) == Work(segmented: 0, wrapped: 0))
        }
    }

    @Test func aPasteIsReadOnce() {
        for count in [10_000, 20_000] {
            let paste = String(repeating: "pasted\n", count: count)
            var editor = EditorState(marked: "one t|wo")
            let work = work(of: .paste(paste), on: &editor)
            #expect(work.segmented <= paste.count + 16)
            #expect(work.wrapped == count + 1)
        }
    }

    @Test func aRunOfFlagsThatAllShiftIsCutAtMostTwice() {
        for count in [1000, 4000] {
            let flags = BlankedText(String(repeating: "🇩🇪", count: count))
            var editor = EditorState(flags, layoutColumns: 60)
            editor.apply([.move(.documentStart)])
            let work = work(of: .insert("🇩"), on: &editor)
            #expect(work.segmented <= 2 * count + 16)
            #expect(editor.buffer.characterCount == count + 1)
        }
    }
}
