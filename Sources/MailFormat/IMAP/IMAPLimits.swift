/// What reading an IMAP server refuses to exceed; a server that goes beyond is not talked with.
public enum IMAPLimits {
    /// Bytes of one response outside of its literals.
    public static let lineBytesMax = 1 << 20
    /// Bytes of one literal; of a larger mail the rest is left on the server.
    public static let literalBytesMax = 128 << 20
    /// Bytes of the header that is read of such a mail.
    public static let headerBytesMax = 256 << 10
    /// Literals of one response.
    public static let literalsMax = 16
    /// Lists within lists.
    public static let nestingMax = 24
    /// Untagged responses to one command.
    public static let untaggedMax = 400_000
    /// Ranges of one set of numbers.
    public static let rangesMax = 100_000
    /// Mails of a folder that one search tells of: even with ten digits each they fit a line.
    public static let searchedMessagesMax: UInt32 = 50_000
    /// Such searches for one folder.
    public static let searchesMax = 400
    /// Capabilities, flags or attributes of one list.
    public static let wordsMax = 512
    /// Folders of one account.
    public static let foldersMax = 10_000
    /// Bytes of a folder's name.
    public static let folderNameBytesMax = 1_024
    /// Characters kept of what a server says to people.
    public static let wordsCharactersMax = 300
    /// Ranges in one command, so that its line stays one that servers take.
    public static let commandRangesMax = 200
}
