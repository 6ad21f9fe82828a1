/// Line lengths of the mail the demo writes.
enum DemoLimits {
    /// RFC 5322 section 2.1.1: a line should hold no more than 78 characters.
    static let plainLineBytes = 78
    /// RFC 2045 section 6.7: an encoded line holds at most 76 characters.
    static let encodedLineBytes = 76
    /// What an encoded word of 75 characters (RFC 2047 section 2) holds in base64 of UTF-8, kept
    /// lower so that the field's name fits on the first line.
    static let encodedWordBytes = 36
    /// A longer line of a letter's source was wrapped by its author, a shorter one ends on purpose.
    static let keptLineCharacters = 50
}
