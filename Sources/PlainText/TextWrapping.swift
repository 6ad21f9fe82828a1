/// Greedy word wrap by display columns.
///
/// Breaks after spaces, between wide East Asian characters (not before their closing marks, nor
/// after opening ones), and inside a word only where it is longer than a line. Never splits a
/// grapheme cluster of up to `PlainTextLimits.clusterScalarsMax` scalars. Takes time linear in
/// the text, whatever it holds.
public enum TextWrapping {
    /// One line of a wrapped text, in indices of that text.
    public struct Line: Equatable, Sendable {
        /// What is shown: without the spaces and the line feed the line broke at.
        public let range: Range<String.Index>
        /// What the line owns: `range` and what it broke at. The lines of a text tile it.
        public let owned: Range<String.Index>
        /// Columns of what is shown.
        public let columns: Int
        /// Whether a line feed or the end of the text ended it, not the width.
        public let endsParagraph: Bool
    }

    /// Wraps to lines of at most `columns` columns; only a single cluster may be wider than that.
    /// An empty text has one empty line, and so has the end of a text after its last line feed.
    public static func lines(_ text: String, columns: Int) -> [Line] {
        var wrapper = LineWrapper(columns: max(1, columns), start: text.startIndex)
        for cluster in TextClusters(text) { wrapper.accept(cluster) }
        return wrapper.finish(at: text.endIndex)
    }

    public static func lines(_ text: SafeText, columns: Int) -> [Line] {
        lines(text.string, columns: columns)
    }
}
