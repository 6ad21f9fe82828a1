/// Finds where sentences end.
///
/// A line break ends one too, unless the line looks wrapped: long, or followed by a small letter.
enum SentenceSplitter {
    static func sentences(of tokens: [TextToken]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var (start, lineStart) = (0, 0)
        for index in tokens.indices.dropFirst() {
            let isNewLine = tokens[index].traits.contains(.startsLine)
            let line = tokens[lineStart].range.lowerBound..<tokens[index - 1].range.upperBound
            let isBroken = isNewLine && endsLine(tokens, before: index, lineLength: line.count)
            if isNewLine { lineStart = index }
            guard isBroken || endsSentence(tokens, before: index) else { continue }
            found.append(start..<index)
            start = index
        }
        if start < tokens.count { found.append(start..<tokens.count) }
        return found
    }

    private static func endsLine(
        _ tokens: [TextToken], before index: Int, lineLength: Int
    ) -> Bool {
        let next = tokens[index]
        if next.isMark { return !["(", "\"", "\u{201C}", "'"].contains(next.form) }
        if tokens[index - 1].form == "," { return lineLength < LanguageLimits.wrappedLineScalarsMin }
        if next.isWord, !next.traits.contains(.capitalised) { return false }
        return lineLength < LanguageLimits.wrappedLineScalarsMin
    }

    private static func endsSentence(_ tokens: [TextToken], before index: Int) -> Bool {
        let next = tokens[index]
        guard !next.isJoined else { return false }
        var last = index - 1
        while last > 0, tokens[last].isMark, closers.contains(tokens[last].form) { last -= 1 }
        let end = tokens[last]
        guard end.isMark else { return false }
        switch end.form {
        case "!", "?": return true
        case "\u{2026}": return startsAnew(next)
        case ".": return startsAnew(next) && !isAbbreviation(tokens, at: last, next: next)
        default: return false
        }
    }

    private static func startsAnew(_ token: TextToken) -> Bool {
        token.isWord ? token.traits.contains(.capitalised) || token.form == "i" : true
    }

    private static func isAbbreviation(_ tokens: [TextToken], at dot: Int, next: TextToken) -> Bool {
        guard dot > 0, tokens[dot].isJoined, tokens[dot - 1].isWord else { return false }
        let word = tokens[dot - 1].form
        if abbreviations.contains(word) { return true }
        return next.isNumber && abbreviationsBeforeNumbers.contains(word)
    }

    private static let closers: Set<String> = [")", "\"", "'", "\u{201D}", "]"]
    private static let abbreviations: Set<String> = [
        "mr", "mrs", "ms", "dr", "st", "vs", "eg", "ie", "approx", "inc", "ltd",
    ]
    private static let abbreviationsBeforeNumbers: Set<String> = [
        "no", "nr", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov",
        "dec", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "ca", "art",
    ]
}
