import PlainText

/// Plain text laid out for people: columns that line up, names that can be told apart.
public enum CommandText {
    /// Rows whose cells stand under each other, two spaces apart; the last cell of a row is not
    /// padded.
    public static func columns(_ rows: [[SafeText]], indent: Int = 0) -> [SafeText] {
        let count = rows.map(\.count).max() ?? 0
        let widths = (0..<count).map { column in
            rows.map { $0.count > column + 1 ? $0[column].columns : 0 }.max() ?? 0
        }
        return rows.map { row in
            var line = SafeText.spaces(indent)
            for (column, cell) in row.enumerated() {
                let isLast = column == row.count - 1
                line += isLast ? cell : cell.padded(toColumns: widths[column]) + "  "
            }
            return line
        }
    }

    /// "1 message", "3 messages".
    public static func counted(_ count: Int, _ one: String, _ many: String? = nil) -> String {
        "\(count) \(count == 1 ? one : many ?? one + "s")"
    }
}
