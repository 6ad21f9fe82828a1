/// One edit of a draft: at `at`, `remove` Unicode scalars went and `insert` came.
///
/// Offsets count Unicode scalars, not grapheme clusters: what is one cluster changes with each
/// Unicode version, and the log has to mean the same for ever.
public struct TextSplice: Hashable, Sendable, Codable {
    /// Where it begins, in scalars from the start of the text.
    public var at: Int
    /// How many scalars are taken out.
    public var remove: Int
    /// What is put in their place.
    public var insert: String

    public init(at: Int, remove: Int, insert: String) {
        self.at = at
        self.remove = remove
        self.insert = insert
    }
}

extension [TextSplice] {
    /// The text after these edits in order; an edit that reaches past the end is clamped.
    public func applied(to text: String) -> String {
        var scalars = Array<Unicode.Scalar>(text.unicodeScalars)
        for splice in self {
            let start = Swift.min(Swift.max(splice.at, 0), scalars.count)
            let end = start + Swift.min(Swift.max(splice.remove, 0), scalars.count - start)
            scalars.replaceSubrange(start..<end, with: splice.insert.unicodeScalars)
        }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}
