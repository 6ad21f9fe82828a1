import ShopDomain

/// The verbs that make a promise of "I will ...", in the forms a mail has them.
public struct ActionVerbs: Hashable, Sendable {
    private var bases: [String: PromiseAction] = [:]
    private var progressives: [String: PromiseAction] = [:]
    private var participles: [String: PromiseAction] = [:]

    /// - Parameter text: one verb a line: its kind, the verb, and its forms where they are not
    ///   regular: `ship send sending sent`. A line that begins with `#` is a remark; a verb alone
    ///   on its line is of the kind `other`.
    public init(text: String) {
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            add(line.split(separator: " ").map { $0.lowercased() })
        }
    }

    /// These verbs and the owner's.
    public func adding(_ other: ActionVerbs) -> ActionVerbs {
        var sum = self
        sum.bases.merge(other.bases) { $1 }
        sum.progressives.merge(other.progressives) { $1 }
        sum.participles.merge(other.participles) { $1 }
        return sum
    }

    /// "ship"
    func base(_ form: String) -> PromiseAction? { bases[form] }
    /// "shipping"
    func progressive(_ form: String) -> PromiseAction? { progressives[form] }
    /// "shipped"
    func participle(_ form: String) -> PromiseAction? { participles[form] }

    private mutating func add(_ words: [String]) {
        guard let first = words.first else { return }
        let kind = words.count > 1 ? PromiseAction(rawValue: first) ?? .other : .other
        let forms = words.count > 1 ? Array(words.dropFirst()) : words
        let verb = forms[0]
        bases[verb] = kind
        progressives[forms.count > 1 ? forms[1] : Self.progressive(of: verb)] = kind
        if forms.count > 2 {
            for form in forms.dropFirst(2) { participles[form] = kind }
        } else {
            participles[Self.participle(of: verb)] = kind
        }
    }

    private static func progressive(of verb: String) -> String {
        if verb.hasSuffix("e"), !verb.hasSuffix("ee") { return verb.dropLast() + "ing" }
        return doubled(verb) + "ing"
    }

    private static func participle(of verb: String) -> String {
        if verb.hasSuffix("e") { return verb + "d" }
        if verb.hasSuffix("y"), let before = verb.dropLast().last, !"aeiou".contains(before) {
            return verb.dropLast() + "ied"
        }
        return doubled(verb) + "ed"
    }

    /// "ship" becomes "shipp": one syllable that ends consonant, vowel, consonant.
    private static func doubled(_ verb: String) -> String {
        let vowels = "aeiou"
        let letters = Array(verb)
        guard letters.count >= 3, letters.filter({ vowels.contains($0) }).count == 1,
            let last = letters.last, !vowels.contains(last), !"wxy".contains(last),
            vowels.contains(letters[letters.count - 2]) else { return verb }
        return verb + String(last)
    }
}
