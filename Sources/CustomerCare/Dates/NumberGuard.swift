/// Tells numbers that count or name something from those that may be a day or an hour.
enum NumberGuard {
    /// Something before the number makes it a price, a size, an order or part of a longer number.
    static func isLabelled(_ tokens: [TextToken], _ index: Int, _ sentence: Range<Int>) -> Bool {
        guard index > sentence.lowerBound else { return false }
        let before = tokens[index - 1]
        if before.isNumber { return !isClock(tokens, index - 1, sentence) && !isYear(before) }
        if labels.contains(before.bare) { return true }
        guard before.isMark else { return false }
        if currencies.contains(before.form) { return true }
        if tokens[index].isJoined, joints.contains(before.form) { return true }
        guard before.form == ".", index - 1 > sentence.lowerBound else { return false }
        return labels.contains(tokens[index - 2].bare)
    }

    /// What follows carries on the number or the word before: "12%", "12.5", "3/4".
    static func isContinued(_ tokens: [TextToken], _ index: Int, _ sentence: Range<Int>) -> Bool {
        guard index < sentence.upperBound, tokens[index].isJoined else {
            guard index < sentence.upperBound else { return false }
            return tokens[index].isMark && currencies.contains(tokens[index].form)
        }
        let next = tokens[index]
        if !next.isMark { return true }
        if ["%", "\u{B0}"].contains(next.form) || currencies.contains(next.form) { return true }
        guard joints.contains(next.form) || next.form == "," else { return false }
        let after = index + 1
        return after < sentence.upperBound && tokens[after].isJoined && tokens[after].isNumber
    }

    private static func isClock(_ tokens: [TextToken], _ index: Int, _ sentence: Range<Int>) -> Bool {
        index - 1 > sentence.lowerBound && tokens[index - 1].form == ":" && tokens[index].isJoined
    }

    private static func isYear(_ token: TextToken) -> Bool {
        token.value.map { DateLimits.years.contains($0) } ?? false
    }

    private static let joints: Set<String> = ["-", "\u{2013}", ".", "/", ":", "+", "=", "*", "@", "_", "#"]
    private static let currencies: Set<String> = ["$", "\u{20AC}", "\u{A3}", "#", "\u{A5}", "\u{2116}"]
    private static let labels: Set<String> = [
        "no", "nr", "number", "order", "size", "version", "room", "floor", "page", "model",
        "invoice", "item", "unit", "flat", "apartment", "suite", "ref", "reference", "code", "id",
        "step", "chapter", "part", "tracking", "postcode", "eur", "usd", "gbp", "euro", "euros",
        "phone", "mobile", "tel", "fax", "parcel", "v", "volume", "vol", "lot", "batch", "box", "sku",
        "zip", "route", "line", "level", "grade", "type", "series", "times", "x", "plus",
    ]
}
