import InboxScreen
import PlainText
import TerminalModel

/// A small made-up screen in a theme's colours, as text with the terminal's colour sequences.
public struct ThemePreview: Sendable {
    private let styles: [ThemeRole: Style]
    private let depth: ColorDepth
    private static let columns = 64

    /// - Parameter depth: what the terminal shows; `none` gives the words alone.
    public init(_ theme: ThemeFile, depth: ColorDepth) {
        styles = theme.styles(at: depth)
        self.depth = depth
    }

    private typealias Piece = (role: ThemeRole, text: SafeText)

    /// The lines to print; each ends in the terminal's own colours.
    public var lines: [String] {
        Self.sample.map { pieces in
            let used = pieces.reduce(0) { $0 + $1.text.columns }
            let ground = pieces.last.map { Self.ground(under: $0.role) } ?? .text
            let rest: Piece = (ground, SafeText.spaces(max(0, Self.columns - used)))
            return (pieces + [rest]).map(painted).joined()
        }
    }

    private func painted(_ piece: Piece) -> String {
        guard depth > .none else { return piece.text.string }
        return SelectGraphicRendition.sequence(styles[piece.role] ?? .plain, depth)
            + piece.text.string + SelectGraphicRendition.reset
    }

    private static func ground(under role: ThemeRole) -> ThemeRole {
        switch role {
        case .selected, .selectedDim: .selected
        case .header, .headerDim: .header
        default: .text
        }
    }

    private static let sample: [[Piece]] = [
        [(.header, " Shopbell "), (.headerDim, " 3 need you · oldest waits 8d")],
        [
            (.text, " "), (.late, "8d late "), (.title, "Ada Moreau "),
            (.dim, "x2 · wrote twice, no answer yet"),
        ],
        [(.selected, " 20h  Bo Lind  "), (.selectedDim, "first mail ever · The blue mug")],
        [(.text, " "), (.soon, "3h  "), (.text, "Chidi Okafor  "), (.kind, "kind words")],
        [(.line, SafeText(line: String(repeating: "─", count: columns)))],
        [(.theirWords, " The glaze is lovely. Is there a second one?")],
        [(.quote, " > We have it in blue and in green.")],
        [
            (.myWords, " Hi Bo, yes: "), (.blank, "one left"), (.myWords, ", ready on "),
            (.blankOpen, " date "), (.myWords, "."),
        ],
        [
            (.text, " "), (.link, "shop.example.org/mug"), (.note, "  a private note"),
            (.mark, " found "),
        ],
        [(.warning, " Saved, not sent yet. "), (.error, " Not sent: line dropped.")],
        [
            (.accent, " DRAFT "), (.hintKey, " y "), (.hint, "sends  "), (.hintKey, "i "),
            (.hint, "write  "), (.hintKey, "? "), (.hint, "keys"),
        ],
    ]
}

/// The colour sequences of ECMA-48, with xterm's additions for 256 colours and RGB.
enum SelectGraphicRendition {
    static let reset = "\u{1B}[0m"

    static func sequence(_ style: Style, _ depth: ColorDepth) -> String {
        let attributes: [(Style.Attributes, String)] = [
            (.bold, "1"), (.dim, "2"), (.italic, "3"), (.underline, "4"), (.reverse, "7"),
        ]
        let codes =
            attributes.filter { style.attributes.contains($0.0) }.map(\.1)
            + color(style.foreground.nearest(at: depth), isGround: false)
            + color(style.background.nearest(at: depth), isGround: true)
        return codes.isEmpty ? "" : "\u{1B}[" + codes.joined(separator: ";") + "m"
    }

    private static func color(_ color: Color, isGround: Bool) -> [String] {
        let base = isGround ? 40 : 30
        return switch color {
        case .standard: []
        case .palette(let number) where number < 8: ["\(base + Int(number))"]
        case .palette(let number) where number < 16: ["\(base + 60 + Int(number) - 8)"]
        case .palette(let number): ["\(base + 8)", "5", "\(number)"]
        case .rgb(let red, let green, let blue):
            ["\(base + 8)", "2", "\(red)", "\(green)", "\(blue)"]
        }
    }
}
