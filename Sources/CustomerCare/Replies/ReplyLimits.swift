/// What canned replies refuse to exceed, however the file or the message was made.
public enum ReplyLimits {
    /// Characters in the body of one reply file.
    public static let bodyCharactersMax = 20_000
    /// Problems reported for one body; the rest would only scroll by.
    public static let problemsPerBodyMax = 20
    /// Characters between the braces of a field or blank.
    public static let placeholderCharactersMax = 200
    /// Characters of a value that is filled into a reply.
    public static let valueCharactersMax = 200
    /// Characters of a first name; longer ones are no names.
    public static let firstNameCharactersMax = 24
    /// Unicode scalars of a message that are read for ranking; its request stands near the top.
    public static let rankedScalarsMax = 3_000
    /// Subjects in a list of shop words.
    public static let subjectsMax = 256
    /// Picks remembered for one reply; the oldest goes first.
    public static let picksPerReplyMax = 40
    /// Bytes in one line of a labelled file.
    public static let labelledLineBytesMax = 1_000_000
    /// Characters of a reply's body that the picker searches.
    public static let pickerBodyCharactersMax = 4_000
    /// Characters of what the owner types into the picker.
    public static let pickerQueryCharactersMax = 100
}
