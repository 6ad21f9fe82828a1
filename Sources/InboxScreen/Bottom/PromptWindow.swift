import InboxCore
import PlainText

/// The part of a line of input that shows: always the part with the cursor.
struct PromptWindow {
    let text: SafeText
    /// Columns from the start of `text`.
    let cursorColumn: Int

    init(_ prompt: PromptLine, columns: Int) {
        let characters = Array(prompt.text)
        var start = prompt.cursor
        var used = 0
        while start > 0 {
            let width = SafeText(line: String(characters[start - 1])).columns
            guard used + width < columns else { break }
            used += width
            start -= 1
        }
        cursorColumn = used
        text = SafeText(line: String(characters[start...])).prefix(columns: columns)
    }
}
