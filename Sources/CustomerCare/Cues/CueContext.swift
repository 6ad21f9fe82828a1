/// What stands around a phrase and takes its meaning away.
enum CueContext {
    static func holds(
        _ kind: Cue.Kind, _ tokens: [TextToken], _ match: Range<Int>, _ sentence: Range<Int>
    ) -> Bool {
        switch kind {
        case .harm: holdsHarm(tokens, match, sentence)
        case .failure: !isDenied(tokens, match, sentence) && !isFeared(tokens, match, sentence)
        case .upset, .kind: !isDenied(tokens, match, sentence) && !isAboutSomeoneElse(tokens, match)
        case .exit, .patient: !isDenied(tokens, match, sentence)
        case .again, .neededBy: true
        }
    }

    /// Three words or more in capitals, or three marks in a row.
    static func shouts(_ tokens: [TextToken], _ sentence: Range<Int>) -> Bool {
        var capitals = 0, marks = 0, small = 0
        for token in tokens[sentence] {
            if token.traits.contains(.allCapitals) { capitals += 1 } else if token.isWord { small += 1 }
            marks = token.form == "!" || token.form == "?" ? marks + 1 : 0
            if marks == 3, token.form == "!" || token.form == "?" { return !isWarm(tokens, sentence) }
        }
        return capitals >= 3 && capitals > small
    }

    /// "You said it would be here by Friday" is the shop's promise, not their need.
    static func repeatsAPromise(_ tokens: [TextToken], _ sentence: Range<Int>) -> Bool {
        sentence.contains { index in
            guard ["said", "promised", "told", "wrote", "stated"].contains(tokens[index].bare) else { return false }
            let before = tokens[max(sentence.lowerBound, index - 3)..<index]
            return before.contains { ["you", "website", "page", "listing", "email", "was"].contains($0.bare) }
        }
    }

    private static func holdsHarm(
        _ tokens: [TextToken], _ match: Range<Int>, _ sentence: Range<Int>
    ) -> Bool {
        let first = tokens[match.lowerBound].bare
        if isDenied(tokens, match, sentence) { return false }
        if ["allergic", "allergy", "allergies", "diabetic", "asthma", "medical"].contains(first) { return true }
        return !isFeared(tokens, match, sentence) && !isAskedAbout(tokens, match, sentence)
    }

    private static func isDenied(
        _ tokens: [TextToken], _ match: Range<Int>, _ sentence: Range<Int>
    ) -> Bool {
        let first = max(sentence.lowerBound, match.lowerBound - LanguageLimits.negationReach)
        let before = tokens[first..<match.lowerBound]
        guard let denial = before.lastIndex(where: { negations.contains($0.bare) }) else { return false }
        // "no, it is broken": the clause of the denial has ended.
        return !tokens[denial..<match.lowerBound].contains { [",", ".", ";", "but", "only"].contains($0.bare) }
    }

    /// "in case it leaks", "if it breaks", "so that nobody could be hurt"
    private static func isFeared(
        _ tokens: [TextToken], _ match: Range<Int>, _ sentence: Range<Int>
    ) -> Bool {
        let first = max(sentence.lowerBound, match.lowerBound - LanguageLimits.hypotheticalReach)
        let before = tokens[first..<match.lowerBound]
        guard let fear = before.lastIndex(where: { fears.contains($0.bare) }) else { return false }
        return !tokens[fear..<match.lowerBound].contains { happened.contains($0.bare) || $0.bare == "," }
    }

    /// "Does it leak?" asks; "Why is it leaking?" and "It leaked, what now?" tell.
    private static func isAskedAbout(
        _ tokens: [TextToken], _ match: Range<Int>, _ sentence: Range<Int>
    ) -> Bool {
        guard tokens[sentence].last?.form == "?" else { return false }
        let before = tokens[sentence.lowerBound..<match.lowerBound]
        let told = before.dropFirst().contains { happened.contains($0.bare) || $0.bare == "my" }
        if told || before.contains(where: { $0.bare == "why" }) { return false }
        return before.contains { askers.contains($0.bare) }
    }

    /// "sorry to upset you", "not my idea of lovely"
    private static func isAboutSomeoneElse(_ tokens: [TextToken], _ match: Range<Int>) -> Bool {
        guard match.lowerBound > 0 else { return false }
        return ["to", "sorry"].contains(tokens[match.lowerBound - 1].bare)
    }

    private static func isWarm(_ tokens: [TextToken], _ sentence: Range<Int>) -> Bool {
        tokens[sentence].contains { warm.contains($0.bare) }
    }

    private static let negations: Set<String> = [
        "not", "no", "never", "dont", "doesnt", "didnt", "isnt", "wasnt", "wont", "without", "nothing",
        "hasnt", "havent", "arent", "werent", "cannot", "cant", "nor", "none", "nobody", "neither",
    ]
    private static let fears: Set<String> = [
        "if", "case", "would", "could", "might", "may", "unless", "whether", "worried", "afraid", "hope",
        "avoid", "prevent", "against", "dont", "sure",
    ]
    private static let happened: Set<String> = [
        "was", "were", "has", "have", "had", "got", "is", "are", "arrived", "came", "started", "did",
        "its", "ive", "im", "keeps",
    ]
    private static let askers: Set<String> = [
        "does", "do", "will", "can", "could", "would", "should", "is", "are", "how", "what", "which", "any",
    ]
    private static let warm: Set<String> = [
        "love", "thank", "thanks", "beautiful", "lovely", "amazing", "wonderful", "happy", "great", "perfect",
        "gorgeous", "yay", "wow", "congratulations",
    ]
}
