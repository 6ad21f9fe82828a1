import PlainText
import Testing

@testable import TerminalModel

@Suite struct BlankInkTests {
    private static let ground = Color.palette(234)
    private static let text = Style(foreground: .palette(252), background: ground)
    private static let late = Style(foreground: .palette(210), background: ground, attributes: .bold)
    private static let chosen = Style(foreground: .palette(252), background: .palette(238))
    private static let linked = text.adding(.underline)

    private func styles(_ pieces: (String, Style)...) -> [Style] {
        let cells = pieces.flatMap { text, style in
            text.unicodeScalars.map { Cell(glyph: DrawnGlyph($0), style: style) }
        }
        return BlankInk.styles(of: cells[...])
    }

    @Test func blanksTakeTheInkBeforeThem() {
        #expect(styles(("a", Self.late), ("  ", Self.text), ("b", Self.text))
            == [Self.late, Self.late, Self.late, Self.text])
    }

    @Test func blanksAtTheBeginningTakeTheInkAfterThem() {
        #expect(styles(("  ", Self.text), ("a", Self.late)) == [Self.late, Self.late, Self.late])
    }

    @Test func anotherGroundIsAnotherBeginning() {
        #expect(styles(("a", Self.text), (" ", Self.chosen), ("b", Self.chosen))
            == [Self.text, Self.chosen, Self.chosen])
        #expect(styles(("a", Self.late), (" ", Self.chosen)) == [Self.late, Self.chosen])
    }

    @Test func underlinedBlanksStayAsTheyAre() {
        #expect(styles(("a", Self.late), (" ", Self.linked), (" ", Self.text))
            == [Self.late, Self.linked, Self.text])
        #expect(styles(("a", Self.linked), (" ", Self.text)) == [Self.linked, Self.text])
    }
}
