import InboxScreen
import TerminalModel

/// The theme the owner chose, and the one for a terminal that shows no colours.
///
/// A theme of colours on such a terminal could only tell a background by reversing it, and most
/// have one everywhere.
struct ThemeChoice {
    private let chosen: ThemeFile
    private let colorless: ThemeFile

    /// - Throws: what is wrong with either file, or that there is no theme of that name.
    init(_ name: String, ownFolder: String) throws(ConfigurationError) {
        chosen = try ShippedThemes.find(name, ownFolder: ownFolder)
        colorless = try ShippedThemes.find("mono", ownFolder: ownFolder)
    }

    func theme(at depth: ColorDepth) -> Theme {
        Theme(styles: (depth == .none ? colorless : chosen).styles(at: depth))
    }
}
