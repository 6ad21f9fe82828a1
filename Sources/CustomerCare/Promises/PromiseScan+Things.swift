import ShopDomain

/// Promises whose subject is the parcel, the money or the customer.
extension PromiseScan {
    /// "you'll have it by Friday", "you should get it on Monday", "expect it by Friday".
    func customerWill(at index: Int, in readable: Range<Int>) -> Opening? {
        if let next = expectation(at: index) {
            return Opening(next: next, action: .arrive, needsDate: true, form: .none)
        }
        guard let modal = customerModal(at: index) else { return nil }
        let verb = afterAdverbs(modal.next)
        guard verb + 1 < readable.upperBound, !isDenied(verb), !isRegret(verb) else { return nil }
        let word = tokens[verb].form
        if word == "be" {
            guard let kind = verbs.participle(tokens[verb + 1].form) else { return nil }
            return Opening(next: verb + 2, action: kind, isFirm: modal.isFirm, form: .participle)
        }
        guard ["have", "get", "receive", "hear", "see"].contains(word) else { return nil }
        let rest = tokens[(verb + 1)..<readable.upperBound].prefix(8).map(\.form)
        let isMoney = rest.contains { ["money", "refund", "credit", "refunded"].contains($0) }
        guard rest.first != "to", rest.first?.hasSuffix("ed") != true, word != "see" || isMoney else { return nil }
        let tells = word == "hear" || rest.contains { ["tracking", "answer", "reply", "photo", "news"].contains($0) }
        let kind: PromiseAction = isMoney ? .refund : tells ? .tell : .arrive
        return Opening(next: verb + 1, action: kind, isFirm: modal.isFirm, needsDate: true, form: .none)
    }

    private func customerModal(at index: Int) -> (next: Int, isFirm: Bool)? {
        if tokens[index].form == "you'll" { return (index + 1, true) }
        guard tokens[index].form == "you" else { return nil }
        if isPhrase(["will"], at: index + 1) { return (index + 2, true) }
        if isPhrase(["should"], at: index + 1) { return (index + 2, false) }
        let isPlan = startsClause(index) && ["have", "get", "receive"].contains { isPhrase([$0], at: index + 1) }
        return isPlan && index > sentence.lowerBound ? (index + 1, true) : nil
    }

    private func expectation(at index: Int) -> Int? {
        let isStart = index == sentence.lowerBound || startsClause(index)
        let starts = [["expect"], ["look", "out", "for"], ["look", "for"]].first { isPhrase($0, at: index) }
        if isStart, let starts { return index + starts.count }
        for words in [["you", "can", "expect"], ["you", "may", "expect"]] where isPhrase(words, at: index) {
            return index + words.count
        }
        return nil
    }

    /// "your order will be shipped", "it's going out", "the new batch leaves on Monday".
    func itWill(at index: Int, in readable: Range<Int>) -> Opening? {
        guard let start = subjectStart(of: index), start == index else { return nil }
        guard let verb = finiteVerb(after: index, in: readable), !isHabit else { return nil }
        return verb
    }

    /// Where a thing may be the subject: the start of a clause, or after a date that begins one.
    private func subjectStart(of index: Int) -> Int? {
        let word = tokens[index].form
        guard !Self.others.contains(word), !["i", "we", "you", "i'll", "we'll", "you'll", "that"].contains(word)
        else { return nil }
        if startsClause(index) || Self.nounStarters.contains(word) { return index }
        let endsDate = mentions.contains { $0.tokens.upperBound == index }
        return endsDate ? index : nil
    }

    private static let nounStarters: Set<String> = [
        "your", "the", "it", "it'll", "it's", "they", "they'll", "everything", "a", "another", "this",
        "both", "all", "yours", "my", "one", "that'll", "replacement",
    ]

    /// The verb of a thing's promise, at most six tokens after its first word.
    private func finiteVerb(after start: Int, in readable: Range<Int>) -> Opening? {
        let end = min(start + 7, readable.upperBound)
        for index in start..<end {
            let word = tokens[index].form
            if tokens[index].isMark || Self.others.contains(word) || Self.breakers.contains(word) { return nil }
            if index > start, Self.subjects.contains(word), word != "this" { return nil }
            switch word {
            case "will", "shall", "it'll", "they'll", "that'll", "this'll":
                return thingWill(at: index + 1, isFirm: true)
            case "should" where index > start: return thingWill(at: index + 1, isFirm: false)
            case "is", "are", "it's", "they're", "that's", "gets": return thingIs(at: index + 1)
            case "ships", "leaves", "arrives", "goes", "ship", "leave", "arrive", "go":
                guard index > start, condition == .none, !isPolicy(from: start, to: index) else { return nil }
                return leaving(at: index)
            case "has", "have", "was", "were", "had", "can", "could", "would", "may", "might", "does", "did", "do":
                return nil
            default: continue
            }
        }
        return nil
    }

    /// "Orders ship within three days" is how the shop works; "your order ships on Monday" is not.
    private func isPolicy(from start: Int, to verb: Int) -> Bool {
        guard verb == start + 1, Self.wares.contains(tokens[start].form),
            let mention = mentions.first(where: { $0.tokens.lowerBound > verb }) else { return false }
        return ["within", "in", "after"].contains(tokens[mention.tokens.lowerBound].form)
    }

    private static let wares: Set<String> = ["orders", "parcels", "packages", "items", "shipments"]

    /// After "will": "be shipped", "be ready", "go out".
    private func thingWill(at start: Int, isFirm: Bool) -> Opening? {
        let index = afterAdverbs(start)
        guard index < sentence.upperBound, !isDenied(index) else { return nil }
        if tokens[index].form == "be" || tokens[index].form == "get" {
            return thingIs(at: index + 1, isFuture: true, isFirm: isFirm)
        }
        guard var opening = leaving(at: index) else { return nil }
        opening.isFirm = isFirm
        return opening
    }

    /// After "is" or "will be": "being sent", "going out", "ready", "with you".
    private func thingIs(at start: Int, isFuture: Bool = false, isFirm: Bool = true) -> Opening? {
        var index = afterAdverbs(start)
        guard index < sentence.upperBound, !isDenied(index) else { return nil }
        var isPassive = isFuture
        if isPhrase(["being"], at: index) {
            guard index + 1 < sentence.upperBound,
                let kind = verbs.participle(tokens[index + 1].form) else { return nil }
            return Opening(next: index + 2, action: kind, needsDate: true, form: .participle)
        }
        for words in [["going", "to", "be"], ["to", "be"], ["due", "to", "be"]] where isPhrase(words, at: index) {
            index += words.count
            isPassive = true
        }
        guard index < sentence.upperBound else { return nil }
        if isPassive, let kind = verbs.participle(tokens[index].form) {
            return Opening(next: index + 1, action: kind, isFirm: isFirm, form: .participle)
        }
        for (words, kind) in Self.states where isPhrase(words, at: index) {
            return Opening(next: index + words.count, action: kind, isFirm: isFirm, needsDate: true, form: .none)
        }
        return nil
    }

    /// "ship", "goes out", "leaves here".
    private func leaving(at index: Int) -> Opening? {
        let word = tokens[index].form
        switch word {
        case "ship", "ships", "leave", "leaves", "depart", "departs":
            return Opening(next: index + 1, action: .ship, needsDate: true, form: .none)
        case "arrive", "arrives", "reach", "reaches":
            return Opening(next: index + 1, action: .arrive, needsDate: true, form: .none)
        case "go", "goes":
            guard ["out", "in", "into", "off", "to", "on"].contains(where: { isPhrase([$0], at: index + 1) })
            else { return nil }
            return Opening(next: index + 1, action: .ship, needsDate: true, form: .none)
        default: return nil
        }
    }

    static let states: [([String], PromiseAction)] = [
        (["ready"], .make), (["done"], .make), (["finished"], .make), (["complete"], .make),
        (["with", "you"], .arrive), (["there"], .arrive), (["at", "your"], .arrive), (["yours"], .arrive),
        (["in", "the", "post"], .ship), (["in", "the", "mail"], .ship), (["on", "its", "way"], .ship),
        (["on", "their", "way"], .ship), (["out", "the", "door"], .ship), (["out", "of", "here"], .ship),
        (["back", "in", "your", "account"], .refund), (["in", "your", "account"], .refund),
        (["back", "on", "your", "card"], .refund), (["on", "your", "card"], .refund),
        (["in", "your", "hands"], .arrive), (["in", "your", "inbox"], .tell), (["back", "in", "stock"], .make),
        (["going"], .ship), (["shipping"], .ship), (["leaving"], .ship), (["heading"], .ship),
        (["arriving"], .arrive), (["being"], .other), (["off", "to", "you"], .ship), (["sorted"], .repair),
    ]
}
