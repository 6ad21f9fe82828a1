import InboxScreen
import Foundation
import PlainText
import TerminalModel
import Testing

@testable import ShopbellRuntime

struct ThemeFileTests {
    private func parse(_ text: String) throws -> ThemeFile {
        try ThemeFile.parse(text, name: "mine", file: "themes/mine.toml")
    }

    @Test func readsColoursInEveryNotation() throws {
        let theme = try parse(
            """
            title = "Mine"
            ground = "light"
            [roles]
            text = { fg = "black", bg = 230 }
            accent = { fg = "#1a2B3c", bold = true, italic = true }
            "their words" = { fg = "bright_white", underline = false }
            my-words = { fg = "255", bg = "default" }
            """)
        let styles = theme.styles(at: .trueColor)
        #expect(theme.title == "Mine")
        #expect(!theme.isDark)
        #expect(styles[.text] == Style(foreground: .palette(0), background: .palette(230)))
        #expect(
            styles[.accent]
                == Style(
                    foreground: .rgb(red: 0x1A, green: 0x2B, blue: 0x3C), background: .palette(230),
                    attributes: [.bold, .italic]))
        #expect(styles[.theirWords] == Style(foreground: .palette(15), background: .palette(230)))
        #expect(styles[.myWords] == Style(foreground: .palette(255), background: .standard))
        #expect(styles[.line] == styles[.text])
        #expect(styles.count == ThemeRole.allCases.count)
    }

    @Test(arguments: ShippedThemes.names)
    func aTerminalWithoutColoursShowsNoThemeOfColours(name: String) throws {
        let folder = ScratchFolder()
        let theme = try ThemeChoice(name, ownFolder: folder.path).theme(at: .none)
        for role in ThemeRole.allCases {
            #expect(theme[role].background == .standard && theme[role].foreground == .standard, "\(role)")
        }
        #expect(theme[.selected].attributes.contains(.reverse) && theme[.text] == .plain)
    }

    @Test func givesOtherColoursToTerminalsWithFew() throws {
        let theme = try parse(
            """
            [roles]
            text = { fg = "#d0d0d0", bg = "#101010" }
            late = { fg = "#e09080", bold = true }
            soon = { fg = "#e0c080" }
            [roles16]
            text = { fg = "white", bg = "black" }
            late = { fg = "bright-red" }
            """)
        #expect(theme.styles(at: .twoHundredFiftySix)[.late]?.attributes == .bold)
        #expect(
            theme.styles(at: .sixteen)[.late]
                == Style(foreground: .palette(9), background: .palette(0)))
        #expect(theme.styles(at: .sixteen)[.soon]?.background == .palette(0))
    }

    @Test(arguments: [
        (
            "[roles]\n\nlat = { fg = \"red\" }",
            "themes/mine.toml:3: there is no role lat; did you mean late?"
        ),
        (
            "[roles]\nlate = { fg = \"redd\" }",
            "themes/mine.toml:2: \"redd\" is no colour; did you mean red?"
        ),
        (
            "[roles]\nlate = { fg = 256 }",
            "themes/mine.toml:2: a whole number is no colour; "
                + "write a name such as red or bright-blue, a number from 0 to 255, or \"#rrggbb\""
        ),
        (
            "[roles]\nlate = { fg = \"#12345\" }",
            "themes/mine.toml:2: \"#12345\" is no colour; "
                + "write a name such as red or bright-blue, a number from 0 to 255, or \"#rrggbb\""
        ),
        (
            "[roles]\nlate = { bald = true }",
            "themes/mine.toml:2: there is no part of a style named bald; did you mean bold?"
        ),
        (
            "[roles]\nlate = { bold = 1 }",
            "themes/mine.toml:2: bold is a whole number; it must be true or false"
        ),
        (
            "[roles]\nlate = \"red\"",
            "themes/mine.toml:2: late is a text; write late = { fg = \"white\", bold = true }"
        ),
        ("ground = \"grey\"", "themes/mine.toml:1: ground is neither; write \"dark\" or \"light\""),
        ("[role]\n", "themes/mine.toml:1: there is no setting role; did you mean roles?"),
    ])
    func saysWhereWhatAndHowToMendIt(text: String, sentence: String) {
        #expect(sentenceOfError { try parse(text) } == sentence)
    }

    @Test func loadsTheOwnersThemesByName() throws {
        let folder = ScratchFolder()
        try folder.write("[roles]\n", to: "themes/own.toml")
        #expect(try ThemeFile.names(in: folder.path("themes")) == ["own"])
        #expect(try ThemeFile.load("own", in: folder.path("themes"))?.name == "own")
        #expect(try ThemeFile.load("night", in: folder.path("themes")) == nil)
    }
}

/// The themes that ship, read from the top of the package.
struct ShippedThemesTests {
    static let names = ["day", "ember", "high-contrast", "mono", "night", "paper"]
    static let folder = URL(filePath: #filePath).appending(path: "../../../../themes").standardized
        .path

    @Test func thereAreTwoDarkTwoLightAndTwoPlainOnes() throws {
        #expect(try ThemeFile.names(in: Self.folder) == Self.names)
        let dark = try Self.names.filter { try theme($0).isDark }
        #expect(dark == ["ember", "high-contrast", "mono", "night"])
    }

    @Test(arguments: names) func everyRoleIsNamed(name: String) throws {
        let text = try String(contentsOfFile: "\(Self.folder)/\(name).toml", encoding: .utf8)
        let missing = ThemeRole.allCases.filter { !text.contains("\n\($0.key) = ") }
        #expect(missing == [])
        #expect(try !theme(name).title.isEmpty)
    }

    /// WCAG's contrast: 4.5 is readable for everybody, 7 is "enhanced".
    @Test(arguments: names, [ColorDepth.eight, .sixteen, .twoHundredFiftySix, .trueColor])
    func everyWordIsReadable(name: String, depth: ColorDepth) throws {
        for (role, style) in try theme(name).styles(at: depth) {
            guard let ink = luminance(style.foreground, at: depth),
                let ground = luminance(style.background, at: depth)
            else { continue }
            let contrast = (max(ink, ground) + 0.05) / (min(ink, ground) + 0.05)
            let least =
                role == .line ? 1.5 : name == "high-contrast" ? 7 : depth == .eight ? 3.5 : 4.5
            #expect(contrast >= least, "\(role) of \(name) has \(contrast)")
        }
    }

    @Test(arguments: names, [ColorDepth.eight, .sixteen, .twoHundredFiftySix, .trueColor])
    func theSelectedRowStandsOut(name: String, depth: ColorDepth) throws {
        let styles = try theme(name).styles(at: depth)
        let text = try #require(styles[.text])
        let selected = try #require(styles[.selected])
        let isOtherGround =
            selected.background.nearest(at: depth) != text.background.nearest(at: depth)
        #expect(isOtherGround || selected.attributes.contains(.reverse))
    }

    private func theme(_ name: String) throws -> ThemeFile {
        try #require(try ThemeFile.load(name, in: Self.folder))
    }

    private func luminance(_ color: Color, at depth: ColorDepth) -> Double? {
        color.nearest(at: depth).redGreenBlue.map { parts in
            let light = [parts.red, parts.green, parts.blue].map { part in
                let share = Double(part) / 255
                return share <= 0.03928 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
            }
            return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2]
        }
    }
}
