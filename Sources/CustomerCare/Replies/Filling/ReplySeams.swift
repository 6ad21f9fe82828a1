/// Takes pieces out of a text so that nobody sees where they were: "Hi ," becomes "Hi,", an
/// emptied line goes with its line end, and two empty lines become one.
struct ReplySeams {
    private var characters: [Character]
    private var blanks: [FilledReply.OpenBlank]
    private let original: (text: String, blanks: [FilledReply.OpenBlank])

    init(text: String, blanks: [FilledReply.OpenBlank]) {
        characters = Array(text)
        self.blanks = blanks
        original = (text, blanks)
    }

    /// The mended reply. Should mending have joined characters into one (flags, joiners), offsets
    /// would lie; then the text stays as it was.
    func reply(signature: String?) -> FilledReply {
        let text = String(characters)
        guard text.count == characters.count else {
            return FilledReply(text: original.text, blanks: original.blanks, signature: signature)
        }
        return FilledReply(text: text, blanks: blanks, signature: signature)
    }

    /// Removes a range, which may be empty, with the blanks inside it and the seam around it.
    mutating func remove(_ range: Range<Int>) {
        let line = lineAround(range)
        let isAlone =
            characters[line.lowerBound..<range.lowerBound].allSatisfy(\.isWhitespace)
            && characters[range.upperBound..<line.upperBound].allSatisfy(\.isWhitespace)
        if isAlone {
            cut(wholeLine(line))
        } else if characters[line.lowerBound..<range.lowerBound].allSatisfy(\.isWhitespace) {
            removeAtStart(range, of: line)
        } else {
            cut(closingSeam(range, in: line))
        }
    }

    private func lineAround(_ range: Range<Int>) -> Range<Int> {
        let start = characters[..<range.lowerBound].lastIndex(of: "\n").map { $0 + 1 } ?? 0
        let end = characters[range.upperBound...].firstIndex(of: "\n") ?? characters.endIndex
        return start..<end
    }

    /// The line with one line end, and with the empty line beside it when two would meet.
    private func wholeLine(_ line: Range<Int>) -> Range<Int> {
        var (start, end) = (line.lowerBound, line.upperBound)
        if end < characters.endIndex {
            end += 1
            let follows = start == 0 || (start > 1 && characters[start - 2] == "\n")
            if follows, end < characters.endIndex, characters[end] == "\n" { end += 1 }
        } else {
            while start > 0, characters[start - 1] == "\n" { start -= 1 }
        }
        return start..<end
    }

    private mutating func removeAtStart(_ range: Range<Int>, of line: Range<Int>) {
        var end = range.upperBound
        while end < line.upperBound, characters[end].isWhitespace || ",;:".contains(characters[end])
        {
            end += 1
        }
        let isStart = startsSentence(line.lowerBound)
        cut(range.lowerBound..<end)
        guard isStart, range.lowerBound < characters.count else { return }
        let capital = characters[range.lowerBound].uppercased()
        if capital.count == 1 { characters[range.lowerBound] = Character(capital) }
    }

    private func startsSentence(_ start: Int) -> Bool {
        guard let before = characters[..<start].last(where: { !$0.isWhitespace }) else {
            return true
        }
        let isNewParagraph = start > 1 && characters[start - 2] == "\n"
        return isNewParagraph || ".!?".contains(before)
    }

    /// The range with the space before it when a space, a stop or the line's end follows; with
    /// brackets that would be left empty, and a comma that would meet another stop.
    private func closingSeam(_ range: Range<Int>, in line: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        if start > line.lowerBound, end < line.upperBound,
            characters[start - 1] == "(", characters[end] == ")"
        {
            (start, end) = (start - 1, end + 1)
        }
        let next = end < line.upperBound ? characters[end] : " "
        guard next.isWhitespace || ",.;:!?)".contains(next) else { return start..<end }
        while start > line.lowerBound, characters[start - 1].isWhitespace { start -= 1 }
        if ",.;:!?".contains(next), start > line.lowerBound, characters[start - 1] == "," {
            start -= 1
        }
        return start..<end
    }

    private mutating func cut(_ range: Range<Int>) {
        characters.removeSubrange(range)
        blanks.removeAll {
            $0.range.lowerBound >= range.lowerBound && $0.range.upperBound <= range.upperBound
        }
        for position in blanks.indices where blanks[position].range.lowerBound >= range.upperBound {
            let old = blanks[position].range
            blanks[position].range = old.lowerBound - range.count..<old.upperBound - range.count
        }
    }
}
