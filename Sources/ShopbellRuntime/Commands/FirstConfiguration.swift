import PlainText

/// The configuration that an import leaves behind in a shop that has none, so that the screen and
/// later deliveries know whose word a mail is.
public enum FirstConfiguration {
    /// - Returns: whether the file was written; a configuration that is there stays as it is.
    public static func write(
        addresses: [String], to places: ShopPlaces
    ) throws(ShopPlacesError) -> Bool {
        try NewFile.write(text(addresses: addresses), to: places.configurationFile)
    }

    /// The sample file, in which everything is a comment, with the addresses filled in.
    static func text(addresses: [String]) -> String {
        let own = "me = [" + addresses.map(quoted).joined(separator: ", ") + "]"
        let lines = Configuration.sample.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.map { $0.hasPrefix("# me = ") ? own : String($0) }.joined(separator: "\n")
    }

    /// TOML's basic strings end at a quote and escape with a backslash.
    private static func quoted(_ address: String) -> String {
        let inside = address.reduce(into: "") { text, letter in
            if letter == "\"" || letter == "\\" { text.append("\\") }
            text.append(letter)
        }
        return "\"\(inside)\""
    }
}
