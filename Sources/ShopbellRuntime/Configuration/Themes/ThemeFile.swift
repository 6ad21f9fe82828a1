import InboxScreen
import PlainText
import TerminalModel

/// A theme as it stands in `themes/NAME.toml`.
///
/// `[roles]` gives each role its colours; `[roles16]` may give some of them others for terminals
/// with 16 colours or fewer, where the nearest colour is often not a good one. What an entry does
/// not name is taken from `text`, so that no role falls out of the theme's ground.
public struct ThemeFile: Hashable, Sendable {
    /// The file's name without `.toml`.
    public let name: String
    /// One line about the theme.
    public let title: SafeText
    /// Whether it is made for a dark room.
    public let isDark: Bool
    private let styles: [ThemeRole: Style]
    private let fewColorStyles: [ThemeRole: Style]

    /// The styles for a terminal of this depth, all roles in it.
    public func styles(at depth: ColorDepth) -> [ThemeRole: Style] {
        depth <= .sixteen ? fewColorStyles : styles
    }

    /// - Throws: the error nearest to the top of the file.
    public static func parse(
        _ text: String, name: String, file: String
    ) throws(ConfigurationError) -> ThemeFile {
        var reader = ThemeReader(try SettingsDocument(text, file: file))
        let theme = ThemeFile(name: name, &reader)
        if let error = ConfigurationError.first(of: reader.errors) { throw error }
        return theme
    }

    /// Reads a theme of the owner's; nil when there is none of this name.
    public static func load(
        _ name: String, in folder: String
    ) throws(ConfigurationError) -> ThemeFile? {
        let file = "\(folder)/\(name).toml"
        return try OwnedFile.text(file).map { text throws(ConfigurationError) in
            try parse(text, name: name, file: file)
        }
    }

    /// The names of the owner's themes, sorted.
    public static func names(in folder: String) throws(ConfigurationError) -> [String] {
        try OwnedFile.names(in: folder, ending: ".toml").map { String($0.dropLast(5)) }
    }

    private init(name: String, _ reader: inout ThemeReader) {
        self.name = name
        reader.refuseUnknown()
        title = reader.title()
        isDark = reader.isDark()
        let entries = reader.entries("roles")
        let few = reader.entries("roles16")
        styles = Self.complete(entries)
        fewColorStyles = Self.complete(entries.merging(few) { $1 })
    }

    private static func complete(_ entries: [ThemeRole: ThemeEntry]) -> [ThemeRole: Style] {
        let text = entries[.text]?.style(over: .plain) ?? .plain
        let ground = Style(foreground: text.foreground, background: text.background)
        return Dictionary(
            uniqueKeysWithValues: ThemeRole.allCases.map { role in
                (role, role == .text ? text : entries[role]?.style(over: ground) ?? ground)
            })
    }
}

/// One role's line: what it names and what it leaves to the ground.
struct ThemeEntry: Equatable {
    var foreground: Color?
    var background: Color?
    var attributes: Style.Attributes = []

    func style(over ground: Style) -> Style {
        Style(
            foreground: foreground ?? ground.foreground,
            background: background ?? ground.background,
            attributes: attributes)
    }
}
