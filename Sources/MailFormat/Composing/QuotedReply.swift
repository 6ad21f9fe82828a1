import PlainText

/// The mail that is answered, as it stands below an answer.
public enum QuotedReply {
    /// - Parameters:
    ///   - attribution: a line such as "On 3 June 2025, Ada wrote:".
    public static func text(original: SafeText, attribution: SafeText) -> String {
        var quoted = attribution.singleLine.string + "\n"
        for line in original.string.split(separator: "\n", omittingEmptySubsequences: false) {
            quoted += line.isEmpty || line.first == ">" ? ">\(line)\n" : "> \(line)\n"
        }
        return quoted
    }
}
