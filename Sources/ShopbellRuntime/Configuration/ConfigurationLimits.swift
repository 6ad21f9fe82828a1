/// The sizes at which the owner's own files are refused, in one place.
public enum ConfigurationLimits {
    /// The largest configuration, reply or theme file, in bytes.
    public static let fileBytesMax = 1 << 20
    /// The most reply or theme files one folder may hold.
    public static let filesPerFolderMax = 2_000
    /// The longest undo hold, in seconds.
    public static let holdSecondsMax = 600
    /// The farthest back that imported mail may count as open, in days.
    public static let historyDaysMax = 3_650
    /// The most that the files of one mail may come to, in millions of bytes.
    public static let attachedMegabytesMax = 100
    /// How many letters a mistyped word may be away from the word it is taken for.
    public static let typingSlipsMax = 3
    /// The most folders that one account takes mail from.
    public static let foldersMax = 50
}
