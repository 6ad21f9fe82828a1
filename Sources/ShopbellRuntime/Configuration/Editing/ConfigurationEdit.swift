/// Puts an account into the text of a `config.toml`, and leaves every other byte as it is.
enum ConfigurationEdit {
    /// A section of that name that is there already stays as comments above the new one.
    static func adding(_ account: MailAccount, to text: String) -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let new = AccountText(account: account).lines
        if let old = section([AccountTable.section, account.name], of: text, lines) {
            lines.replaceSubrange(old, with: ["# Before 'shopbell connect':"] + lines[old].map { "# " + $0 } + new)
            return lines.joined(separator: "\n")
        }
        while lines.last?.allSatisfy(\.isWhitespace) == true { lines.removeLast() }
        return (lines + (lines.isEmpty ? [] : [""]) + new).joined(separator: "\n") + "\n"
    }

    /// The lines of a section, without the empty lines and comments that lead to the next one.
    private static func section(_ path: [String], of text: String, _ lines: [String]) -> Range<Int>? {
        let headers = KeyLines(text).headers
        guard let index = headers.firstIndex(where: { $0.path == path }) else { return nil }
        let start = headers[index].line - 1
        var end = index + 1 < headers.count ? headers[index + 1].line - 1 : lines.count
        while end > start + 1, isSpacing(lines[end - 1]) { end -= 1 }
        return start..<end
    }

    private static func isSpacing(_ line: String) -> Bool {
        let first = line.first { !$0.isWhitespace }
        return first == nil || first == "#"
    }
}
