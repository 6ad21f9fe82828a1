/// The sizes that reading a message for the screen keeps to.
enum MessageReadingLimits {
    /// Bytes shown of a message that cannot be read as mail.
    static let rawBeginningBytes = 4 << 10
    /// Bytes shown of a message in its raw form.
    static let rawViewBytes = 256 << 10
}
