/// The ways a promise begins.
extension PromiseScan {
    func opening(at index: Int, in readable: Range<Int>) -> Opening? {
        guard tokens[index].isWord || startsDate(index) else { return nil }
        return ownerWill(at: index) ?? ownerIsDoing(at: index, in: readable)
            ?? ownerDoes(at: index, in: readable) ?? customerWill(at: index, in: readable)
            ?? itWill(at: index, in: readable) ?? elliptic(at: index, in: readable)
    }

    /// "I'll ship", "we are going to refund", "my helper will pack", "let me check".
    private func ownerWill(at index: Int) -> Opening? {
        guard !isReported(index), let modal = ownerModal(at: index) else { return nil }
        var next = afterAdverbs(modal.next)
        guard next < sentence.upperBound, !isDenied(next), !isRegret(next) else { return nil }
        var isFirm = modal.isFirm
        for effort in [["try", "to"], ["do", "my", "best", "to"], ["aim", "to"], ["be", "able", "to"]]
        where isPhrase(effort, at: next) {
            next = afterAdverbs(next + effort.count)
            isFirm = false
        }
        guard next < sentence.upperBound, var opening = action(at: next) else { return nil }
        opening.isFirm = isFirm && opening.isFirm
        return opening
    }

    /// The token after the modal, where the owner speaks.
    private func ownerModal(at index: Int) -> (next: Int, isFirm: Bool)? {
        let word = tokens[index].form
        if word == "i'll" || word == "we'll" { return (index + 1, true) }
        if isPhrase(["let", "me"], at: index) {
            let isKnow = isPhrase(["let", "me", "know"], at: index)
            return isKnow || isPhrase(["let", "me", "have"], at: index) ? nil : (index + 2, true)
        }
        if word == "will" || word == "shall", startsClause(index) { return (index + 1, true) }
        if word == "my", index + 1 < sentence.upperBound, Self.helpers.contains(tokens[index + 1].form) {
            return isPhrase(["will"], at: index + 2) ? (index + 3, true) : nil
        }
        guard ["i", "we", "i'm", "we're"].contains(word) else { return nil }
        return intention(after: afterAdverbs(index + 1))
    }

    /// "will", "am going to", "promise to", "hope to", "should": how firmly.
    private func intention(after start: Int) -> (next: Int, isFirm: Bool)? {
        var index = start
        if isPhrase(["am"], at: index) || isPhrase(["are"], at: index) { index = afterAdverbs(index + 1) }
        for (words, isFirm) in Self.intentions where isPhrase(words, at: index) {
            return (index + words.count, isFirm)
        }
        return nil
    }

    private static let intentions: [([String], Bool)] = [
        (["will"], true), (["shall"], true), (["going", "to"], true), (["promise", "to"], true),
        (["guarantee", "to"], true), (["promise", "i'll"], true), (["plan", "to"], false),
        (["plan", "on"], false), (["aim", "to"], false), (["hope", "to"], false), (["intend", "to"], false),
        (["expect", "to"], false), (["want", "to"], false), (["planning", "to"], false),
        (["planning", "on"], false), (["aiming", "to"], false), (["hoping", "to"], false),
        (["expecting", "to"], false), (["trying", "to"], false), (["should", "be", "able", "to"], false),
        (["should"], false), (["try", "to"], false),
    ]

    /// "I'm sending a new one on Monday".
    private func ownerIsDoing(at index: Int, in readable: Range<Int>) -> Opening? {
        let word = tokens[index].form
        var next = index + 1
        if (word == "i" && isPhrase(["am"], at: next)) || (word == "we" && isPhrase(["are"], at: next)) {
            next += 1
        } else if word != "i'm", word != "we're" {
            return nil
        }
        next = afterAdverbs(next)
        guard next < readable.upperBound, !isDenied(next),
            let kind = verbs.progressive(tokens[next].form) else { return nil }
        return Opening(next: next + 1, action: kind, needsDate: true, form: .none)
    }

    /// "I start it today": a present that is a plan because it names the thing and a day.
    private func ownerDoes(at index: Int, in readable: Range<Int>) -> Opening? {
        guard ["i", "we"].contains(tokens[index].form), !isHabit, index + 2 < readable.upperBound,
            !isReported(index), let kind = verbs.base(tokens[index + 1].form),
            ["it", "them", "yours", "your", "a", "the", "you"].contains(tokens[index + 2].form)
        else { return nil }
        let isPast = verbs.participle(tokens[index + 1].form) != nil
        return isPast ? nil : Opening(next: index + 2, action: kind, needsDate: true, form: .none)
    }

    /// Stands where a sentence or a clause without a subject begins.
    func startsClause(_ index: Int) -> Bool {
        guard index > sentence.lowerBound else { return true }
        return ["and", "but", "then", ",", ":", "-", "\u{2013}", "\u{2014}", ";", "so"].contains(tokens[index - 1].form)
    }

    /// "I said I will", "I don't think I'll".
    private func isReported(_ index: Int) -> Bool {
        let before = index - 1
        guard before >= sentence.lowerBound else { return false }
        let that = tokens[before].form == "that" ? before - 1 : before
        guard that >= sentence.lowerBound else { return false }
        if Self.reports.contains(tokens[that].form) { return true }
        guard Self.beliefs.contains(tokens[that].form), that > sentence.lowerBound else { return false }
        return isDenied(that - 1)
    }

    /// "should have written", "should have got": what was not, or ought to be by now.
    func isRegret(_ index: Int) -> Bool {
        guard index > sentence.lowerBound, tokens[index - 1].form == "should", index + 1 < sentence.upperBound,
            tokens[index].form == "have" else { return false }
        let word = tokens[index + 1].form
        return word.hasSuffix("ed") || verbs.participle(word) != nil || Self.otherParticiples.contains(word)
    }

    func isDenied(_ index: Int) -> Bool {
        let word = tokens[index].form
        return Self.negations.contains(word) || word == "always" || word.hasSuffix("n't")
    }
}
