import PlainText

/// A frame as plain text, for comparing whole screens.
public enum FrameText {
    /// One string a row, without spaces at its end. A wide glyph stands for both of its columns,
    /// so that columns line up wherever the text is shown in a terminal.
    public static func lines(_ frame: Frame) -> [String] {
        (0..<frame.size.rows).map { line(frame[row: $0]) }
    }

    /// All rows, each with a line feed.
    public static func text(_ frame: Frame) -> String {
        lines(frame).map { $0 + "\n" }.joined()
    }

    private static func line(_ cells: ArraySlice<Cell>) -> String {
        let text = cells.lazy.filter { !$0.isContinuation }.map(\.glyph.string).joined()
        guard let last = text.lastIndex(where: { $0 != " " }) else { return "" }
        return String(text[...last])
    }
}
