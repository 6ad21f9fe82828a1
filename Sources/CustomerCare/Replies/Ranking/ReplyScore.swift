/// How often the right reply stood first, among the first three, and among the first nine.
public struct ReplyScore: Hashable, Sendable, Codable {
    public private(set) var tested = 0
    public private(set) var first = 0
    public private(set) var firstThree = 0
    public private(set) var firstNine = 0

    public init() {}

    /// Counts one message, given the names from best to worst. A name that is not among them
    /// counts as tested and not found.
    public mutating func count(_ right: String, in order: [String]) {
        tested += 1
        guard let place = order.prefix(9).firstIndex(of: right) else { return }
        firstNine += 1
        if place < 3 { firstThree += 1 }
        if place == 0 { first += 1 }
    }

    /// Learns one labelled set and ranks another. Replies come from `replies` where the owner has
    /// one of that name; any other label is a reply whose title is its name.
    public static func score(
        learn: [LabelledMessage], test: [LabelledMessage], replies: [ReplyRanking.Reply] = []
    ) -> ReplyScore {
        var ranking = ReplyRanking(replies: candidates(learn + test, replies))
        for message in learn { ranking.learn(pick: message.reply, for: message.text) }
        ranking.prepare()
        return test.reduce(into: ReplyScore()) { score, message in
            score.count(message.reply, in: ranking.order(message.text))
        }
    }

    /// Scores the owner's own history in order of time: each message is ranked with only the
    /// earlier picks known, then learned. Picks of replies that are gone are left out.
    public static func score(
        history: [LabelledMessage], replies: [ReplyRanking.Reply]
    ) -> ReplyScore {
        var ranking = ReplyRanking(replies: replies)
        let names = Set(ranking.replies.map(\.name))
        return history.reduce(into: ReplyScore()) { score, message in
            guard names.contains(message.reply) else { return }
            ranking.prepare()
            score.count(message.reply, in: ranking.order(message.text))
            ranking.learn(pick: message.reply, for: message.text)
        }
    }

    private static func candidates(
        _ messages: [LabelledMessage], _ replies: [ReplyRanking.Reply]
    ) -> [ReplyRanking.Reply] {
        let own = Dictionary(replies.map { ($0.name, $0) }) { first, _ in first }
        var seen: Set<String> = []
        return messages.map(\.reply).filter { seen.insert($0).inserted }
            .map { own[$0] ?? ReplyRanking.Reply(name: $0, title: $0) }
    }
}
