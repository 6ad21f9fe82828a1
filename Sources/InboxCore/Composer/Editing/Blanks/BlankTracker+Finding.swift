extension BlankTracker {
    /// Finds the blanks again in a text that was edited elsewhere.
    ///
    /// A blank outside the changed part moves with its text. In the changed part a placeholder
    /// that still stands there keeps its blank; what was filled in, and a placeholder not found,
    /// is plain text from now on.
    ///
    /// - Parameters:
    ///   - characters: the whole new text.
    ///   - placeholders: what each blank's range held in the old text.
    mutating func find(
        after change: CharacterChange, in characters: [Character], placeholders: [[Character]]
    ) {
        let untouched = blanks.filter { $0.range.lowerBound >= change.removedEnd }
            .map { $0.moved(by: change.insertedCount - change.removedCount) }
        let searchEnd = untouched.first?.range.lowerBound ?? characters.count

        var found: [TextBlank] = []
        for (blank, placeholder) in zip(blanks, placeholders).dropLast(untouched.count) {
            let start = found.last?.range.upperBound ?? 0
            if blank.range.upperBound <= change.start {
                found.append(blank)
            } else if blank.showsPlaceholder, start <= searchEnd,
                      let range = characters[start..<searchEnd].firstRange(of: placeholder) {
                found.append(blank.placed(at: range))
            }
        }
        self = BlankTracker(found + untouched)
    }
}
