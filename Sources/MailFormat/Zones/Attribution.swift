/// "On Tue, 3 June 2025 at 10:12, Ada <ada@example.org> wrote:" and its like.
enum Attribution {
    /// How many lines the attribution that begins here has; nil when none does.
    static func lineCount(at index: Int, in lines: TextLines) -> Int? {
        guard opens(lines[index]) else { return closedByQuote(at: index, in: lines) ? 1 : nil }
        var joined = ""
        for count in 1...MailFormatLimits.attributionLinesMax {
            let line = index + count - 1
            guard line < lines.count, !lines.isBlank(line), !lines.isQuoted(line),
                lines[line].count <= 400
            else { return nil }
            joined += " " + lines.lowercased(line)
            if lines[line].last == UInt8(ascii: ":") { return isComplete(joined) ? count : nil }
        }
        return nil
    }

    private static let openers: [[UInt8]] =
        ["On ", "Am ", "Le ", "El ", "Il ", "Op ", "Em ", "No dia ", "A ", "Den ", "Vom "].map {
            Array($0.utf8)
        }

    private static let initials = Set(openers.compactMap(\.first))

    private static let verbs = [
        "wrote", "schrieb", "a écrit", "escribió", "ha scritto", "schreef", "escreveu",
        "het volgende geschreven",
    ]

    private static func opens(_ line: ArraySlice<UInt8>) -> Bool {
        guard let first = line.first, initials.contains(first) else { return false }
        return openers.contains { line.starts(with: $0) }
    }

    private static func isComplete(_ joined: String) -> Bool {
        joined.utf8.contains { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
            && verbs.contains { joined.utf8.contains(run: $0.utf8) }
    }

    /// "Ada <ada@example.org> wrote:" without a date counts when a quote follows at once.
    private static func closedByQuote(at index: Int, in lines: TextLines) -> Bool {
        let line = lines[index]
        guard line.last == UInt8(ascii: ":"), line.count <= 300,
            let next = lines.firstFilled(from: index + 1), lines.isQuoted(next)
        else { return false }
        let words = lines.lowercased(index)
        return words.utf8.contains(UInt8(ascii: "@"))
            || verbs.contains { words.utf8.contains(run: $0.utf8) }
    }
}
