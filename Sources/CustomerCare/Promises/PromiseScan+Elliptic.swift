import ShopDomain

/// Promises without a subject: "Shipping Friday.", "Back to you tomorrow."
extension PromiseScan {
    func elliptic(at index: Int, in readable: Range<Int>) -> Opening? {
        guard startsClause(index) else { return nil }
        let end = clauseEnd(after: index + 1, in: readable)
        if startsDate(index), let promised = latest(at: index, before: end) { return promised }
        guard hasDate(in: index..<end), !hasFiniteVerb(in: (index + 1)..<end) else { return nil }
        if let kind = verbs.progressive(tokens[index].form) {
            return Opening(next: index + 1, action: kind, needsDate: true, form: .none)
        }
        for (words, kind) in Self.headlines where isPhrase(words, at: index) {
            guard end - index <= Self.headlineTokensMax else { return nil }
            return Opening(next: index + words.count, action: kind, needsDate: true, form: .none)
        }
        return nil
    }

    /// "Friday at the latest, I promise."
    private func latest(at index: Int, before end: Int) -> Opening? {
        guard let mention = mentions.first(where: { $0.tokens.lowerBound == index }), !mention.isPast
        else { return nil }
        let next = mention.tokens.upperBound
        let isLatest = (next - 3..<next + 1).contains { isPhrase(["at", "the", "latest"], at: $0) }
        guard isLatest, index == sentence.lowerBound, end - index <= Self.headlineTokensMax else { return nil }
        return Opening(next: max(next, index + 1), action: .other, needsDate: true, form: .none)
    }

    /// A real sentence about something: "Shipping takes three days."
    private func hasFiniteVerb(in range: Range<Int>) -> Bool {
        guard range.lowerBound < range.upperBound else { return false }
        return tokens[range].contains { Self.finiteVerbs.contains($0.form) }
    }

    private static let finiteVerbs: Set<String> = [
        "is", "are", "was", "were", "takes", "take", "costs", "will", "can", "depends", "has", "have", "means",
        "starts", "ends", "should", "would", "may", "might", "it's", "includes",
    ]
    private static let headlineTokensMax = 9
    private static let headlines: [([String], PromiseAction)] = states.filter { $0.0 != ["being"] && $0.0 != ["going"] } + [
        (["back", "to", "you"], .tell), (["back", "with", "you"], .tell), (["more"], .tell), (["news"], .tell),
        (["photos"], .tell), (["photo"], .tell), (["pictures"], .tell), (["details"], .tell), (["update"], .tell),
        (["answer"], .tell), (["tracking"], .tell), (["refund"], .refund), (["delivery"], .arrive),
        (["new", "one"], .replace), (["replacement"], .replace), (["dispatch"], .ship), (["off", "to"], .ship),
    ]
}
