/// What this target refuses to exceed, whatever a terminal says or sends.
public enum TerminalLimits {
    /// Columns and rows beyond these are not used.
    public static let columnsMax = 1_000
    public static let rowsMax = 500
    /// Bytes of one paste that are kept.
    public static let pasteBytesMax = 1 << 20
    /// Bytes of a text for the clipboard; more than this terminals drop.
    public static let copiedBytesMax = 48 << 10
    /// Parameter bytes of one control sequence that are looked at.
    public static let sequenceBytesMax = 64
    /// Bytes of a terminal's answer that are swallowed before it is given up.
    public static let answerBytesMax = 4_096
    /// How long a lone ESC may turn out to open a sequence.
    public static let escapeDelay = Duration.milliseconds(25)
    /// How long a paste may stand still before it counts as ended.
    public static let pasteDelay = Duration.seconds(2)
}
