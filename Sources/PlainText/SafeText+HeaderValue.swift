extension SafeText {
    /// Makes the value of a mail header: one line without CR, LF, NUL or any other control.
    ///
    /// Runs of white space and controls become one space, so nothing can open a second header.
    /// Folding and encoding belong to whoever writes the message.
    public static func headerValue(from untrusted: String) -> SafeText {
        SafeText(line: visibleWords(of: untrusted).joined(separator: " "))
    }
}
