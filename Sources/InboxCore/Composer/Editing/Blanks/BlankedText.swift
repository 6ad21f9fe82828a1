/// A text and the blanks in it: a filled canned reply, or a piece that was cut.
public struct BlankedText: Hashable, Sendable {
    public private(set) var text: String
    /// In the order of the text, without overlap.
    public private(set) var blanks: [TextBlank]

    /// Takes a text as it came; blanks that do not lie inside it, in order, are a mistake of the
    /// caller.
    public init(_ text: String = "", blanks: [TextBlank] = []) {
        let characters = blanks.isEmpty ? [] : Array(text)
        precondition(
            Self.areOrdered(blanks, within: characters.count), "blanks lie in their text, in order")
        let cleaned = DraftText.cleaned(text)
        if blanks.isEmpty || cleaned.utf8.elementsEqual(text.utf8) {
            self.text = cleaned
            self.blanks = blanks
            return
        }
        self.text = ""
        self.blanks = []
        appendCleaned(characters, blanks: blanks)
    }

    public static func + (first: BlankedText, second: BlankedText) -> BlankedText {
        let length = first.text.count
        var sum = first
        sum.text += second.text
        sum.blanks += second.blanks.map { $0.moved(by: length) }
        return sum
    }

    /// Cleans piece by piece, since a tab or a dropped scalar moves the blanks behind it.
    private mutating func appendCleaned(_ characters: [Character], blanks: [TextBlank]) {
        var length = 0
        var taken = 0
        func clean(to end: Int) -> Int {
            let piece = DraftText.cleaned(String(characters[taken..<end]))
            text += piece
            taken = end
            length += piece.count
            return length
        }
        for blank in blanks {
            let start = clean(to: blank.range.lowerBound)
            self.blanks.append(blank.placed(at: start..<clean(to: blank.range.upperBound)))
        }
        _ = clean(to: characters.count)
    }

    private static func areOrdered(_ blanks: [TextBlank], within count: Int) -> Bool {
        var end = 0
        for blank in blanks {
            guard blank.range.lowerBound >= end else { return false }
            end = blank.range.upperBound
        }
        return end <= count
    }
}
