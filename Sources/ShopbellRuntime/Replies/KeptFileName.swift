/// Names for a file that is made from the owner's words.
enum KeptFileName {
    /// "late-own-it.md", "late-own-it-2.md" and so on.
    ///
    /// - Parameter nothing: the name where no letter is left of the words.
    static func names(_ words: String, or nothing: String) -> [String] {
        let letters = words.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
        let slug = String(letters).split(separator: "-").prefix(5).joined(separator: "-")
            .prefix(charactersMax)
        let stem = slug.isEmpty ? nothing : String(slug)
        return (1...99).map { $0 == 1 ? stem + ".md" : "\(stem)-\($0).md" }
    }

    /// A file's name has at most 255 bytes, and is read by people.
    private static let charactersMax = 60
}
