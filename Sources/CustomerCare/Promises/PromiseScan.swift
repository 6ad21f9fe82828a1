import ShopDomain

/// Walks one sentence for promises.
struct PromiseScan {
    let tokens: [TextToken]
    let sentence: Range<Int>
    let verbs: ActionVerbs
    let mentions: [DateMention]

    /// Someone promises from a token on: who, how firmly, and what, up to the verb.
    struct Opening {
        /// The token after the verb.
        var next: Int
        var action: PromiseAction
        var isFirm = true
        var needsDate = false
        /// What may follow after "and" without a subject of its own.
        var form = Form.base

        enum Form { case base, participle, none }
    }

    func promises() -> [WordedPromise] {
        let readable = readable
        guard !readable.isEmpty else { return [] }
        let condition = condition
        guard condition != .somethingWrong else { return [] }
        var found: [WordedPromise] = []
        var index = readable.lowerBound
        while index < readable.upperBound {
            guard let opening = opening(at: index, in: readable) else {
                index += 1
                continue
            }
            index = take(opening, from: index, in: readable, condition, into: &found)
        }
        return shareDates(found).filter { isPromise($0) }
    }

    /// Takes a promise and what is coordinated with it; the token to go on with.
    private func take(
        _ first: Opening, from start: Int, in readable: Range<Int>, _ condition: Condition,
        into found: inout [WordedPromise]
    ) -> Int {
        var (opening, start) = (first, start)
        while true {
            let end = clauseEnd(after: opening.next, in: readable)
            var promise = WordedPromise(
                tokens: start..<end, action: opening.action,
                isFirm: opening.isFirm && !isHedged(start..<end))
            promise.waitsOnCustomer = condition == .customerActs
            promise.mention = mention(for: start..<end, after: found.last?.tokens.upperBound)
            promise.needsDate = opening.needsDate
            found.append(promise)
            guard let next = coordinated(at: end, with: opening, in: readable) else { return max(end, start + 1) }
            (opening, start) = (next.opening, next.start)
        }
    }

    /// "and post it on Monday", after "I'll wrap it on Friday".
    private func coordinated(
        at end: Int, with before: Opening, in readable: Range<Int>
    ) -> (opening: Opening, start: Int)? {
        guard before.form != .none, end < readable.upperBound else { return nil }
        var index = end
        while index < readable.upperBound, ["and", "then", ",", "also", "or"].contains(tokens[index].form) {
            index += 1
        }
        guard index > end, index < readable.upperBound else { return nil }
        index = afterAdverbs(index)
        guard index < readable.upperBound else { return nil }
        switch before.form {
        case .base:
            guard var next = action(at: index) else { return nil }
            next.isFirm = before.isFirm
            return (next, index)
        case .participle:
            guard let kind = verbs.participle(tokens[index].form) else { return nil }
            let next = Opening(next: index + 1, action: kind, isFirm: before.isFirm, form: .participle)
            return (next, index)
        case .none: return nil
        }
    }

    private func isPromise(_ promise: WordedPromise) -> Bool {
        guard promise.needsDate else { return true }
        return promise.mention != nil
    }

    /// The first of a chain without a date of its own is meant for the day of the next.
    private func shareDates(_ promises: [WordedPromise]) -> [WordedPromise] {
        var promises = promises
        for index in promises.indices.dropLast().reversed() where promises[index].mention == nil {
            let gap = promises[index].tokens.upperBound..<promises[index + 1].tokens.lowerBound
            let isChained = gap.allSatisfy { ["and", "then", ",", "also"].contains(tokens[$0].form) }
            if isChained, !promises[index].needsDate { promises[index].mention = promises[index + 1].mention }
        }
        return promises
    }

    // MARK: Dates

    private func mention(for clause: Range<Int>, after before: Int?) -> DateMention? {
        let usable = mentions.filter { !$0.isPast && $0.relation != .after }
        let inside = usable.filter { clause.overlaps($0.tokens) }
        if let dated = inside.first(where: { !$0.isVague }) ?? inside.first { return dated }
        let start = max(before ?? 0, sentence.lowerBound)
        return usable.last { mention in
            mention.tokens.upperBound <= clause.lowerBound && clause.lowerBound - mention.tokens.upperBound <= 1
                && mention.tokens.lowerBound - start <= 1
        }
    }

    func hasDate(in range: Range<Int>) -> Bool {
        mentions.contains { !$0.isPast && $0.relation != .after && range.overlaps($0.tokens) }
    }

    func startsDate(_ index: Int) -> Bool { mentions.contains { $0.tokens.lowerBound == index } }
}
