import Foundation
import FoundationXML
import PlainText
import TerminalModel
import Testing

@Suite struct PictureTests {
    private func frame() -> Frame {
        var frame = Frame(size: TerminalSize(columns: 12, rows: 2))
        let late = Style(
            foreground: .palette(9), background: .palette(4), attributes: [.bold, .underline])
        frame.draw("a<b>&\"日\"", at: Position(column: 1, row: 0), style: late)
        frame.draw("plain", at: Position(column: 0, row: 1))
        frame.cursor = Position(column: 3, row: 1)
        return frame
    }

    @Test func aPictureIsWellFormedAndHoldsTheText() throws {
        let svg = FrameSVG(frame(), title: "Shop & <bell>").text
        let document = try XMLDocument(data: Data(svg.utf8), options: [.nodePreserveWhitespace])
        let texts = try document.nodes(forXPath: "//*[local-name()='text']").compactMap(
            \.stringValue)
        #expect(texts[0] == "Shop & <bell>")
        #expect(texts[1] == "a<b>&\"日\"")
        #expect(texts[2].hasPrefix("plain"))
    }

    @Test func coloursAttributesAndCursorAreInThePicture() {
        let svg = FrameSVG(frame(), title: "Shopbell").text
        for part in [
            "fill=\"#ff0000\"", "fill=\"#0000ee\"", "font-weight=\"bold\"", "underline", "#6a7380",
        ] {
            #expect(svg.contains(part), "\(part)")
        }
    }

    @Test func aWideGlyphTakesTwoColumnsOfText() {
        var frame = Frame(size: TerminalSize(columns: 6, rows: 1))
        frame.draw("日x", at: Position(column: 1, row: 0))
        #expect(FrameText.text(frame) == " 日x\n")
    }

    @Test(arguments: [("│", "|"), ("…", "~"), ("a", "a"), ("日", "??"), ("é", "?"), ("👍", "??")])
    func everyGlyphHasAnASCIIFormAsWide(scalar: Unicode.Scalar, expected: String) {
        let glyphs = ASCIIFallback.glyphs(for: DrawnGlyph(scalar))
        #expect(glyphs.map(\.string).joined() == expected)
    }
}
