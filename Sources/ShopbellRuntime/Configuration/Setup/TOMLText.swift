/// Values as TOML writes them.
enum TOMLText {
    /// A basic string ends at a quote and escapes with a backslash.
    static func text(_ words: String) -> String {
        let inside = words.reduce(into: "") { text, letter in
            if letter == "\"" || letter == "\\" { text.append("\\") }
            text.append(letter)
        }
        return "\"\(inside)\""
    }

    static func list(_ words: [String]) -> String {
        "[" + words.map(text).joined(separator: ", ") + "]"
    }
}
