/// Joins the lines that a sender's program broke, so that a narrower pane breaks them only once.
///
/// Mail is often broken at 72 columns. Wrapped again at 60, each of its lines leaves a stump of a
/// word or two. Lines are joined only where each is as full as greedy wrapping leaves it, so
/// that addresses, lists, verses and tables stay as they were written.
public enum HardWraps {
    /// The text as it is where all its lines fit.
    ///
    /// - Parameter columns: how wide it will be shown.
    public static func joined(_ text: String, columns: Int) -> String {
        let lines = TextWrapping.lines(text, columns: .max)
        guard lines.contains(where: { $0.columns > columns }) else { return text }
        var parts: [String] = []
        var paragraph: [BrokenLine] = []
        for line in lines {
            if line.columns > 0 {
                paragraph.append(BrokenLine(text[line.range], columns: line.columns))
            } else {
                parts += joined(paragraph, columns)
                parts.append("")
                paragraph = []
            }
        }
        parts += joined(paragraph, columns)
        return parts.joined(separator: "\n")
    }

    private static func joined(_ lines: [BrokenLine], _ columns: Int) -> [String] {
        let widest = lines.map(\.columns).max() ?? 0
        guard widest > columns, lines.allSatisfy(\.isProse) else { return lines.map { String($0.text) } }
        var runs: [[BrokenLine]] = []
        for line in lines {
            if let last = runs.last?.last, last.isFull(before: line, margin: widest) {
                runs[runs.count - 1].append(line)
            } else {
                runs.append([line])
            }
        }
        return runs.flatMap(joined)
    }

    /// Two lines say little of where the margin was; a small letter behind the break does.
    private static func joined(_ run: [BrokenLine]) -> [String] {
        let texts = run.map { String($0.text) }
        return run.count > 2 || run.last?.beginsSmall == true ? [texts.joined(separator: " ")] : texts
    }
}

private struct BrokenLine {
    let text: Substring
    let columns: Int

    init(_ text: Substring, columns: Int) {
        self.text = text
        self.columns = columns
    }

    /// Whether the next line's first word had no room in this one.
    func isFull(before next: BrokenLine, margin: Int) -> Bool {
        let word = TextClusters(String(next.text.prefix { $0 != " " })).reduce(0) { $0 + $1.columns }
        return columns >= PlainTextLimits.brokenLineColumnsMin && columns + 1 + word > margin && text.last != ":"
    }

    var beginsSmall: Bool { text.first?.isLowercase ?? false }

    /// No item of a list, no quote, nothing set in columns; and with spaces between its words, which
    /// are what the breaks took away.
    var isProse: Bool {
        guard let first = text.first, first.isLetter || first.isNumber || "\"'(“‘„«¿¡".contains(first),
            !text.contains("  "), !text.contains("\t"), text.last.map(Self.isOfSpacedScript) ?? false
        else { return false }
        let firstWord = text.prefix { $0 != " " }
        return !(firstWord.first?.isNumber == true && [".", ")", ":"].contains(firstWord.last))
    }

    private static func isOfSpacedScript(_ character: Character) -> Bool {
        character.unicodeScalars.allSatisfy { $0.value < 0x2E80 }
    }
}
