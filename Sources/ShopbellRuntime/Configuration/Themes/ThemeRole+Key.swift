import InboxScreen

extension ThemeRole {
    /// Reads a name however its words are joined: `their_words`, `their-words`, `their words`,
    /// `theirWords`.
    init?(key: String) {
        let folded = NearestWord.folded(key)
        guard let role = Self.allCases.first(where: { NearestWord.folded($0.rawValue) == folded })
        else {
            return nil
        }
        self = role
    }
}
