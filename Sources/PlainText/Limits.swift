/// What this target refuses to exceed, however the text was made.
public enum PlainTextLimits {
    /// Combining marks kept on one base; real orthographies need at most four.
    public static let marksPerBaseMax = 4
    /// Scalars of one grapheme cluster; the rest counts as a cluster of its own.
    public static let clusterScalarsMax = 32
    /// Bytes of UTF-8 in a file name made from outside text.
    public static let fileNameBytesMax = 120
    /// Bytes of a file name's extension that survive shortening.
    public static let fileExtensionBytesMax = 16
    /// Distance between tab stops, in columns.
    public static let tabStopColumns = 8
    /// Columns below which a line was ended by its writer, not by a mail program.
    public static let brokenLineColumnsMin = 45
}
