import ShopDomain
import Testing

@testable import InboxCore

/// Checks what commands make of a text. `|` marks the cursor; `[name!]` and `[name?]` are a
/// required and an optional blank, which show themselves as placeholders.
func check(
    _ start: String, _ commands: EditCommand..., gives expected: String, columns: Int = 80,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    var editor = EditorState(marked: start, columns: columns)
    for command in commands { _ = editor.apply(command, layoutColumns: columns) }
    #expect(editor.marked == expected, sourceLocation: sourceLocation)
    #expect(editor.marked.utf8.elementsEqual(expected.utf8), sourceLocation: sourceLocation)
}

extension EditorState {
    init(marked: String, columns: Int = 80) {
        let scalars = marked.unicodeScalars
        let mark = scalars.firstIndex(of: "|") ?? scalars.endIndex
        let before = String(String.UnicodeScalarView(scalars[..<mark]))
        let behind = String(String.UnicodeScalarView(scalars[mark...].dropFirst()))
        self.init(BlankedText(marked: before + behind), layoutColumns: columns)
        let cursor = buffer.position(atScalar: before.unicodeScalars.count)
        _ = apply(.move(.to(cursor)), layoutColumns: columns)
    }

    var marked: String {
        var scalars = Array(text.unicodeScalars)
        scalars.insert("|", at: buffer.scalarOffset(of: cursor))
        return String(String.UnicodeScalarView(scalars))
    }

    /// Names of the blanks, with `!` where the owner still has to fill one, and what stands in
    /// them.
    var blankList: [String] {
        blanks.map { blank in
            let text = buffer.text(inCharacters: blank.range)
            return "\(blank.name)\(blank.isFilled ? "" : "!")=\(text)"
        }
    }

    @discardableResult
    mutating func apply(_ commands: [EditCommand]) -> [TextSplice] {
        commands.flatMap { apply($0, layoutColumns: layout.columns).splices }
    }
}

extension BlankedText {
    /// Reads `[name!]` and `[name?]` as blanks.
    init(marked: String) {
        let characters = Array(marked)
        var blanks: [TextBlank] = []
        var open: Int?
        for (index, character) in characters.enumerated() {
            if character == "[" { open = index }
            guard character == "]", let start = open else { continue }
            let name = String(characters[start + 1..<index - 1])
            blanks.append(TextBlank(
                range: start..<index + 1, name: name, kind: .text,
                isRequired: characters[index - 1] == "!"))
            open = nil
        }
        self.init(marked, blanks: blanks)
    }
}

func typed(_ text: String) -> [EditCommand] {
    text.map { $0 == "\n" ? .newline : .insert(String($0)) }
}

/// Random numbers that are the same in every run.
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    init(seed: UInt64) { state = seed }

    /// SplitMix64.
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
