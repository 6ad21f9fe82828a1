/// The themes that are part of the program.
public enum ShippedThemes {
    public static let defaultName = "night"

    private static let sources: [(name: String, bytes: [UInt8])] = [
        ("night", PackageResources.night_toml), ("ember", PackageResources.ember_toml),
        ("day", PackageResources.day_toml), ("paper", PackageResources.paper_toml),
        ("mono", PackageResources.mono_toml), ("high-contrast", PackageResources.high_contrast_toml),
    ]

    public static var names: [String] { sources.map(\.name) }

    /// The owner's theme of that name, or the shipped one.
    ///
    /// - Throws: an error that lists the known names when there is no such theme.
    public static func find(
        _ name: String, ownFolder: String
    ) throws(ConfigurationError) -> ThemeFile {
        if let own = try ThemeFile.load(name, in: ownFolder) { return own }
        if let shipped = sources.first(where: { $0.name == name }) {
            return try ThemeFile.parse(
                String(decoding: shipped.bytes, as: UTF8.self), name: name, file: "\(name).toml")
        }
        throw ConfigurationError(
            file: ownFolder, line: nil, problem: "there is no theme \"\(name)\"",
            remedy: "one of \(names.joined(separator: ", ")), or a file \(name).toml of your own")
    }
}
