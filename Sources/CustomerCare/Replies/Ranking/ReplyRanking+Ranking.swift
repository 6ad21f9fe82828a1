extension ReplyRanking {
    /// A reply on a digit, and in words why it stands there.
    public struct Ranked: Hashable, Sendable {
        public let name: String
        public let digit: Int
        /// For order and for curiosity; comparable within one message only.
        public let score: Double
        public let reason: String
    }

    /// The nine replies for one message.
    public struct Suggestions: Hashable, Sendable {
        /// By digit. Fewer than nine when the shop has fewer replies.
        public let ranked: [Ranked]
        /// Nothing stands out: better write a line of your own. The digits work all the same.
        public let noneFits: Bool
    }

    /// A reply that comes first for a reason that is not in the customer's words.
    public struct Lead: Hashable, Sendable {
        public let name: String
        public let reason: String

        public init(name: String, reason: String) {
            self.name = name
            self.reason = reason
        }
    }

    /// Ranks all replies for the customer's new words; quotes and signature should be cut before.
    ///
    /// - Parameter lead: stands on the first digit that no reply is pinned to, and nowhere else; a reply
    ///   that is pinned itself stays on its digit.
    public func rank(_ message: String, leadBy lead: Lead? = nil) -> Suggestions {
        let match = MessageMatch(message, ranking: self)
        var shared = match.sharedWords()
        let lead = lead.flatMap { isPinned($0.name) ? nil : $0 }
        let others = match.order.filter { replies[$0].name != lead?.name }
        let ranked = assignDigits(others, isLed: lead != nil).compactMap { digit, reply -> Ranked? in
            guard let reply else {
                return lead.map { Ranked(name: $0.name, digit: digit, score: 1, reason: $0.reason) }
            }
            return Ranked(
                name: replies[reply].name, digit: digit, score: Double(match.scores[reply]),
                reason: reason(for: reply, digit: digit, match, &shared))
        }
        return Suggestions(ranked: ranked, noneFits: match.noneFits && lead == nil)
    }

    /// Every reply's name, the best first, pinned digits aside: what scoring counts.
    public func order(_ message: String) -> [String] {
        MessageMatch(message, ranking: self).order.map { replies[$0].name }
    }

    private func isPinned(_ name: String) -> Bool {
        replies.contains { $0.name == name && $0.pinnedDigit != nil }
    }

    /// - Returns: a reply's position for each digit; nil stands for the one that leads.
    private func assignDigits(_ order: [Int], isLed: Bool) -> [(digit: Int, reply: Int?)] {
        var taken: [Int: Int] = [:]
        for (position, reply) in replies.enumerated() {
            guard let digit = reply.pinnedDigit, (1...9).contains(digit) else { continue }
            if taken[digit] == nil { taken[digit] = position }
        }
        let pinned = Set(taken.values)
        let ranked: [Int?] = order.filter { !pinned.contains($0) }
        var free = ((isLed ? [nil] : []) + ranked).makeIterator()
        return (1...9).compactMap { digit in
            if let reply = taken[digit] { return (digit, reply) }
            return free.next().map { (digit, $0) }
        }
    }
}

/// One message laid beside all replies.
struct MessageMatch {
    private let words: MessageWords
    private let features: MessageFeatures
    /// How near the message comes to each matter.
    let matters: [Float]
    let index: ExampleIndex
    let likeness: MessageLikeness
    let scores: [Float]
    /// Positions of replies, the best first; equals stay in the owner's order.
    let order: [Int]

    init(_ message: String, ranking: ReplyRanking) {
        let words = MessageWords(message)
        let index = ranking.index
        var scratch = FeatureScratch()
        let features = MessageFeatures(words, subjects: ranking.knowledge.words, scratch: &scratch)
        let matters = ranking.knowledge.matters.nearness(features)
        let likeness = MessageLikeness(features, matters: matters, index: index)
        let together = likeness.scores
        let picksMax = ranking.shelves.map(\.picks.count).max() ?? 0
        let scores = together.indices.map { reply in
            let picks = Float(ranking.shelves[reply].picks.count) / Float(max(1, picksMax))
            return together[reply] + Self.habit * picks
        }
        self.words = words
        self.features = features
        self.matters = matters
        self.index = index
        self.likeness = likeness
        self.scores = scores
        order = scores.indices.sorted { first, second in
            (scores[second], first) < (scores[first], second)
        }
    }

    /// What the most used reply gains over one never used: it decides between near equals only.
    private static let habit: Float = 0.01

    /// What reasons are made of; costs as much as the ranking, so it is made when asked for.
    func sharedWords() -> SharedWords {
        SharedWords(words, features, tellings: index.tellings)
    }
}
