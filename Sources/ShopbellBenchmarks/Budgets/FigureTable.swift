/// Figures under each other, in columns that line up.
struct FigureTable {
    let title: String
    let figures: [Figure]

    var text: String {
        let rows = [Self.heads] + figures.map(Self.cells)
        let widths = Self.heads.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        let lines = rows.map { Self.line($0, widths) }
        let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: "  ")
        return ([title, "", lines[0], rule] + lines.dropFirst() + ["", summary]).joined(
            separator: "\n")
    }

    private var summary: String {
        let judged = figures.filter { $0.budget != nil }
        let missed = judged.count { $0.verdict == .missed }
        return "\(judged.count - missed) of \(judged.count) budgets kept"
    }

    private static let heads = ["work", "measured", "budget", "", "others", "note"]

    private static func cells(_ figure: Figure) -> [String] {
        [
            figure.work, figure.quantity.text, figure.budget?.text ?? "", figure.verdict.rawValue,
            figure.budget?.peer ?? "", figure.note,
        ]
    }

    /// Numbers end at the same column, words begin at the same one.
    private static func line(_ cells: [String], _ widths: [Int]) -> String {
        let padded = zip(cells, widths).enumerated().map { column, cell in
            let spaces = String(repeating: " ", count: cell.1 - cell.0.count)
            return column == 1 || column == 2 ? spaces + cell.0 : cell.0 + spaces
        }
        var line = padded.joined(separator: "  ")
        while line.last == " " { line.removeLast() }
        return line
    }
}
