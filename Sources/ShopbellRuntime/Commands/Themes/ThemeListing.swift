import PlainText

/// The themes there are, the owner's and the shipped ones.
public struct ThemeListing: Sendable {
    public struct Row: Hashable, Sendable, Encodable {
        public let name: String
        public let title: SafeText
        public let ground: String
        /// Whether it is a file of the owner's.
        public let isOwn: Bool
    }

    public let rows: [Row]

    /// Reads all themes; the shipped ones come first, in the order they are offered in.
    ///
    /// - Throws: what is wrong with the first file of the owner's that cannot be used.
    public init(ownFolder: String) throws(ConfigurationError) {
        let own = try ThemeFile.names(in: ownFolder)
        var rows: [Row] = []
        for name in ShippedThemes.names + own.filter({ !ShippedThemes.names.contains($0) }) {
            let theme = try ShippedThemes.find(name, ownFolder: ownFolder)
            rows.append(
                Row(
                    name: name, title: theme.title, ground: theme.isDark ? "dark" : "light",
                    isOwn: own.contains(name)))
        }
        self.rows = rows
    }

    /// - Parameter current: the theme in use, marked with a star.
    public func lines(current: String) -> [SafeText] {
        CommandText.columns(
            rows.map { row in
                [
                    row.name == current ? "*" : " ", SafeText(line: row.name),
                    SafeText(line: row.ground), row.title + (row.isOwn ? " (yours)" : ""),
                ]
            })
    }
}
