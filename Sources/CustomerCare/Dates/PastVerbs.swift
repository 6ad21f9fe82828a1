/// Whether a date follows a verb in the past, with nothing about the future between.
enum PastVerbs {
    static func precede(_ tokens: [TextToken], _ index: Int, _ sentence: Range<Int>) -> Bool {
        let first = max(sentence.lowerBound, index - DateLimits.pastVerbReach)
        for place in stride(from: index - 1, through: first, by: -1) {
            let word = tokens[place].bare
            if verbs.contains(word) { return !isFutureBefore(tokens, place, sentence) }
            if future.contains(word) { return false }
        }
        return false
    }

    /// "will be shipped on", "to be delivered on"
    private static func isFutureBefore(_ tokens: [TextToken], _ index: Int, _ sentence: Range<Int>) -> Bool {
        let first = max(sentence.lowerBound, index - 4)
        return tokens[first..<index].contains { future.contains($0.bare) }
    }

    private static let verbs: Set<String> = [
        "ordered", "bought", "paid", "shipped", "sent", "posted", "mailed", "dispatched", "arrived",
        "received", "came", "got", "delivered", "wrote", "asked", "emailed", "called", "rang",
        "spoke", "was", "were", "went", "left", "returned", "cancelled", "canceled", "broke",
        "collected", "told", "heard", "placed", "made", "did", "happened", "opened", "started",
        "refunded", "packed", "fell", "tried", "messaged", "booked",
    ]
    private static let future: Set<String> = [
        "will", "ill", "well", "youll", "itll", "theyll", "shall", "going", "should", "would", "could",
        "can", "may", "might",
        "to", "be", "gets", "expect", "if", "is", "are", "need", "needs", "by", "please",
    ]
}
