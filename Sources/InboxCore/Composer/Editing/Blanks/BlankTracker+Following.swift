extension BlankTracker {
    /// Moves, fills, empties or removes blanks as an edit of the text asks.
    ///
    /// - Parameter fills: whether inserted text is an answer to a blank it meets. A whole reply, or
    ///   text with blanks of its own, is not.
    mutating func follow(_ change: CharacterChange, fills: Bool) {
        var follower = BlankFollower(change: change, fills: fills)
        blanks = blanks.compactMap { follower.follow($0) }
    }

    /// Puts in blanks of a text that was placed; their ranges are offsets of the whole text.
    mutating func insert(_ placed: [TextBlank]) {
        guard let first = placed.first else { return }
        let index = blanks.firstIndex { $0.range.upperBound > first.range.lowerBound }
        blanks.insert(contentsOf: placed, at: index ?? blanks.endIndex)
    }
}

/// Takes the blanks of a text over one edit, from left to right.
private struct BlankFollower {
    let change: CharacterChange
    /// Whether inserted text can still fill a blank: it fills one at most.
    var fills: Bool

    mutating func follow(_ blank: TextBlank) -> TextBlank? {
        let (start, end) = (blank.range.lowerBound, blank.range.upperBound)
        if change.removedCount == 0, start <= change.start, change.start <= end {
            return followInsertion(blank)
        }
        let isOnlyRemoval = change.insertedCount == 0
        if blank.range.isEmpty, isOnlyRemoval, change.start <= start, start <= change.removedEnd {
            return nil
        }
        if end <= change.start { return blank }
        if change.removedEnd <= start {
            return blank.moved(by: change.insertedCount - change.removedCount)
        }
        return followRemoval(blank)
    }

    /// Follows text that came in at the blank or inside it.
    private mutating func followInsertion(_ blank: TextBlank) -> TextBlank? {
        let (start, end) = (blank.range.lowerBound, blank.range.upperBound)
        let isInside = start < change.start && change.start < end
        let goesOn = change.start == end && (blank.isFilled || blank.range.isEmpty)
        if fills, isInside || goesOn {
            fills = false
            return blank.filled(start..<end + change.insertedCount)
        }
        if isInside { return nil }
        let isInFront = change.start == start && !blank.range.isEmpty
        return isInFront ? blank.moved(by: change.insertedCount) : blank
    }

    /// Follows an edit that took out characters of the blank itself.
    private mutating func followRemoval(_ blank: TextBlank) -> TextBlank? {
        let (start, end) = (blank.range.lowerBound, blank.range.upperBound)
        if change.start <= start && end <= change.removedEnd { return followWholeRemoval(blank) }
        let grown = change.insertedCount - change.removedCount
        let isWithin = start <= change.start && change.removedEnd <= end
        if isWithin { return blank.filled(start..<end + grown) }
        if change.start < start { return blank.filled(change.insertedEnd..<end + grown) }
        return blank.filled(start..<change.start)
    }

    private mutating func followWholeRemoval(_ blank: TextBlank) -> TextBlank? {
        if change.insertedCount > 0 {
            defer { fills = false }
            return fills ? blank.filled(change.start..<change.insertedEnd) : nil
        }
        let isExact = change.removedCount == blank.range.count
        return isExact && blank.isFilled ? blank.emptied() : nil
    }
}

extension TextBlank {
    fileprivate func filled(_ range: Range<Int>) -> TextBlank {
        var blank = placed(at: range)
        blank.isFilled = true
        return blank
    }

    fileprivate func emptied() -> TextBlank {
        var blank = placed(at: range.lowerBound..<range.lowerBound)
        blank.isFilled = false
        return blank
    }
}
