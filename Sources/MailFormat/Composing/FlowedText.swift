import PlainText

/// Writes text as format=flowed (RFC 3676): long lines are broken softly, so that narrow screens
/// and wide ones both show whole paragraphs.
public enum FlowedText {
    /// Lines of at most 78 columns but for words that are longer; ends with a line break. Spaces at
    /// the end of a line go, for they would join it to the next.
    public static func wrapped(_ text: String) -> String {
        var output = ""
        for line in lines(of: text) { append(line, to: &output) }
        return output
    }

    private static func lines(of text: String) -> [Substring] {
        var lines = cleaned(text)[...].split(separator: "\n", omittingEmptySubsequences: false)
        while let last = lines.last, last.isEmpty { lines.removeLast() }
        return lines
    }

    /// Every line break as LF, and no other control but the tab.
    private static func cleaned(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        var previous: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n": if previous != "\r" { scalars.append("\n") }
            case "\r", "\u{2028}", "\u{2029}", "\u{85}": scalars.append("\n")
            case "\t": scalars.append(scalar)
            case _ where scalar.properties.generalCategory == .control: break
            default: scalars.append(scalar)
            }
            previous = scalar
        }
        return String(scalars)
    }

    private static func append(_ line: Substring, to output: inout String) {
        if line == "-- " {
            output += "-- \n"
            return
        }
        let (depth, rest) = quoteDepth(of: line)
        let content = withoutTrailingSpaces(rest)
        let margin = String(repeating: ">", count: depth)
        for piece in pieces(of: content, columns: MailFormatLimits.flowedColumnsMax - depth - 1) {
            output += margin
            if depth > 0 ? !piece.isEmpty : needsStuffing(piece) { output += " " }
            output += piece
            output += "\n"
        }
    }

    /// Counts the marks of `>>` and `> >` alike.
    private static func quoteDepth(of line: Substring) -> (depth: Int, rest: Substring) {
        var depth = 0
        var rest = line
        while rest.first == ">" {
            depth += 1
            rest = rest.dropFirst()
            if rest.first == " ", rest.dropFirst().first == ">" { rest = rest.dropFirst() }
        }
        if depth > 0, rest.first == " " { rest = rest.dropFirst() }
        return (depth, rest)
    }

    private static func needsStuffing(_ piece: Substring) -> Bool {
        piece.first == " " || piece.first == ">" || piece.hasPrefix("From ")
    }

    private static func withoutTrailingSpaces(_ line: Substring) -> Substring {
        var end = line.endIndex
        while end > line.startIndex, line[line.index(before: end)] == " " {
            end = line.index(before: end)
        }
        return line[..<end]
    }

    /// The line in pieces that all but the last end with a space, where the break is soft.
    private static func pieces(of line: Substring, columns: Int) -> [Substring] {
        guard line.utf8.count > columns else { return [line] }
        var pieces: [Substring] = []
        var pieceStart = line.startIndex
        var width = 0
        var index = line.startIndex
        while index < line.endIndex {
            let end = endOfWord(from: index, in: line)
            let wordWidth = DisplayWidth.columns(of: String(line[index..<end]))
            if width > 0, width + wordWidth > columns {
                pieces.append(line[pieceStart..<index])
                pieceStart = index
                width = 0
            }
            width += wordWidth
            index = end
        }
        pieces.append(line[pieceStart...])
        return pieces
    }

    /// Behind the word that begins here and the spaces that follow it.
    private static func endOfWord(from start: Substring.Index, in line: Substring)
        -> Substring.Index
    {
        let space = line[start...].drop { $0 == " " }.firstIndex(of: " ") ?? line.endIndex
        return line[space...].firstIndex { $0 != " " } ?? line.endIndex
    }
}
