/// Line ends as mail wants them.
enum CarriageReturns {
    static func text(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    }
}
