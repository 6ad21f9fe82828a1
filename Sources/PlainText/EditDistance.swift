/// How far one word is from another: letters to add, drop or replace (Levenshtein).
public enum EditDistance {
    /// Takes as many steps as one length times the other: for words, not for texts.
    public static func between(_ first: [Character], _ second: [Character]) -> Int {
        var row = Array(0...second.count)
        for (line, left) in first.enumerated() {
            var diagonal = row[0]
            row[0] = line + 1
            for (column, right) in second.enumerated() {
                let replaced = diagonal + (left == right ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = min(replaced, diagonal + 1, row[column] + 1)
            }
        }
        return row[second.count]
    }
}
