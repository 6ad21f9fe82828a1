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
        var text = SettingsText(Configuration.sample)
        text.add("shop", "me", TOMLText.list(addresses))
        return text.text
    }
}
