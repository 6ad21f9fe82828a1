/// A text of the owner's with a few settings between two lines of `+++` above it, as a reply has.
struct FrontMatterText {
    let settings: SettingsDocument
    let body: String
    /// The line of the file on which the body begins.
    let bodyLine: Int

    /// - Parameters:
    ///   - what: names the file's kind in errors: "a product".
    ///   - example: a setting that would be right.
    init(_ text: String, file: String, what: String, example: String) throws(ConfigurationError) {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" || $0 == "\r\n" })
        guard lines.first.map(Self.isFence) == true, let end = lines.dropFirst().firstIndex(where: Self.isFence)
        else {
            throw ConfigurationError(
                file: file, line: 1, problem: "\(what) begins with its settings between two lines of +++",
                remedy: "write +++, \(example) and +++ on three lines above the text")
        }
        settings = try SettingsDocument(
            lines[1..<end].joined(separator: "\n"), file: file, firstLine: 2)
        body = lines[(end + 1)...].joined(separator: "\n")
        bodyLine = end + 2
    }

    private static func isFence(_ line: Substring) -> Bool {
        line.hasPrefix("+++") && line.dropFirst(3).allSatisfy { $0 == " " || $0 == "\t" }
    }
}
