import ArgumentParser
import PlainText
import ShopbellRuntime

/// `shopbell themes list|preview`
struct ThemesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "themes", abstract: "Themes: list them, or see one.",
        subcommands: [List.self, Preview.self], defaultSubcommand: List.self)

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "All themes, yours and the shipped ones; * is in use.")

        @Flag(name: .long, help: "For programs.")
        var json = false

        func run() throws {
            let context = try ShopContext()
            let listing = try ThemeListing(ownFolder: context.places.themes)
            if json {
                try StandardOutput.write(JSONLine.text(listing.rows) + "\n")
            } else {
                try StandardOutput.write(listing.lines(current: context.configuration.screen.theme))
            }
        }
    }

    struct Preview: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "preview", abstract: "A small screen in a theme's colours.")

        @Argument(help: "The theme's name.")
        var name: String

        func run() throws {
            let context = try ShopContext()
            let theme = try ShippedThemes.find(name, ownFolder: context.places.themes)
            let depth = OutputColors.depth(
                context.environment, isTerminal: StandardOutput.isTerminal)
            for line in ThemePreview(theme, depth: depth).lines {
                try StandardOutput.write(line + "\n")
            }
        }
    }
}
