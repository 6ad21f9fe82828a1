/// Where a promise ends, and what the rest of the sentence makes of it.
extension PromiseScan {
    enum Condition: Equatable {
        case none
        /// "once you send a photo"
        case customerActs
        /// "if it does not fit"
        case somethingWrong
    }

    /// The part of the sentence that says something rather than asking: "I'll post it Friday, all right?"
    var readable: Range<Int> {
        var last = sentence.upperBound - 1
        while last > sentence.lowerBound, ["\"", ")", "\u{201D}", "!"].contains(tokens[last].form) { last -= 1 }
        guard tokens[last].form == "?" else { return sentence }
        let isAsked = Self.questionOpeners.contains(tokens[sentence.lowerBound].form)
        guard !isAsked, let comma = tokens[sentence].lastIndex(where: { [",", ";"].contains($0.form) })
        else { return sentence.lowerBound..<sentence.lowerBound }
        return sentence.lowerBound..<comma
    }

    /// "Orders usually ship within three days" is how the shop works.
    var isHabit: Bool {
        tokens[sentence].contains { Self.habits.contains($0.form) }
    }

    var condition: Condition {
        if isCommandBeforePromise { return .customerActs }
        for index in sentence {
            let word = tokens[index].form
            guard Self.conditionals.contains(word), index + 1 < sentence.upperBound else { continue }
            let next = word == "as" ? index + 3 : index + 1
            if word == "as", !isPhrase(["as", "soon", "as"], at: index) { continue }
            guard next < sentence.upperBound else { continue }
            if isCustomer(next) { return .customerActs }
            if word == "should", index == sentence.lowerBound { return .somethingWrong }
            let isEven = index > sentence.lowerBound && tokens[index - 1].form == "even"
            let isHedge = ["i", "all", "possible", "everything"].contains(tokens[next].form)
            if ["if", "unless"].contains(word), !isEven, !isHedge { return .somethingWrong }
        }
        return .none
    }

    /// "you", or what only they can send: "your photo"; not "when your order ships".
    private func isCustomer(_ index: Int) -> Bool {
        guard tokens[index].form == "your" else { return Self.customers.contains(tokens[index].form) }
        return index + 1 < sentence.upperBound && Self.customersThings.contains(tokens[index + 1].form)
    }

    /// "Send it to me and I'll ...": the time begins with what the customer does.
    private var isCommandBeforePromise: Bool {
        var index = sentence.lowerBound
        while index < sentence.upperBound, ["please", "just", "so", "then", "simply"].contains(tokens[index].form) {
            index += 1
        }
        guard index + 2 < sentence.upperBound, Self.commands.contains(tokens[index].form) else { return false }
        if isPhrase(["give", "me", "until"], at: index) || isPhrase(["let", "me", "check"], at: index) { return false }
        return tokens[sentence].indices.dropFirst().contains { place in
            ["and", "then", ","].contains(tokens[place - 1].form)
                && ["i'll", "we'll", "i", "we"].contains(tokens[place].form)
        }
    }

    /// The end of the clause: where another subject, a reason or a condition begins.
    func clauseEnd(after start: Int, in readable: Range<Int>) -> Int {
        var index = start
        while index < readable.upperBound {
            let token = tokens[index]
            if token.isMark {
                if endsClause(mark: index, in: readable) { break }
            } else if Self.breakers.contains(token.form), !isInsideDate(index) {
                break
            } else if ["and", "or"].contains(token.form), endsClause(conjunction: index, in: readable) {
                break
            }
            index += 1
        }
        return index
    }

    private func endsClause(mark index: Int, in readable: Range<Int>) -> Bool {
        let mark = tokens[index]
        if [".", "!", "?", ";", ":", "(", "\u{2014}", "\u{2013}"].contains(mark.form) { return !isInsideDate(index) }
        if mark.form == "-" { return !mark.isJoined && !isInsideDate(index) }
        guard mark.form == "," else { return false }
        let next = index + 1
        return !isInsideDate(index) && !(next < readable.upperBound && startsDate(next))
    }

    private func endsClause(conjunction index: Int, in readable: Range<Int>) -> Bool {
        if isInsideDate(index) { return false }
        let next = afterAdverbs(index + 1)
        guard next < readable.upperBound else { return false }
        if tokens[index].form == "or", startsDate(index + 1) { return false }
        let word = tokens[next].form
        return Self.subjects.contains(word) || verbs.base(word) != nil || verbs.participle(word) != nil
            || Self.auxiliaries.contains(word) || startsNewSubject(next, in: readable)
    }

    /// "the refund will ..." after "and".
    private func startsNewSubject(_ index: Int, in readable: Range<Int>) -> Bool {
        let end = min(index + 4, readable.upperBound)
        return tokens[index..<end].contains { Self.auxiliaries.contains($0.form) }
    }

    private func isInsideDate(_ index: Int) -> Bool {
        mentions.contains { $0.tokens.contains(index) }
    }

    /// "hopefully", "if I can", "probably": a date that the owner does not stand by.
    func isHedged(_ clause: Range<Int>) -> Bool {
        if tokens[clause].contains(where: { Self.hedges.contains($0.form) }) { return true }
        let before = clause.lowerBound - 1
        if before >= sentence.lowerBound, Self.beliefs.contains(tokens[before].form) { return true }
        return sentence.contains { isPhrase(["if", "i", "can"], at: $0) || isPhrase(["if", "possible"], at: $0) }
    }

    func isPhrase(_ words: [String], at index: Int) -> Bool {
        guard index >= sentence.lowerBound, index + words.count <= sentence.upperBound else { return false }
        return zip(tokens[index...], words).allSatisfy { $0.form == $1 }
    }

    func afterAdverbs(_ index: Int) -> Int {
        var index = index
        while index < sentence.upperBound, Self.adverbs.contains(tokens[index].form) { index += 1 }
        return index
    }
}
