import CNcurses
import TerminalModel

/// What curses is told for each style: attributes and a colour pair, made when first needed.
struct CursesStyles {
    struct Look {
        let attributes: attr_t
        let pair: Int32
    }

    private struct Colors: Hashable {
        let foreground: Int32
        let background: Int32
    }

    private let depth: ColorDepth
    private let pairCountMax: Int32
    private var looks: [Style: Look] = [:]
    private var pairs: [Colors: Int32] = [:]
    private var last: (style: Style, look: Look)?

    init(_ depth: ColorDepth) {
        self.depth = depth
        pairCountMax = depth == .none ? 0 : cncurses_color_pairs()
    }

    mutating func look(of style: Style) -> Look {
        if let last, last.style == style { return last.look }
        let look = looks[style] ?? makeLook(style)
        looks[style] = look
        last = (style, look)
        return look
    }

    private mutating func makeLook(_ style: Style) -> Look {
        let colors = Colors(
            foreground: number(of: style.foreground), background: number(of: style.background))
        return Look(attributes: attributes(of: style), pair: pair(for: colors))
    }

    /// Curses numbers the terminal's own colour -1.
    private func number(of color: Color) -> Int32 {
        guard case .palette(let index) = color.nearest(at: depth) else { return -1 }
        return Int32(index)
    }

    /// Where pairs run out, text is shown in the terminal's own colours.
    private mutating func pair(for colors: Colors) -> Int32 {
        if colors.foreground < 0, colors.background < 0 { return 0 }
        if let known = pairs[colors] { return known }
        let next = Int32(pairs.count) + 1
        guard next < pairCountMax,
            init_extended_pair(next, colors.foreground, colors.background) == OK
        else { return 0 }
        pairs[colors] = next
        return next
    }

    private func attributes(of style: Style) -> attr_t {
        var given = style.attributes
        if depth == .none, style.background != .standard { given.insert(.reverse) }
        if depth == .eight, isBright(style.foreground) { given.insert(.bold) }
        return Self.names.reduce(0) { sum, name in
            given.contains(name.attribute) ? sum | name.curses : sum
        }
    }

    /// Eight colours have no bright half; bold stands for it, as terminals have long done.
    private func isBright(_ color: Color) -> Bool {
        if case .palette(8...15) = color.nearest(at: .sixteen) { true } else { false }
    }

    private static let names: [(attribute: Style.Attributes, curses: attr_t)] = [
        (.bold, cncurses_bold), (.dim, cncurses_dim), (.underline, cncurses_underline),
        (.reverse, cncurses_reverse), (.italic, cncurses_italic),
    ]
}
