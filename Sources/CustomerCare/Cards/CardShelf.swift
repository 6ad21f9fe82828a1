import PlainText

/// The owner's cards, found by the words of a mail: ranked as canned replies are, each paragraph an
/// example of what its card answers.
public struct CardShelf: Sendable {
    public let cards: [KnowledgeCard]
    /// Every passage, for the list that finds one by its words.
    public let picker: ReplyPicker
    /// The text of each card, by the field that asks for it.
    public let fields: [String: String]
    private let ranking: ReplyRanking

    /// Of cards with the same name the first is kept.
    public init(_ cards: [KnowledgeCard] = []) {
        var names: Set<String> = []
        let cards = cards.filter { names.insert($0.name).inserted }
        self.cards = cards
        fields = Dictionary(uniqueKeysWithValues: cards.map { (CardField.name(of: $0.name), $0.text.string) })
        picker = ReplyPicker(
            cards.flatMap(\.passages).map { .init(name: $0.card, title: $0.title.string, body: $0.text.string) })
        var ranking = ReplyRanking(
            replies: cards.map {
                .init(name: $0.name, title: $0.title.string, fits: $0.fits + $0.passages.map(\.text.string))
            }, knowing: cards.isEmpty ? .none : .shipped)
        ranking.prepare()
        self.ranking = ranking
    }

    /// The passage that answers a mail; nil where no card is for it.
    ///
    /// A mail that asks is looked at question by question too: what is asked in passing is lost in a
    /// long letter.
    public func passage(for mail: String) -> CardPassage? {
        guard !cards.isEmpty else { return nil }
        let questions = AskedQuestion.all(in: mail).prefix(CardLimits.questionsPerMailMax)
        let found = (questions + [mail]).compactMap { match($0) }
        return found.max { $0.score < $1.score }?.passage
    }

    /// Whether a card answers a question.
    func answers(_ question: String) -> Bool { match(question) != nil }

    private func match(_ text: String) -> (passage: CardPassage, score: Float)? {
        let match = MessageMatch(text, ranking: ranking)
        guard let best = match.order.first, match.fits(best) else { return nil }
        let card = cards[best]
        let nearness = match.likeness.cosines[best].suffix(card.passages.count)
        let nearest = zip(card.passages, nearness).max { $0.1 < $1.1 }
        return nearest.map { ($0.0, match.scores[best]) }
    }
}

extension MessageMatch {
    /// Whether it is what the message is about: nearly its words, or the same matter.
    fileprivate func fits(_ position: Int) -> Bool {
        (likeness.cosines[position].max() ?? 0) >= Self.wordsMin || likeness.matters[position] >= Self.matterMin
    }

    private static let wordsMin: Float = 0.3
    private static let matterMin: Float = 0.6
}
