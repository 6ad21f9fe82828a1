import PlainText
import Testing

@testable import InboxCore

/// Long random sessions over the hardest characters, held against a plain string after every
/// command.
@Suite struct RandomEditTests {
    private static let pieces = [
        "a", "b ", " ", ".", "e\u{301}", "\u{301}", "👨‍👩‍👧", "👩", "\u{200D}", "\u{FE0F}",
        "\u{1F3FD}", "🇩", "🇪", "日", "か", "م", "ل", "क", "\u{94D}", "ष", "\u{1100}", "\u{1161}",
        "\u{11A8}", "\r\n", "\t", "\u{1B}",
    ]

    private static func command(using random: inout SeededGenerator) -> EditCommand {
        func piece() -> String { pieces.randomElement(using: &random) ?? "" }
        switch Int.random(in: 0..<30, using: &random) {
        case 0..<8: return .insert(piece())
        case 8: return .newline
        case 9: return .paste(piece() + "\n" + piece() + piece())
        case 10: return .insertReply(BlankedText(marked: "one [x!]\ntwo [y?]"))
        case 11: return .replaceAll("a [x!] \(piece()) b\n" + piece())
        case 12, 13, 14: return .deleteBackward
        case 15: return .deleteForward
        case 16: return .cutWordBack
        case 17: return .cutToLineEnd
        case 18: return .cutToLineStart
        case 19: return .yank
        case 20, 21: return .undo
        case 22: return .redo
        case 23: return .nextBlank
        case 24: return .move(.up)
        case 25: return .move(.down)
        case 26: return .move(.lineEnd)
        case 27: return .move(.wordLeft)
        case 28: return .move(.left)
        default: return .move(.right)
        }
    }

    @Test(arguments: 0..<60)
    func everyStateIsSound(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let opening = BlankedText(marked: "Hi [a!], e\u{301} [b?]\n🇩🇪🇯🇵")
        var editor = EditorState(opening, layoutColumns: 7)
        let start = editor.text
        var replayed = start
        for _ in 0..<150 {
            let command = Self.command(using: &random)
            let result = editor.apply(command, layoutColumns: 7)
            replayed = result.splices.reduce(replayed) { $1.applied(to: $0) ?? "outside" }
            let isReplayed = replayed.unicodeScalars.elementsEqual(editor.text.unicodeScalars)
            guard isReplayed, isSound(editor) else {
                Issue.record("after \(command): \(editor.text.debugDescription)")
                return
            }
        }
        while editor.apply(.redo, layoutColumns: 7).refusal == nil {}
        let end = editor.text
        while editor.apply(.undo, layoutColumns: 7).refusal == nil {}
        #expect(editor.text.unicodeScalars.elementsEqual(start.unicodeScalars))
        #expect(editor.blankList == ["a!=[a!]", "b!=[b?]"])
        while editor.apply(.redo, layoutColumns: 7).refusal == nil {}
        #expect(editor.text.unicodeScalars.elementsEqual(end.unicodeScalars))
    }

    /// Whether what was kept up edit by edit is what a fresh look at the text gives.
    private func isSound(_ editor: EditorState) -> Bool {
        let fresh = TextBuffer(editor.text)
        let layout = VisualLayout(fresh, columns: 7)
        let buffer = editor.buffer
        let blanksAreInOrder = zip(editor.blanks, editor.blanks.dropFirst())
            .allSatisfy { $0.range.upperBound <= $1.range.lowerBound }
        let placeholdersAreWhole = editor.blanks.filter(\.showsPlaceholder).allSatisfy {
            ["[a!]", "[b?]", "[x!]", "[y?]"].contains(buffer.text(inCharacters: $0.range))
        }
        return editor.layout.allLines.allSatisfy { takesColumnsDrawn($0, in: buffer) }
            && editor.content.text == editor.text
            && buffer.paragraphs.map(\.scalarCounts) == fresh.paragraphs.map(\.scalarCounts)
            && buffer.characterCount == editor.text.count
            && buffer.scalarCount == editor.text.unicodeScalars.count
            && editor.layout.rowCount == layout.rowCount
            && editor.layout.allLines == layout.allLines
            && editor.cursor == buffer.nearest(to: editor.cursor)
            && (editor.blanks.last?.range.upperBound ?? 0) <= buffer.characterCount
            && blanksAreInOrder && placeholdersAreWhole
    }

    /// Whether a line is as wide as its drawing; those with marks on dotted circles are let off.
    private func takesColumnsDrawn(_ line: VisualLine, in buffer: TextBuffer) -> Bool {
        let clusters = buffer.paragraphs[line.paragraph].clusters[line.shown]
        let hasLoneMark = clusters.contains {
            SafeText(line: String($0.character)).string.unicodeScalars.contains("\u{25CC}")
        }
        let drawn = SafeText(line: buffer.text(of: line)).columns
        return hasLoneMark || drawn == clusters.reduce(0) { $0 + $1.columns }
    }

    /// Typing, deleting and moving, done on a plain string.
    @Test(arguments: 0..<40)
    func theCursorIsWhereAPlainStringHasIt(seed: UInt64) {
        var random = SeededGenerator(seed: seed &+ 1000)
        var editor = EditorState(layoutColumns: 9)
        var model = PlainEditor()
        let pieces = Self.pieces.filter { !["\r\n", "\t", "\u{1B}"].contains($0) } + ["\n"]
        for _ in 0..<200 {
            switch Int.random(in: 0..<6, using: &random) {
            case 0..<3:
                let piece = pieces.randomElement(using: &random) ?? ""
                editor.apply([.insert(piece)])
                model.insert(piece)
            case 3:
                editor.apply([.deleteBackward])
                model.deleteBackward()
            case 4:
                editor.apply([.move(.left)])
                model.offset = max(0, model.offset - 1)
            default:
                editor.apply([.move(.right)])
                model.offset = min(model.text.count, model.offset + 1)
            }
            guard editor.text.unicodeScalars.elementsEqual(model.text.unicodeScalars),
                  editor.cursorOffset == model.offset
            else {
                Issue.record("\(model.text.debugDescription): \(editor.cursorOffset)")
                return
            }
        }
    }
}

/// The simplest editor there is: a string and a character offset.
private struct PlainEditor {
    var text = ""
    var offset = 0

    mutating func insert(_ piece: String) {
        let before = String(text.prefix(offset))
        let behind = String(text.dropFirst(offset))
        text = before + piece + behind
        put(behindScalar: before.unicodeScalars.count + piece.unicodeScalars.count)
    }

    mutating func deleteBackward() {
        guard offset > 0 else { return }
        let before = String(text.prefix(offset - 1))
        text = before + String(text.dropFirst(offset))
        put(behindScalar: before.unicodeScalars.count)
    }

    private mutating func put(behindScalar target: Int) {
        var scalars = 0
        offset = 0
        for character in text where scalars < target {
            scalars += character.unicodeScalars.count
            offset += 1
        }
    }
}

extension VisualLayout {
    fileprivate var allLines: [VisualLine] { visibleLines(top: 0, rows: .max) }
}

extension Paragraph {
    fileprivate var scalarCounts: [Int] { clusters.map(\.scalarCount) }
}
