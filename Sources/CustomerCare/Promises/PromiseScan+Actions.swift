import ShopDomain

/// Which verbs make a promise, and which only with the right company.
extension PromiseScan {
    /// What is promised by the verb at a token, in its base form.
    func action(at index: Int) -> Opening? {
        let word = tokens[index].form
        if word == "be" { return being(at: index) }
        if word == "have" { return having(at: index) }
        if let special = Self.companies[word] {
            return special.first { isPhrase($0.words, at: index + 1) }.map {
                Opening(next: index + 1, action: $0.action, needsDate: $0.needsDate)
            }
        }
        guard let kind = verbs.base(word), !isIdle(index) else { return nil }
        return Opening(next: index + 1, action: kind)
    }

    /// "be sending", "be in touch by Friday", "be back to you tomorrow"; not "be away on Friday".
    private func being(at index: Int) -> Opening? {
        let next = afterAdverbs(index + 1)
        guard next < sentence.upperBound, !isDenied(next) else { return nil }
        if let kind = verbs.progressive(tokens[next].form) { return Opening(next: next + 1, action: kind) }
        for words in [["in", "touch"], ["back", "to", "you"], ["back", "with"], ["back", "in", "touch"]]
        where isPhrase(words, at: next) {
            return Opening(next: next + words.count, action: .tell, needsDate: true)
        }
        for words in [["done", "with"], ["finished", "with"]] where isPhrase(words, at: next) {
            return Opening(next: next + words.count, action: .make, needsDate: true)
        }
        return nil
    }

    /// "have it ready by Friday", "have news next week"; not "have to" and not "have time".
    private func having(at index: Int) -> Opening? {
        let next = index + 1
        guard next < sentence.upperBound,
            !["to", "time", "no", "a", "been", "had", "lunch"].contains(tokens[next].form)
                || isPhrase(["a", "price"], at: next) || isPhrase(["a", "new"], at: next)
                || isPhrase(["a", "look"], at: next) || isPhrase(["a", "quote"], at: next)
        else { return nil }
        if isPhrase(["a", "look"], at: next) { return Opening(next: next, action: .findOut) }
        let rest = tokens[next..<sentence.upperBound].prefix(5)
        let tells = rest.contains { ["news", "answer", "price", "quote", "update", "number", "reply"].contains($0.form) }
        return Opening(next: next, action: tells ? .tell : .make, needsDate: true)
    }

    /// "look forward", "do my best", "get to know", "take a break".
    private func isIdle(_ index: Int) -> Bool {
        Self.idleCompany[tokens[index].form]?.contains { isPhrase($0, at: index + 1) } ?? false
    }

    private struct Company: Sendable {
        let words: [String]
        let action: PromiseAction
        var needsDate = false
    }

    /// Verbs that promise something only with these words after them.
    private static let companies: [String: [Company]] = [
        "let": ["you", "them", "him", "her", "everyone"].map { Company(words: [$0, "know"], action: .tell) },
        "keep": [
            Company(words: ["you", "posted"], action: .tell), Company(words: ["you", "updated"], action: .tell),
            Company(words: ["you", "informed"], action: .tell), Company(words: ["one"], action: .keep),
            Company(words: ["it"], action: .keep), Company(words: ["yours"], action: .keep),
            Company(words: ["two"], action: .keep), Company(words: ["a"], action: .keep),
            Company(words: ["them"], action: .keep), Company(words: ["an", "eye"], action: .findOut),
        ],
        "look": ["into", "at", "for", "up", "it", "again"].map { Company(words: [$0], action: .findOut) },
        "see": [
            Company(words: ["to"], action: .other), Company(words: ["what", "i", "can"], action: .findOut),
            Company(words: ["if", "i", "can"], action: .findOut), Company(words: ["that"], action: .other),
        ],
        "come": [Company(words: ["back", "to", "you"], action: .tell), Company(words: ["back", "with"], action: .tell)],
        "reach": [Company(words: ["out"], action: .tell)],
        "return": ["it", "your", "the", "you", "them"].map { Company(words: [$0], action: .refund) },
        "throw": [Company(words: ["in"], action: .change), Company(words: ["one"], action: .change)],
        "work": [Company(words: ["on"], action: .make, needsDate: true)],
        "leave": [Company(words: ["for"], action: .ship, needsDate: true)],
        "deal": [Company(words: ["with"], action: .other)],
        "get": [
            Company(words: ["back"], action: .tell), Company(words: ["in", "touch"], action: .tell),
            Company(words: ["on", "it"], action: .other), Company(words: ["on", "to"], action: .findOut),
            Company(words: ["to", "it"], action: .other), Company(words: ["started"], action: .make),
        ] + ["it", "that", "this", "them", "your", "the", "a", "you", "one", "yours", "another", "both", "everything"]
            .map { Company(words: [$0], action: .make) },
    ]

    private static let idleCompany: [String: [[String]]] = [
        "do": [["my", "best"], ["what", "i", "can"], ["business"], ["all", "i", "can"], ["everything", "i", "can"], ["better"]],
        "take": [
            ["a", "break"], ["a", "holiday"], ["a", "week"], ["a", "day"], ["a", "few"], ["note"], ["that", "as"],
            ["your", "word"], ["more", "care"], ["longer"], ["time"], ["some", "time"],
        ],
        "give": [["up"], ["you", "my", "word"], ["it", "a", "go"]],
        "make": [["do"], ["no"], ["an", "exception"], ["a", "note"], ["mistakes"]],
        "ask": [["you"]],
        "put": [["up", "with"]],
        "show": [["up"]],
        "call": [["it", "a", "day"], ["that"]],
        "tell": [["you", "the", "truth"], ["you", "honestly"]],
        "hold": [["my", "hands"]],
        "pay": [["more", "attention"], ["attention"]],
        "answer": [["for"]],
        "follow": [["your", "shop"]],
        "start": [["by"]],
        "begin": [["by"]],
    ]
}
