import PlainText

/// A frame as a picture: a dark window, text as text, for pages that show what a screen is like.
public struct FrameSVG {
    private static let cellWidth = 9
    private static let cellHeight = 20
    private static let margin = 14
    private static let titleHeight = 34
    private static let ground = "#14171c"
    private static let ink = "#d6d9de"

    private let frame: Frame
    private let title: SafeText

    public init(_ frame: Frame, title: SafeText) {
        self.frame = frame
        self.title = title
    }

    /// The whole document, one line for each run of cells that look the same.
    public var text: String {
        let width = frame.size.columns * Self.cellWidth + 2 * Self.margin
        let height = frame.size.rows * Self.cellHeight + Self.titleHeight + Self.margin
        let rows = (0..<frame.size.rows).flatMap(self.rows)
        return ([head(width: width, height: height), window(width: width)] + rows + ["</svg>"])
            .map { $0 + "\n" }.joined()
    }

    private func head(width: Int, height: Int) -> String {
        """
        <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" \
        viewBox="0 0 \(width) \(height)" font-size="15" xml:space="preserve" \
        font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace">
        <rect width="\(width)" height="\(height)" rx="9" fill="\(Self.ground)"/>
        """
    }

    private func window(width: Int) -> String {
        """
        <circle cx="20" cy="17" r="6" fill="#e0605a"/>
        <circle cx="40" cy="17" r="6" fill="#e0b050"/>
        <circle cx="60" cy="17" r="6" fill="#62b562"/>
        <text x="\(width / 2)" y="22" fill="#8a9099" text-anchor="middle" font-size="13">\
        \(Self.escaped(title.string))</text>
        """
    }

    /// Grounds first, so that a glyph wider than its cell is not cut by the ground beside it.
    private func rows(_ row: Int) -> [String] {
        let runs = StyledRun.runs(in: frame[row: row])
        return runs.compactMap { ground(of: $0, row: row) } + cursor(row)
            + runs.compactMap { text(of: $0, row: row) }
    }

    private func cursor(_ row: Int) -> [String] {
        guard let cursor = frame.cursor, cursor.row == row else { return [] }
        return [box(column: cursor.column, row: row, columns: 1, fill: "#6a7380")]
    }

    private func ground(of run: StyledRun, row: Int) -> String? {
        let fill = colors(of: run.style).ground
        guard fill != Self.ground else { return nil }
        return box(column: run.column, row: row, columns: run.columns, fill: fill)
    }

    private func box(column: Int, row: Int, columns: Int, fill: String) -> String {
        """
        <rect x="\(x(column))" y="\(Self.titleHeight + row * Self.cellHeight)" \
        width="\(columns * Self.cellWidth)" height="\(Self.cellHeight)" fill="\(fill)"/>
        """
    }

    private func text(of run: StyledRun, row: Int) -> String? {
        guard run.text.contains(where: { $0 != " " }) else { return nil }
        let baseline = Self.titleHeight + row * Self.cellHeight + 15
        return """
            <text x="\(x(run.column))" y="\(baseline)" \
            textLength="\(run.columns * Self.cellWidth)" lengthAdjust="spacingAndGlyphs" \
            fill="\(colors(of: run.style).ink)"\(Self.attributes(of: run.style))>\
            \(Self.escaped(run.text))</text>
            """
    }

    private func x(_ column: Int) -> Int {
        Self.margin + column * Self.cellWidth
    }

    private func colors(of style: Style) -> (ink: String, ground: String) {
        let ink = Self.hex(style.foreground) ?? Self.ink
        let ground = Self.hex(style.background) ?? Self.ground
        return style.attributes.contains(.reverse) ? (ground, ink) : (ink, ground)
    }

    private static func attributes(of style: Style) -> String {
        var text = ""
        if style.attributes.contains(.bold) { text += " font-weight=\"bold\"" }
        if style.attributes.contains(.dim) { text += " opacity=\"0.6\"" }
        if style.attributes.contains(.italic) { text += " font-style=\"italic\"" }
        if style.attributes.contains(.underline) { text += " text-decoration=\"underline\"" }
        return text
    }

    private static func hex(_ color: Color) -> String? {
        guard let parts = color.redGreenBlue else { return nil }
        let digits = [parts.red, parts.green, parts.blue].map { part in
            (part < 16 ? "0" : "") + String(part, radix: 16)
        }
        return "#" + digits.joined()
    }

    private static func escaped(_ text: String) -> String {
        text.reduce(into: "") { escaped, character in
            switch character {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            default: escaped.append(character)
            }
        }
    }
}
