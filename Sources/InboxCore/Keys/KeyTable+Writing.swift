import PlainText

extension KeyTable {
    /// Every printable key types; these edit.
    public static let writing: [WritingKey] = [
        WritingKey(keys: ["Esc", "Ctrl+C"], hint: "out, then y sends", summary: "Out of writing; then y sends", prominence: 1),
        WritingKey(keys: ["Tab"], hint: "next blank", summary: "Next blank", prominence: 2),
        WritingKey(keys: ["Shift+Tab"], hint: "previous blank", summary: "Previous blank", prominence: nil),
        WritingKey(keys: ["Ctrl+Left", "Ctrl+Right"], hint: "words", summary: "A word left or right", prominence: nil),
        WritingKey(keys: ["Ctrl+A", "Home"], hint: "line start", summary: "Start of the line", prominence: nil),
        WritingKey(keys: ["Ctrl+E", "End"], hint: "line end", summary: "End of the line", prominence: nil),
        WritingKey(keys: ["Ctrl+W"], hint: "cut word", summary: "Cut the word before the cursor", prominence: 4),
        WritingKey(keys: ["Ctrl+U"], hint: "cut to start", summary: "Cut to the start of the line", prominence: nil),
        WritingKey(keys: ["Ctrl+K"], hint: "cut to end", summary: "Cut to the end of the line", prominence: nil),
        WritingKey(keys: ["Ctrl+Y"], hint: "put back", summary: "Put back what was cut", prominence: nil),
        WritingKey(keys: ["Ctrl+O"], hint: "quote", summary: "Quote the mail you answer, or a part of it", prominence: 5),
        WritingKey(keys: ["Ctrl+_"], hint: "undo", summary: "Undo", prominence: 3),
        WritingKey(keys: ["Ctrl+R"], hint: "redo", summary: "Redo", prominence: nil),
    ]
}
